/** How long Alexa takes to say something, estimated from its letters, because no device is here to measure. */

const MS_PER_CHARACTER = 65; // about 15 characters, or 160 English words a minute
const MS_PER_DIGIT = 300; // a digit is spoken as a word
const MS_PER_SENTENCE_END = 350;
const MS_PER_COMMA = 180;
const MS_PER_AUDIO_TAG = 1000;
const BREAK_MS: Record<string, number> = {
  none: 0,
  'x-weak': 0,
  weak: 150,
  medium: 350,
  strong: 600,
  'x-strong': 1000,
};
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What a listener would write down: no tags, aliases in place of what they stand for. */
export function plainText(ssml: string): string {
  return ssml
    .replace(/<sub\s[^>]*?alias=(["'])(.*?)\1[^>]*>.*?<\/sub>/gs, '$2')
    .replace(/<\/?(?:speak|p|s|break|audio)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,?!;:])/g, '')
    .trim();
}

function breakMs(tag: string): number {
  const time = /time=["']([\d.]+)(ms|s)["']/.exec(tag);
  if (time) return Number(time[1]) * (time[2] === 's' ? 1000 : 1);
  return BREAK_MS[/strength=["']([\w-]+)["']/.exec(tag)?.[1] ?? 'medium'] ?? 0;
}

/** Milliseconds for plain text or SSML; nothing said takes no time. */
export function speakingTimeMs(ssml: string): number {
  const text = plainText(ssml);
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const breaks = ssml.match(/<break\b[^>]*>/g) ?? [];
  const sounds = ssml.match(/<audio\b[^>]*>/g) ?? [];
  return Math.round(
    count(/[^\d]/g) * MS_PER_CHARACTER +
      count(/\d/g) * MS_PER_DIGIT +
      count(/[.?!](?=\s|$)/g) * MS_PER_SENTENCE_END +
      count(/[,;:](?=\s)/g) * MS_PER_COMMA +
      sounds.length * MS_PER_AUDIO_TAG +
      breaks.reduce((sum, tag) => sum + breakMs(tag), 0),
  );
}
