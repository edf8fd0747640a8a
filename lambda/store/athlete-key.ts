/** Who an athlete is in the database: an account, or within it the person whose voice was recognised. */

/** The id of an athlete. Alexa's own ids hold no "#". */
export function athleteIdOf(account: string, person?: string): string {
  return person === undefined ? account : `${account}#${person}`;
}

/** All persons of an account share its partition, so that all of it can be found, and forgotten, at once. */
export function keyOf(athleteId: string, sk: string) {
  return { pk: { S: partitionOf(athleteId) }, sk: { S: `${prefixOf(athleteId)}${sk}` } };
}

export function partitionOf(athleteId: string): string {
  return `ATHLETE#${athleteId.split('#', 1)[0] ?? ''}`;
}

/** Whether a sort key in the athlete's partition is theirs, and not another person's. */
export function isOf(athleteId: string, sk: string): boolean {
  const prefix = prefixOf(athleteId);
  return prefix === '' ? !sk.startsWith(PERSON) : sk.startsWith(prefix);
}

const PERSON = 'PERSON#';

function prefixOf(athleteId: string): string {
  const at = athleteId.indexOf('#');
  return at < 0 ? '' : `${PERSON}${athleteId.slice(at + 1)}#`;
}
