/** Holds the knowledge to its promises: every claim has a verdict and a source, every line is short, true in tone and speakable. */
import { BODY_PARTS, GRADE, SAFETY_SIGNS, painSign } from '../lambda/coach/safety';
import { SOURCES } from '../lambda/coach/catalogue/sources';
import { SWAPS } from '../lambda/coach/catalogue/topic';
import { claimIds, claimRow, claimThat, EFFECTS, TOPIC_OF_EFFECT } from '../lambda/coach/catalogue/claims';
import { STANDARD_DRINKS } from '../lambda/coach/food/drinks';
import { REFERENCES } from '../lambda/coach/food/reference';
import { TOPICS } from '../lambda/coach/catalogue/topic-rows';
import { TOPIC_IDS } from '../lambda/coach/catalogue/topic-ids';
import { safety } from '../lambda/language/en/safety';
import { bodyParts } from '../lambda/language/en/body-parts';
import { topicBook } from '../lambda/language/en/topic-book';
import { claims, swaps, topics } from '../lambda/language/en/topic-table';
import { emergencyFor } from '../lambda/language/safety-words';
import type { TopicWords } from '../lambda/language/topic-words';

const WAKE_WORD = /\b(alexa|amazon|echo|computer|ziggy)\b/i;
const FORBIDDEN =
  /\b(flab|flabby|skinny|fat back|cheat\w*|guilt\w*|earn|burn(ing)? off|cures?|cured|treat(s|ed|ment)?|heal(s|ed|ing)?|diagnos\w*|guarantee\w*|you(’|')ll lose|you will lose|lose weight|mocha)\b/i;
const BODY_TALK = /\b(fat|weight)\b/i;
const SLOT_VALUE = /^[a-z]+(['-]?[a-z]+)*( [a-z]+(['-]?[a-z]+)*)*$/;

const wordsOf = (line: string): number => line.split(/\s+/).length;
const sentencesOf = (line: string): number => line.match(/[.!?](?=\s|$)/g)?.length ?? 0;

/** Every reason for which a line cannot be spoken; none for a good one. */
function faults(line: string, maxWords: number, maxSentences: number): string[] {
  const found: string[] = [];
  if (wordsOf(line) > maxWords) found.push(`${wordsOf(line)} words`);
  if (sentencesOf(line) > maxSentences) found.push(`${sentencesOf(line)} sentences`);
  if (!/^[A-Z].*[.?]$/.test(line)) found.push('not whole sentences');
  if (/[0-9%<>&_*\n]/.test(line)) found.push('digit or sign');
  if (WAKE_WORD.test(line)) found.push('wake word');
  if (FORBIDDEN.test(line)) found.push('forbidden phrase');
  return found;
}

function spokenLines(words: TopicWords): Readonly<Record<string, string>> {
  const { say, more, serve, swap, care, truth, source, uk, au, ca } = words;
  const british = Object.fromEntries(
    Object.entries({ uk, au, ca }).flatMap(([where, lines]) =>
      Object.entries(lines ?? {}).map(([line, text]) => [`${where} ${line}`, text]),
    ),
  );
  return { say, more, care, truth, source, ...(serve && { serve }), ...(swap && { swap }), ...british };
}

function valuesTwice(rows: readonly { readonly name: string; readonly synonyms: readonly string[] }[]): string[] {
  const all = rows.flatMap(({ name, synonyms }) => [name, ...synonyms]);
  return all.filter((value, index) => all.indexOf(value) !== index);
}

const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
const belowThirty = (n: number): string => [...ONES, ...TEENS][n] ?? `twenty-${ONES[n - 20] ?? ''}`;
const yearInWords = (year: number): string =>
  year < 2010 ? `two thousand ${belowThirty(year - 2000)}` : `twenty ${belowThirty(year - 2000)}`;
const YEARS = Array.from({ length: 28 }, (_, index) => 2001 + index);
const saysYear = (line: string, year: number): boolean =>
  new RegExp(`\\b${yearInWords(year)}(?![a-z-])`, 'i').test(line);

describe('topics', () => {
  test.each(TOPIC_IDS)('%s relates to other topics and stands on known sources', (id) => {
    const topic = TOPICS[id];
    expect(['supported', 'mixed', 'unsupported', 'wrong']).toContain(topic.verdict);
    expect(topic.sources.length).toBeGreaterThan(0);
    expect(topic.sources.filter((source) => !(source in SOURCES))).toEqual([]);
    expect(topic.related.length).toBeGreaterThan(0);
    expect(topic.related).not.toContain(id);
  });

  test('every source is used', () => {
    const used = new Set<string>([
      ...TOPIC_IDS.flatMap((id) => TOPICS[id].sources),
      ...claimIds().flatMap((id) => claimRow(id).sources),
      ...Object.values(REFERENCES).flatMap((values) => Object.values(values).map(({ source }) => source)),
      ...Object.values(STANDARD_DRINKS).map(({ source }) => source),
      // What every figure of a food, and the advice beside it, rests on.
      ...['usda', 'nhspreg', 'fdagf', 'nhsmedicines', 'nhsreflux', 'goutuk'],
      ...['odsfoods', 'eu1169', 'nhlbi', 'nhsweaning'],
    ]);
    expect(Object.keys(SOURCES).filter((source) => !used.has(source))).toEqual([]);
  });

  test('every swap is served by a topic that has words for it', () => {
    for (const swap of SWAPS) {
      const serving = TOPIC_IDS.filter((id) => TOPICS[id].swapsFor.includes(swap));
      expect(serving.length).toBeGreaterThan(0);
      expect(serving.filter((id) => !topics[id].swap)).toEqual([]);
    }
  });
});

describe('claims', () => {
  test.each(claimIds())('%s is judged on sources, said shortly, and starts from what people have heard', (id) => {
    const { claim, truth } = claims[id];
    expect(claimRow(id).sources.filter((source) => !(source in SOURCES))).toEqual([]);
    expect(claim.split(' ').length).toBeLessThanOrEqual(8);
    expect({ claim, problems: faults(claim, 8, 1) }).toEqual({ claim, problems: [] });
    expect({ truth, problems: faults(truth, 30, 3) }).toEqual({ truth, problems: [] });
  });

  test('every topic has the claim that its verdict is on', () => {
    const long = TOPIC_IDS.filter(
      (id) => topics[id].claim.split(' ').length > 8 || !/^[A-Z].*\.$/.test(topics[id].claim),
    );
    expect(long).toEqual([]);
  });

  test('nothing that is said of health stands on ordinary knowledge alone', () => {
    // A source has to be something that can be looked up: a name and, for studies, a year.
    const studies = Object.entries(SOURCES).filter(([, { kind }]) => kind === 'trial' || kind === 'observational');
    expect(studies.filter(([, { year, cite }]) => year === undefined && !cite.includes('PMC'))).toEqual([]);
    expect(Object.entries(SOURCES).filter(([id, { cite }]) => `${id} ${cite}`.includes('knowledge'))).toEqual([]);
    const spoken = TOPIC_IDS.flatMap((id) => Object.values(spokenLines(topics[id])));
    expect(spoken.filter((line) => /ordinary (nutrition |coaching )?knowledge/.test(line))).toEqual([]);
  });

  test('each is found by its topic and what that is said to do', () => {
    const found = TOPIC_IDS.flatMap((topic) => EFFECTS.map((effect) => claimThat(topic, effect)));
    expect(found.filter((id) => id !== undefined).sort()).toEqual([...claimIds()].sort());
    expect(claimThat('rye', 'detox')).toBeUndefined();
  });

  test('what a claim is about in general is a topic', () => {
    expect(Object.values(TOPIC_OF_EFFECT).filter((id) => !TOPIC_IDS.includes(id))).toEqual([]);
  });

  test('a British listener hears British words and advice', () => {
    const book = topicBook('en-GB');
    const lines = TOPIC_IDS.flatMap((id) => {
      const { uk: _uk, au: _au, ca: _ca, ...words } = book.topics[id];
      return Object.values(spokenLines(words));
    });
    expect(lines.filter((line) => /\b(fiber|flavor|color|liters)/i.test(line))).toEqual([]);
    expect(book.topics.salt.say).toContain('six grams of salt');
    expect(book.topics.leftovers.say).toContain('within two days');
    expect(topicBook('en-US').topics.leftovers.say).toContain('three to four days');
  });
});

describe('English topic words', () => {
  test.each(TOPIC_IDS)('%s can be spoken', (id) => {
    for (const [part, line] of Object.entries(spokenLines(topics[id]))) {
      const problems = faults(line, 30, part.endsWith('source') ? 1 : 2);
      if (line.includes('?')) problems.push('question');
      expect({ part, line, problems }).toEqual({ part, line, problems: [] });
    }
  });

  test.each(TOPIC_IDS)('%s speaks of fat or weight only to correct a claim, and never unasked', (id) => {
    const { verdict, tip } = TOPICS[id];
    const { say, serve = '', swap = '' } = topics[id];
    if (verdict === 'supported') expect(Object.values(spokenLines(topics[id])).join(' ')).not.toMatch(BODY_TALK);
    if (tip) expect([say, serve, swap].join(' ')).not.toMatch(BODY_TALK);
  });

  test.each(TOPIC_IDS)('%s names only years that its sources have', (id) => {
    const years = new Set<number | undefined>(TOPICS[id].sources.map((source) => SOURCES[source].year));
    const said = YEARS.filter((year) => saysYear(topics[id].source, year));
    expect(said.filter((year) => !years.has(year))).toEqual([]);
  });

  // "N H S" is spelled out to be spoken; the word that begins the sentence may be any, and so may the country.
  test.each(TOPIC_IDS)('%s names only those whom its sources name', (id) => {
    const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
    const cited = letters(TOPICS[id].sources.map((source) => SOURCES[source].cite).join());
    const joined = topics[id].source.replace(/\b([A-Z]) (?=[A-Z]\b)/g, '$1');
    const names = joined.match(/(?<=\s)[A-Z][\w-]*/g) ?? [];
    expect(names.filter((name) => !/^U[SK]$/.test(name) && !cited.includes(letters(name)))).toEqual([]);
  });

  test('names and synonyms are slot values that belong to one topic', () => {
    const rows = TOPIC_IDS.map((id) => topics[id]);
    const values = rows.flatMap(({ name, synonyms }) => [name, ...synonyms]);
    expect(values.filter((value) => !SLOT_VALUE.test(value) || WAKE_WORD.test(value) || value === 'mocha')).toEqual([]);
    expect(rows.filter(({ name }) => FORBIDDEN.test(name))).toEqual([]);
    expect(rows.filter(({ synonyms }) => synonyms.length < 3).map(({ name }) => name)).toEqual([]);
    expect(valuesTwice(rows)).toEqual([]);
  });

  test('swaps can be spoken and heard', () => {
    const rows = SWAPS.map((id) => swaps[id]);
    for (const { instead } of rows)
      expect({ instead, problems: faults(instead, 30, 2) }).toEqual({ instead, problems: [] });
    expect(
      rows.flatMap(({ name, synonyms }) => [name, ...synonyms]).filter((value) => !SLOT_VALUE.test(value)),
    ).toEqual([]);
    expect(valuesTwice(rows)).toEqual([]);
  });
});

describe('safety', () => {
  const locals = [...Object.keys(safety.emergencyByLocale), 'fr-FR'].map((locale) => emergencyFor(safety, locale));

  test('no training is offered with the answer to an alarm', () => {
    const urgent = SAFETY_SIGNS.filter((sign) => GRADE[sign] === 'emergency' || GRADE[sign] === 'stop');
    expect(urgent).toEqual([...SAFETY_SIGNS].slice(0, urgent.length));
    for (const sign of urgent) expect(safety.responses[sign].offer).toBeUndefined();
  });

  test('every emergency names the number to call, but where the first thing to do is another', () => {
    const local = emergencyFor(safety, 'en-US');
    const emergencies = SAFETY_SIGNS.filter((sign) => GRADE[sign] === 'emergency');
    expect(emergencies.filter((sign) => !safety.responses[sign].first(local).includes('nine one one'))).toEqual([]);
    expect(emergencies.filter((sign) => !safety.responses[sign].again(local).includes('nine one one'))).toEqual([]);
  });

  test.each(SAFETY_SIGNS)('%s is answered plainly wherever the athlete lives, and asks nothing', (sign) => {
    const { first, again } = safety.responses[sign];
    for (const local of locals) {
      expect(first(local)).not.toBe(again(local));
      for (const line of [first(local), again(local)]) {
        const problems = faults(line, 45, 4);
        if (line.includes('?')) problems.push('question');
        expect({ line, problems }).toEqual({ line, problems: [] });
      }
    }
  });

  test('an emergency names the number of the place', () => {
    const numberOf = (locale: string): string => safety.responses.emergency.first(emergencyFor(safety, locale));
    expect(numberOf('en-US')).toContain('call nine one one ');
    expect(numberOf('en-GB')).toContain('call nine nine nine ');
    expect(numberOf('en-CA')).toContain('call nine one one ');
    expect(numberOf('en-AU')).toContain('call triple zero ');
    expect(numberOf('en-IN')).toContain('call one one two ');
    expect(numberOf('fr-FR')).toContain('call your local emergency number ');
  });

  test('an eating disorder is answered without numbers, food or weight', () => {
    const { first, again } = safety.responses['eating-disorder'];
    for (const local of locals) expect(`${first(local)} ${again(local)}`).not.toMatch(/calor|weigh|\bdiet|\bmeal/i);
  });

  test('the notices are short, and the first one asks whether the athlete is ready', () => {
    expect(faults(safety.disclaimer, 45, 6)).toEqual([]);
    expect(safety.disclaimer).toMatch(/not medical advice.* Ready\?$/);
    for (const local of locals) expect(faults(safety.onRequest(local), 45, 4)).toEqual([]);
    for (const line of [safety.sessionLine, safety.cleared]) expect(faults(line, 20, 2)).toEqual([]);
  });
});

describe('body parts', () => {
  test('are distinct, and pain near the heart is an emergency', () => {
    expect(valuesTwice(BODY_PARTS.map((part) => bodyParts[part]))).toEqual([]);
    expect(BODY_PARTS.filter((part) => painSign(part) === 'emergency')).toEqual(['left-arm', 'chest', 'heart', 'jaw']);
    expect(BODY_PARTS.filter((part) => painSign(part) === 'back-pain')).toEqual(['back', 'lower-back', 'upper-back']);
  });
});
