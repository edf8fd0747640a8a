/** The words that a device listens for: spoken by it, they would wake it. */
const WAKE_WORDS = /\b(?:alexa|amazon|echo|computer|ziggy)\b/gi;

/** What somebody said, as it can be said back to them. */
export function withoutWakeWords(said: string): string {
  return said.replace(WAKE_WORDS, ' ').replace(/ +/g, ' ').trim();
}
