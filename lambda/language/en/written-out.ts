/** English with its contractions written out and nothing but small letters: "I'm" and "i am" are the same words. */

const WHOLE: readonly (readonly [RegExp, string])[] = [
  [/\b(?:can't|cannot|can not)\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/'re\b/g, ' are'],
  [/'m\b/g, ' am'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/\b(it|that|there|what|where|how|he|she|let)'s\b/g, '$1 is'],
  // "The dog's paw", "the dogs' paws".
  [/'/g, ''],
  [/[.,!?-]/g, ' '],
  [/\s+/g, ' '],
];

export function writtenOut(said: string): string {
  return WHOLE.reduce(
    (text, [short, whole]) => text.replace(short, whole),
    said.toLowerCase().replaceAll('’', "'"),
  ).trim();
}
