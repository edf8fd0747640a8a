/** Which code answers: a launch, as most sessions begin, has its own at hand; all that can be asked for is loaded by the first who asks. */
import type { Input } from '../input';
import type { Answer } from './handler';
import { launch } from './launch';

export async function answerTo({ kind }: Input): Promise<Answer> {
  if (kind === 'launch') return launch;
  const { answer } = await import('./index');
  return answer;
}
