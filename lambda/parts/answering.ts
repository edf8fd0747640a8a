/** What answers a launch, and stands under every other answer: loaded while the database looks the athlete up. */
export { answer, apologyIn } from '../alexa/answer';
