/** What the talk is about from one answer to the next: a topic, a food or an exercise, and never what was talked of before it. */
import type { Thread } from '../input';

export type About =
  | Required<Pick<Thread, 'topic' | 'line'>>
  | Required<Pick<Thread, 'exercise' | 'aspect'>>
  | Required<Pick<Thread, 'food'>>;

/** The thread after an answer; without `about` it was about something that nobody knows. */
export function turnedTo(
  {
    topic: _topic,
    line: _line,
    aspect: _aspect,
    form: _form,
    felt: _felt,
    food: _food,
    claim: _claim,
    ...kept
  }: Thread,
  about?: About,
): Thread {
  return { ...kept, ...about };
}
