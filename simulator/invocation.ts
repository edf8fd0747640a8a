/** What Alexa herself understands before any skill does: opening a skill, asking it something in one breath, leaving it. */

type Invocation = { type: 'launch' } | { type: 'one-shot'; utterance: string };

/** Alternatives for regular expressions. */
interface Phrases {
  open: string;
  /** Verbs that only make sense with something to pass on. */
  ask: string;
  /** Words between the skill's name and what it is asked. */
  link: string;
  /** Words between what is asked and the skill's name. */
  through: string;
  courtesy: string;
  exit: string;
}

const ENGLISH: Phrases = {
  open: 'open|start|launch|begin|use|talk to|run|resume',
  ask: 'ask|tell',
  link: 'to|for|about|and|that|if|whether',
  through: 'with|using|on|from|in|through',
  courtesy: 'please|can you|could you|now',
  exit: 'exit',
};

const PHRASES: Record<string, Phrases> = {
  en: ENGLISH,
  de: {
    open: 'öffne|starte|beginne|benutze|nutze|sprich mit',
    ask: 'frage?|sage?|bitte',
    link: 'und|ob|nach|um|zu|dass|über|für',
    through: 'mit|bei|von|auf|in|über',
    courtesy: 'bitte|jetzt',
    exit: 'exit|beenden|verlassen',
  },
  es: {
    open: 'abre|inicia|lanza|usa|empieza|comienza|habla con',
    ask: 'pregunta a|pregúntale a|pide a|pídele a|dile a|di a',
    link: 'que|por|sobre|de|y|para|a|si',
    through: 'con|en|desde|de|usando',
    courtesy: 'por favor|ahora',
    exit: 'salir|exit',
  },
};

const phrasesOf = (locale: string): Phrases => PHRASES[locale.slice(0, 2)] ?? ENGLISH;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Lower case, without the wake word and without punctuation at word ends. */
function spokenForm(said: string): string {
  return withoutWakeWord(said)
    .toLowerCase()
    .replace(/[¿¡"]|[.,!?;:]+(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export function withoutWakeWord(said: string): string {
  return said.trim().replace(/^alexa\b[\s,.:!]*/i, '');
}

export function isExit(said: string, locale: string): boolean {
  return new RegExp(`^(?:${phrasesOf(locale).exit})$`).test(spokenForm(said));
}

/** Whether these words call the skill, from inside or outside a session. */
export function recognizeInvocation(said: string, invocationName: string, locale: string): Invocation | null {
  const { open, ask, link, through, courtesy } = phrasesOf(locale);
  const name = escaped(invocationName.toLowerCase());
  const words = spokenForm(said).replace(new RegExp(`^(?:(?:${courtesy}) )+|(?: (?:${courtesy}))+$`, 'g'), '');
  if (new RegExp(`^(?:(?:${open}|${ask}) (?:the )?)?${name}$`).test(words)) return { type: 'launch' };
  const asked =
    new RegExp(`^(?:${open}|${ask}) (?:the )?${name} (?:(?:${link}) )?(.+)$`).exec(words) ??
    new RegExp(`^(.+) (?:${through}) (?:the )?${name}$`).exec(words);
  return asked?.[1] === undefined ? null : { type: 'one-shot', utterance: asked[1] };
}
