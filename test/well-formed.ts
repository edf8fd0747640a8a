/** Whether a text is well-formed XML, as Alexa demands of every SSML; one place for the suites that ask. */
import { XMLValidator } from 'fast-xml-parser';

export function isWellFormed(xml: string): boolean {
  // oxlint-disable-next-line typescript/no-deprecated -- its successor is a package that we do not have
  return XMLValidator.validate(xml) === true;
}
