/** All that can be asked for, and the words for it: loaded by the first who asks. */
import './answering';
export { answer, answerAgain } from '../handlers';
export { historyNeeded } from '../conversation/periods-asked';
