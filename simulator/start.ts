/** `npm start`: a conversation with the coach in the terminal and, beside it, on a page with a screen and a voice. */
import { converse } from './converse';

void converse(process.argv.slice(2), { page: true });
