/** The skill's Reply as an Alexa response: speech as SSML, sound as APL for Audio, or all of it as SSML where that fails. */
import type { Directive, Response, ui } from 'ask-sdk-model';
import { toApla } from '../audio/apla';
import { toPlainSsml } from '../audio/plain';
import type { Language } from '../language/language';
import { toSsml } from '../language/ssml';
import type { Reply, Spoken } from '../reply';

export function writeResponse(reply: Reply, words: Language): Response {
  const rate = reply.athlete.preferences.speech === 'slow' ? words.slowRatePercent : 100;
  const plain = reply.athlete.plainSpeech;
  const main = write(reply, rate, plain, 'sound');
  const again = reply.reprompt && write(reply.reprompt, rate, plain, 'reprompt');
  return {
    ...(main.outputSpeech ? { outputSpeech: main.outputSpeech } : {}),
    ...(main.directives.length > 0 ? { directives: main.directives } : {}),
    ...(again && reply.mic === 'open'
      ? {
          reprompt: {
            ...(again.outputSpeech ? { outputSpeech: again.outputSpeech } : {}),
            ...(again.directives.length > 0 ? { directives: again.directives } : {}),
          },
        }
      : {}),
    shouldEndSession: reply.mic === 'closed',
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
