/** The voices of the page: the browser's own where it has one on this machine, else the embedded one, else silence. */
import { soundIn, soundOf } from '../tones';

export interface Voice {
  /** Gets words ready to be said without delay. */
  prepare(text: string): void;
  /** Says this now; what was being said is cut. */
  say(text: string): void;
  stop(): void;
}

const SILENT: Voice = { prepare: () => undefined, say: () => undefined, stop: () => undefined };

/** Browsers find their voices only after they have been asked for, and some never have any. */
const VOICES_COME_WITHIN_MS = 300;

function foundVoices(): Promise<readonly SpeechSynthesisVoice[]> {
  const known = speechSynthesis.getVoices();
  if (known.length > 0) return Promise.resolve(known);
  return new Promise((resolve) => {
    const found = () => {
      resolve(speechSynthesis.getVoices());
    };
    speechSynthesis.addEventListener('voiceschanged', found, { once: true });
    setTimeout(found, VOICES_COME_WITHIN_MS);
  });
}

/** Plays samples at once. */
function sounding(context: AudioContext, buffer: AudioBuffer): AudioBufferSourceNode {
  const source = new AudioBufferSourceNode(context, { buffer });
  source.connect(context.destination);
  source.start();
  return source;
}

/** A voice that plays Alexa's own sounds where they stand among the words. */
function withSounds(voice: Voice, context: AudioContext): Voice {
  return {
    ...voice,
    prepare: (text) => {
      if (soundIn(text) === undefined) voice.prepare(text);
    },
    say: (text) => {
      const name = soundIn(text);
      if (name === undefined) {
        voice.say(text);
        return;
      }
      const samples = soundOf(name, context.sampleRate);
      const buffer = context.createBuffer(1, samples.length, context.sampleRate);
      buffer.copyToChannel(samples, 0);
      sounding(context, buffer);
    },
  };
}

async function browserVoice(language: string): Promise<Voice | undefined> {
  if (!('speechSynthesis' in window)) return undefined;
  const voices = (await foundVoices()).filter(({ localService }) => localService);
  const voice =
    voices.find(({ lang }) => lang === language) ?? voices.find(({ lang }) => lang.startsWith(language.slice(0, 2)));
  if (!voice) return undefined;
  return {
    prepare: () => undefined,
    say: (text) => {
      speechSynthesis.cancel();
      speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang }));
    },
    stop: () => {
      speechSynthesis.cancel();
    },
  };
}

/** As much of the embedded voice as is used; the package has no types. */
interface Espeak {
  readonly eSpeakNGWorker: new () => {
    set_voice(name: string, language: string): void;
    get_samplerate(): number;
    synthesize(text: string, heard: (audio: Int16Array) => boolean): void;
  };
}

async function embeddedVoice(language: string, context: AudioContext): Promise<Voice> {
  const at = '/voice/espeak-ng.js'; // served beside the page, never part of it
  const { default: load } = (await import(at)) as { default: () => Promise<Espeak> };
  const module = await load();
  const worker = new module.eSpeakNGWorker();
  worker.set_voice(language.toLowerCase(), language.toLowerCase());
  const ready = new Map<string, AudioBuffer>();
  let source: AudioBufferSourceNode | undefined;
  const prepare = (text: string): AudioBuffer => {
    const known = ready.get(text);
    if (known) return known;
    const parts: number[] = [];
    worker.synthesize(text, (audio) => {
      for (const sample of audio) parts.push(sample / 32_768);
      return false;
    });
    const buffer = context.createBuffer(1, Math.max(parts.length, 1), worker.get_samplerate());
    buffer.copyToChannel(Float32Array.from(parts), 0);
    ready.set(text, buffer);
    return buffer;
  };
  return {
    prepare,
    say: (text) => {
      source?.stop();
      source = sounding(context, prepare(text));
    },
    stop: () => {
      source?.stop();
      source = undefined;
    },
  };
}

export async function voiceFor(language: string): Promise<Voice> {
  try {
    const context = new AudioContext();
    return withSounds((await browserVoice(language)) ?? (await embeddedVoice(language, context)), context);
  } catch {
    return SILENT; // the embedded voice is optional
  }
}
