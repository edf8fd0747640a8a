/** The skill's Reply as an Alexa response: speech as SSML, sound as APL for Audio, or all of it as SSML where that fails. */
import type { Directive, Response, ui } from 'ask-sdk-model';
import { toApla } from '../audio/apla';
import { toPlainSsml } from '../audio/plain';
import type { Language } from '../language/language';
import { toSsml } from '../language/ssml';
import type { Reply, Spoken } from '../reply';
import { REMINDERS_SCOPE } from './services';
import type { Screen } from '../screen';
import type { Rendered } from '../screens/render';

/** Makes a screen into a document: only for devices that can show it. */
export type Render = (screen: Screen) => Rendered;

export function writeResponse(reply: Reply, words: Language, render?: Render): Response {
  const rate = reply.athlete.preferences.speech === 'slow' ? words.slowRatePercent : 100;
  const plain = reply.athlete.plainSpeech;
  const main = write(reply, rate, plain, 'sound');
  const again = reply.reprompt && write(reply.reprompt, rate, plain, 'reprompt');
  const directives = [
    ...main.directives,
    ...(render && reply.screen ? [show(reply.screen.kind, render(reply.screen))] : []),
    ...(reply.permission ? [askFor(reply.permission.token)] : []),
  ];
  return {
    ...(main.outputSpeech ? { outputSpeech: main.outputSpeech } : {}),
    ...(directives.length > 0 ? { directives } : {}),
    ...(again && reply.mic === 'open'
      ? {
          reprompt: {
            ...(again.outputSpeech ? { outputSpeech: again.outputSpeech } : {}),
            ...(again.directives.length > 0 ? { directives: again.directives } : {}),
          },
        }
      : {}),
    // While Alexa asks for a permission the session is hers to keep open.
    ...(reply.permission ? {} : { shouldEndSession: reply.mic === 'closed' }),
  };
}

/** As in Amazon's own samples: https://github.com/alexa/alexa-cookbook, reminders. */
function askFor(token: string): Directive {
  return {
    type: 'Connections.SendRequest',
    name: 'AskFor',
    payload: { '@type': 'AskForPermissionsConsentRequest', '@version': '1', permissionScope: REMINDERS_SCOPE },
    token,
  };
}

function show(token: string, { document, datasources }: Rendered): Directive {
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token,
    document: { ...document },
    datasources: { ...datasources },
  };
}

interface Written {
  readonly outputSpeech?: ui.SsmlOutputSpeech;
  readonly directives: Directive[];
}

function write({ say, sound }: Spoken, rate: number, plain: boolean, token: string): Written {
  if (sound && plain) {
    const lead = say === '' ? '' : `${toSsml(say, rate).replace(/^<speak>|<\/speak>$/g, '')} `;
    return { outputSpeech: ssml(`<speak>${lead}${toPlainSsml(sound)}</speak>`), directives: [] };
  }
  return {
    ...(say === '' ? {} : { outputSpeech: ssml(toSsml(say, rate)) }),
    directives: sound
      ? [{ type: 'Alexa.Presentation.APLA.RenderDocument', token, document: { ...toApla(sound, rate) } }]
      : [],
  };
}

function ssml(text: string): ui.SsmlOutputSpeech {
  return { type: 'SSML', ssml: text };
}
