/** `npm run talk`: a conversation with the coach, typed by a person or, with --json, led by a program. */
import { converse } from './converse';

void converse(process.argv.slice(2));
