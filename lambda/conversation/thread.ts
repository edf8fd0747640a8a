/** What the talk is about from one answer to the next: a topic or an exercise, and never what was talked of before it. */
import type { Thread } from '../input';

export type About = Required<Pick<Thread, 'topic' | 'line'>> | Required<Pick<Thread, 'exercise' | 'aspect'>>;

/** The thread after an answer; without `about` it was about something that nobody knows. */
export function turnedTo(
  { topic: _topic, line: _line, aspect: _aspect, form: _form, felt: _felt, ...kept }: Thread,
  about?: About,
): Thread {
  return { ...kept, ...about };
}
