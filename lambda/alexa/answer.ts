/** Answers a request of somebody who has been looked up: reads it, takes its turns, and writes what Alexa gets. */
import type { RequestEnvelope, Response } from 'ask-sdk-model';
import type { Thread } from '../input';
import { localeOf } from '../language/locales';
import type { Screens } from '../parts';
import { localeIn, type Identity, type Speaker } from './identity';
import { readRequest } from './read-request';
import type { SkillSettings } from './skill';
import { takeTurns, type Counting } from './take-turns';
import { writeResponse } from './write-response';

export interface Answer {
  readonly response: Response;
  /** What Alexa hands back with the next request of her session. */
  readonly attributes: Thread & Identity['attributes'] & { readonly version?: number };
}

/** `screens`: for a device that has one. */
export async function answer(
  envelope: RequestEnvelope,
  speaker: Speaker,
  screens: Screens | undefined,
  settings: SkillSettings,
  figures: Counting,
): Promise<Answer> {
  const input = readRequest(envelope, settings.now());
  if (input.kind === 'other') settings.log('info', 'request-ignored', { requestId: input.requestId });
  const { language } = localeOf(localeIn(envelope));
  const reply = await takeTurns(envelope, input, speaker, { ...settings, ...screens }, figures);
  // Nothing that answers the end of a session, or an event, is ever heard.
  const silent = reply.mic === 'closed' && reply.say === '' && !reply.sound;
  const response = silent ? {} : writeResponse(reply, language, screens?.render);
  const { exercise: _explainedBefore, aspect: _aspect, line: _line, ...thread } = input.thread;
  return {
    response,
    attributes: { ...(reply.thread ?? thread), ...speaker.attributes, version: reply.athlete.version },
  };
}

/** What is said when nothing else could be. */
export function apologyIn(locale: string): string {
  return localeOf(locale).language.prompts.outage;
}
