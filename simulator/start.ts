/** `npm start`: opens a conversation with the coach in the terminal. */
import { converse } from './converse';

void converse(process.argv.slice(2));
