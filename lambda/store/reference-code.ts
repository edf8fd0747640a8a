/** The short code by which the owner finds an athlete who asked for it aloud, without either of them knowing Alexa's id. */
import { createHash } from 'node:crypto';

const DIGITS = 9;
/** Of a million athletes, one in a thousand shares a code with somebody; the owner's tool then says so. */
const CODES = 10 ** DIGITS;
/** As much of the hash as a number holds exactly. */
const BYTES = 6;

/** Nine digits, always the same for an athlete; nothing is stored, and no id can be told from it. */
export function referenceCodeOf(athleteId: string): string {
  const hash = createHash('sha256').update(`reference ${athleteId}`).digest();
  return String(hash.readUIntBE(0, BYTES) % CODES).padStart(DIGITS, '0');
}

/** The code in what somebody wrote down: "123 456 789", "123-456-789". `undefined` if it is none. */
export function readReferenceCode(text: string): string | undefined {
  const digits = text.replace(/[\s.-]/g, '');
  return new RegExp(`^\\d{${DIGITS}}$`).test(digits) ? digits : undefined;
}
