/** The skill's Reply as an Alexa response: speech as SSML, sound as APL for Audio, or all of it as SSML where that fails. */
import type { Directive, Response, ui } from 'ask-sdk-model';
import { toApla, type Hearing } from '../audio/apla';
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
  const { preferences, plainSpeech, withoutSounds } = reply.athlete;
  const ears: Ears = {
    plain: plainSpeech,
    talkPercent: preferences.speech === 'slow' ? words.slowRatePercent : 100,
    hasSounds: !withoutSounds,
  };
  const main = write(reply, ears, 'sound');
  const again = reply.reprompt && write(reply.reprompt, ears, 'reprompt');
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

/** What somebody's device can play, and how they like it. */
interface Ears extends Required<Hearing> {
  readonly plain: boolean;
}

function write({ say, sound }: Spoken, ears: Ears, token: string): Written {
  const { plain, talkPercent } = ears;
  if (sound && plain) {
    const lead = say === '' ? '' : `${toSsml(say, talkPercent).replace(/^<speak>|<\/speak>$/g, '')} `;
    return { outputSpeech: ssml(`<speak>${lead}${toPlainSsml(sound)}</speak>`), directives: [] };
  }
  return {
    ...(say === '' ? {} : { outputSpeech: ssml(toSsml(say, talkPercent)) }),
    directives: sound
      ? [{ type: 'Alexa.Presentation.APLA.RenderDocument', token, document: { ...toApla(sound, ears) } }]
      : [],
  };
}

function ssml(text: string): ui.SsmlOutputSpeech {
  return { type: 'SSML', ssml: text };
}
