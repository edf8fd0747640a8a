/** The documents themselves: what Amazon's validator says of them, their size, their contrast, and which devices get them. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { StaticAplTemplateValidator } from 'apl-suggester';
import { readRequest } from '../../lambda/alexa/read-request';
import { hasScreen } from '../../lambda/alexa/screen-support';
import { writeResponse } from '../../lambda/alexa/write-response';
import { beatsOf } from '../../lambda/coach/set/beats';
import { INTENTS, isIntentName } from '../../lambda/vocabulary';
import type { Screen } from '../../lambda/screen';
import { localeOf } from '../../lambda/language/locales';
import { COLOURS } from '../../lambda/screens/documents/look';
import { FAMILIES } from '../../lambda/screens/family';
import { render } from '../../lambda/screens/render';
import { START, heard, scenes, take } from '../phases';
import { contrast } from './contrast';
import { longest, replyTo, samples, screenOf } from './samples';

const { language } = localeOf('en-US');
const onLarge = (screen: Screen) => render(screen, 'large');
/** Half of what Amazon takes: the page of a set is 31, what moves in it 9, and what sounds in a block of three sets, with its reprompt and the ticks of its rests, 20. */
const MOST_BYTES = 60_000;

function device(apl?: unknown): RequestEnvelope {
  const supportedInterfaces = apl === undefined ? {} : { 'Alexa.Presentation.APL': apl };
  return { context: { System: { device: { supportedInterfaces } } } } as unknown as RequestEnvelope; // as much as is read
}

test.each(samples().flatMap(({ name, screen }) => FAMILIES.map((family) => [name, family, screen] as const)))(
  '%s passes the validator in its %s layout',
  async (_, family, screen) => {
    // It reports what it has no mixin for.
    const quiet = (['log', 'warn'] as const).map((way) => jest.spyOn(console, way).mockImplementation(() => undefined));
    expect(await new StaticAplTemplateValidator().validate(render(screen, family).document)).toEqual([]);
    for (const way of quiet) way.mockRestore();
  },
);

test('every answer in every phase has a screen and stays small', () => {
  const faults: string[] = [];
  for (const { name, athlete, now } of scenes()) {
    for (const intent of Object.keys(INTENTS).filter(isIntentName)) {
      const reply = take(athlete, { intent }, now, { hasScreen: true });
      const bytes = JSON.stringify(writeResponse(reply, language, onLarge)).length;
      if (reply.mic === 'open' && !reply.screen) faults.push(`${name}, ${intent}: nothing to see`);
      // A screen's time begins with its sound, so nothing may be said before it.
      if (reply.sound && reply.say !== '') faults.push(`${name}, ${intent}: said before the sound`);
      if (bytes > MOST_BYTES) faults.push(`${name}, ${intent}: ${bytes} bytes`);
    }
  }
  expect(faults).toEqual([]);
});

test('so do the fullest of all screens', () => {
  for (const { name, screen } of [...samples(), ...longest()]) {
    for (const family of FAMILIES) {
      expect([name, JSON.stringify(render(screen, family)).length < MOST_BYTES]).toEqual([name, true]);
    }
  }
});

test('a safety notice is shown in its own words, a sentence a line, with the number in digits', () => {
  const { screen, say } = replyTo([[20, 'AskSafetyIntent']]);
  expect(screen).toMatchObject({ kind: 'answer' });
  const lines = screen?.kind === 'answer' ? screen.lines : [];
  expect(say.replace('nine one one', '911').startsWith(lines.join(' '))).toBe(true);
  expect(lines.join(' ')).toContain('911');
});

test('an emergency shows the number of its country in digits, in the largest letters there are', () => {
  const sample = samples().find(({ name }) => name === 'emergency') ?? fail();
  expect(sample.screen).toMatchObject({ kind: 'alarm', number: '911' });
  for (const family of FAMILIES) {
    const written = JSON.stringify(render(sample.screen, family).document);
    const sizes = [...written.matchAll(/"fontSize":"\$\{(\d+)\*@u/g)].map(([, size]) => Number(size));
    const number = /"id":"number".{0,60}"fontSize":"\$\{(\d+)\*@u/.exec(written)?.[1];
    expect(Number(number)).toBe(Math.max(...sizes));
  }
});

test('nothing that is touched is lower than 56 units, on a round screen too', () => {
  const screen = screenOf(replyTo([]));
  for (const family of FAMILIES) {
    const written = JSON.stringify(render(screen, family).document);
    expect(Number(/"buttonHeight":"\$\{(\d+)\*@u/.exec(written)?.[1])).toBeGreaterThanOrEqual(56);
  }
});

test('beats follow one another without a gap, over the whole sound', () => {
  for (const { athlete, now } of scenes()) {
    const { sound, athlete: after } = take(athlete, { intent: 'ReadyIntent' }, now);
    if (!sound || !('plan' in after.session)) continue;
    const beats = beatsOf(sound, { plan: after.session.plan, paceSeconds: 0, set: after.session.place.set });
    expect(beats[0]?.atMs).toBe(0);
    expect(beats.at(-1)?.endMs).toBe(sound.totalMs);
    beats.slice(1).forEach((beat, index) => {
      expect(beat.atMs).toBe(beats[index]?.endMs);
    });
    for (const run of sound.runs) expect(beats.map(({ atMs }) => atMs)).toContain(run.startsAtMs);
  }
});

test('a rest is shown as a rest, also in the middle of what sounds in one go, from its first second to the next rep', () => {
  const { screen } = replyTo([
    [20, 'StartExerciseIntent', { exercise: heard('row', 'bent-over-row'), amount: heard('8'), sets: heard('2') }],
  ]);
  const beats = screen?.kind === 'set' ? screen.beats : [];
  const rest = beats.findIndex(({ kind }) => kind === 'rest');
  const [before, resting, after] = beats.slice(rest - 1, rest + 2);
  expect([before?.kind, after?.kind]).toEqual(['reps', 'reps']);
  expect([(resting?.endMs ?? NaN) - (resting?.atMs ?? NaN), resting?.title]).toEqual([75_000, 'Rest']);
  expect(resting?.place).toMatch(/^Next · set 2 of 2/);
});

describe('only devices that can show a document get one', () => {
  test.each([
    ['a speaker', undefined, false],
    ['a screen of today', { runtime: { maxVersion: '2024.3' } }, true],
    ['the oldest that will do', { runtime: { maxVersion: '1.4' } }, true],
    ['an older one', { runtime: { maxVersion: '1.3' } }, false],
    ['one that says nothing of its version', {}, false],
  ])('%s', (_, apl, shows) => {
    expect(hasScreen(device(apl))).toBe(shows);
  });

  test('without one, the same words go out and no screen', () => {
    const athlete = scenes()[0]?.athlete ?? fail();
    const [bare, shown] = [false, true].map((hasScreen) =>
      writeResponse(
        take(athlete, { intent: 'AMAZON.HelpIntent' }, START, { hasScreen, requestId: 'help' }),
        language,
        onLarge,
      ),
    );
    if (!bare || !shown) throw new Error('Two answers were asked for.');
    expect(bare.directives ?? []).toEqual([]);
    expect(shown.directives).toHaveLength(1);
    expect(shown.outputSpeech).toEqual(bare.outputSpeech);
  });
});

function fail(): never {
  throw new Error('There is no scene.');
}

test('a touch that is not ours is no intent', () => {
  const touch = (sent: unknown) =>
    readRequest(
      {
        request: { type: 'Alexa.Presentation.APL.UserEvent', requestId: 'r', timestamp: '', arguments: sent },
      } as never,
      5,
    );
  for (const sent of [undefined, 'AMAZON.YesIntent', [], [7], ['FlyIntent'], [null, {}]]) {
    expect(touch(sent)).toMatchObject({ kind: 'other' });
  }
  expect(touch(['StartWorkoutIntent', { routine: 'gym-back', colour: 'red', place: 4 }])).toMatchObject({
    intent: 'StartWorkoutIntent',
    slots: { routine: { said: 'gym-back', ids: ['gym-back'] } },
  });
});

test('the button of an old set is understood in the present state', () => {
  for (const { athlete, now } of scenes()) {
    const reply = take(athlete, { intent: 'FinishSetIntent' }, now);
    expect(reply.mic).toBe('open');
  }
});

const THEMES = ['dark', 'light'] as const;

describe.each(THEMES)('contrast in %s', (theme) => {
  const colours = COLOURS[theme];
  const { background, card, restGround, alarmGround } = colours;

  test('letters have 4.5 to 1 on the ground they stand on', () => {
    const pairs = [
      ...[background, card].flatMap((ground) =>
        [colours.text, colours.muted, colours.accent, colours.hard, colours.alarm].map((ink) => [ink, ground] as const),
      ),
      ...[colours.text, colours.rest].map((ink) => [ink, restGround] as const),
      ...[colours.text, colours.alarm].map((ink) => [ink, alarmGround] as const),
      [colours.onAccent, colours.accent] as const,
      [colours.onRest, colours.rest] as const,
    ];
    for (const [ink, ground] of pairs) expect([ink, ground, contrast(ink, ground) >= 4.5]).toEqual([ink, ground, true]);
  });

  test('limbs, kit, bars and the edges of buttons have 3 to 1, as is asked of drawings', () => {
    const { skin, shirt, legs, kit, band, edge, accent, skinFar, shirtFar, legsFar } = colours;
    for (const ink of [skin, shirt, legs, kit, band, edge, accent, skinFar, shirtFar, legsFar]) {
      expect([ink, contrast(ink, background) >= 3]).toEqual([ink, true]);
    }
    for (const ground of [restGround, alarmGround]) expect(contrast(edge, ground)).toBeGreaterThanOrEqual(3);
  });
});
