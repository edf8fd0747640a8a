/** The article that this began with, statement by statement: how each stands, on what, and the sentence that answers it. */
import { claimRow, type ClaimId } from '../lambda/coach/catalogue/claims';
import type { ExerciseId } from '../lambda/coach/catalogue/exercises';
import { SOURCES, type SourceId } from '../lambda/coach/catalogue/sources';
import type { TopicLine } from '../lambda/coach/catalogue/topic';
import type { TopicId } from '../lambda/coach/catalogue/topic-ids';
import { TOPICS } from '../lambda/coach/catalogue/topic-rows';
import { english } from '../lambda/language/en';

type Answer =
  | { readonly claim: ClaimId }
  | { readonly topic: TopicId; readonly line: TopicLine }
  /** How to move is a coaching cue: it needs no study, and its sentence is the exercise's own. */
  | { readonly exercise: ExerciseId; readonly line: 'muscles' | 'mistakes' | 'breathing' | 'care' | number };

interface Statement {
  readonly says: string;
  readonly verdict: string;
  readonly answer: Answer;
}

const claim = (says: string, id: ClaimId): Statement => ({
  says,
  verdict: claimRow(id).verdict,
  answer: { claim: id },
});
const topic = (
  says: string,
  id: TopicId,
  line: TopicLine = 'truth',
  verdict: string = TOPICS[id].verdict,
): Statement => ({
  says,
  verdict,
  answer: { topic: id, line },
});
const move = (
  says: string,
  verdict: string,
  exercise: ExerciseId,
  line: Extract<Answer, { readonly exercise: ExerciseId }>['line'],
): Statement => ({ says, verdict, answer: { exercise, line } });

/** In our own words, in the order of the article. */
export const ARTICLE: readonly Statement[] = [
  topic('Fat cannot be spot-reduced; all of it has to go down', 'spot-reduction', 'say', 'supported'),
  claim('Strength work, some foods and habits make a lean back', 'strong-back/slims'),
  topic('The USDA wants an hour of cardio five times a week for the heart', 'hour-of-cardio'),
  claim('Jogging alone leaves back fat', 'cardio-and-weights/slims'),
  claim('Cardio trains one kind of muscle fiber', 'cardio-and-weights/muscle'),
  claim('People who only do cardio never look different', 'cardio-and-weights/changes-nothing'),
  claim('Intervals and weights keep burning fat afterwards', 'afterburn/burns-fat'),
  move('Dumbbell plank: hands on two dumbbells, shoulder-width', 'kept, flat-sided ones', 'dumbbell-plank', 0),
  move('Keeping the dumbbells from rolling makes it harder', 'changed: a slip, no training', 'dumbbell-plank', 1),
  move('Body stiff from head to toe, for 30 seconds', 'kept; seconds by level', 'dumbbell-plank', 4),
  move('Lifting one arm to shoulder height targets the back more', 'kept as a harder move', 'plank-arm-raise', 3),
  claim('Push-ups train the spinal erectors', 'push-ups-and-backs/muscle'),
  claim('Push-ups support the spine and prevent back pain', 'push-ups-and-backs/back-pain'),
  move('Push-up: face down, hands outside the shoulders, feet hip-width', 'changed: begins at the top', 'push-up', 0),
  move('Raise hips, thighs and chest; weight on toes and palms', 'changed: one line', 'push-up', 2),
  move('Breathe out while straightening the arms', 'kept', 'push-up', 5),
  move('Pause at the top, breathe in on the way down', 'kept', 'push-up', 3),
  move('Ten repetitions', 'kept; reps by level', 'push-up', 6),
  claim('Stress raises cortisol, which builds fat', 'stress/adds-weight'),
  topic('A weekly yoga class takes stress away', 'yoga', 'truth', 'supported, modestly'),
  claim('Warrior three and half moon tone back and core', 'yoga/muscle'),
  claim('Side crunches tuck in the abs', 'side-crunch-waist/slims'),
  move('Ball two feet from a wall, hip on it, feet braced', 'kept', 'side-crunch', 0),
  move('Fingers clasped behind the head', 'changed for the neck', 'side-crunch', 3),
  move('Go back with a good stretch of the rib cage', 'kept', 'side-crunch', 4),
  move('The row works middle back, lats and shoulders', 'kept', 'bent-over-row', 'muscles'),
  topic('Lean to a 60-degree angle', 'row-angle'),
  move('Lift the dumbbells to the sides breathing out, arms close', 'kept', 'bent-over-row', 4),
  move('Squeeze for a second, lower slowly breathing in', 'kept', 'bent-over-row', 6),
  topic('The lats attach to the spine', 'lats'),
  move('Pulldown: wide grip, palms forward', 'changed: a hand outside the shoulders', 'lat-pulldown', 1),
  move('Bar to the upper chest, breathing out, slowly back', 'kept', 'lat-pulldown', 5),
  claim('Sweet potatoes keep one going for longer', 'sweet-potato/energy'),
  claim('They steady blood sugar, so calories do not become fat', 'sweet-potato/blood-sugar'),
  claim('Hunger may be thirst', 'water/hunger'),
  topic('Drink eight to ten glasses; water fills', 'water'),
  claim('Citrus peel flushes out toxins and fat', 'citrus-water/detox'),
  claim('Fiber fills, stops cravings, takes inches off the back', 'fiber/slims'),
  claim('A cup of oat bran beats oatmeal and has 20 g of protein', 'oat-bran/protein'),
  claim('Oligofructose boosts ghrelin, which controls hunger', 'oligofructose/hunger'),
  topic('Onions, leeks, rye, barley and sunchokes have it too', 'oligofructose', 'say', 'supported'),
  claim('Inflammation makes a leaner figure harder', 'inflammation/adds-weight'),
  claim('Refined flour leads to chronic inflammation', 'refined-flour/inflammation'),
  claim('Sweeteners lead to chronic inflammation', 'sweeteners/inflammation'),
  claim('Processed meat leads to chronic inflammation', 'processed-meat/inflammation'),
  claim('A diet high in sugar does (picture)', 'sugar/inflammation'),
  claim('Inflammation causes drowsiness', 'inflammation/drowsy'),
  claim('Inflammation causes digestive issues', 'inflammation/digestion'),
  claim('Dark chocolate fights it', 'dark-chocolate/inflammation'),
  claim('Berries fight it', 'berries/inflammation'),
  claim('Berries slim the back', 'berries/slims'),
  claim('Green tea burns fat', 'green-tea/burns-fat'),
  claim('Matcha has more EGCG than green tea', 'matcha/antioxidants'),
  claim('EGCG raises a hormone that banishes hunger', 'matcha/hunger'),
  claim('After exercise it raises fat burning by a quarter', 'matcha/burns-fat'),
  claim('Follow rows with a matcha protein shake', 'protein-shake/slims'),
  claim('Salt causes rapid weight gain', 'salt/adds-weight'),
  topic('Over 2,300 mg a day, or 1,500 with high blood pressure', 'salt'),
  claim('Salt spikes cravings', 'salt/cravings'),
  claim('Less salt is the quickest way to de-bloat', 'salt/bloats'),
  claim('Too little sleep lowers leptin and raises appetite', 'sleep-hormones/hunger'),
  topic('Regular hours may matter more than how many', 'sleep-schedule'),
  claim('Erratic sleep changes hormones and adds fat', 'sleep-schedule/adds-weight'),
  topic('Cooking ahead saves time and makes for better choices', 'meal-prep'),
  claim('Walking the dog speeds fat loss', 'walking/burns-fat'),
];

function sentenceOf(answer: Answer): string {
  const { topics, claims } = english.topics;
  if ('claim' in answer) return claims[answer.claim].truth;
  if ('topic' in answer) return topics[answer.topic][answer.line] ?? topics[answer.topic].truth;
  const words = english.exercises.words[answer.exercise];
  return typeof answer.line === 'number' ? (words.steps[answer.line] ?? '') : words[answer.line];
}

function sourcesOf(answer: Answer): string {
  const cited = (ids: readonly SourceId[]): string => ids.map((id) => SOURCES[id].cite).join('; ');
  if ('claim' in answer) return cited(claimRow(answer.claim).sources);
  return 'topic' in answer ? cited(TOPICS[answer.topic].sources) : 'a coaching cue';
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The page, as `npm run models` writes it: it never tells other words than the coach. */
export function articlePage(): string {
  const rows = ARTICLE.map(({ says, verdict, answer }, index) =>
    [String(index + 1), says, verdict, sourcesOf(answer), sentenceOf(answer)].map(cell).join(' | '),
  );
  return `# The article, statement by statement

A magazine article about a leaner back started this coach. Each of its statements, in our words, stands here with its verdict, what the
verdict rests on, and the sentence that answers whoever repeats it. \`npm run models\` writes this page from the coach's own words.

| # | it says | verdict | source | what the coach says |
| - | ------- | ------- | ------ | ------------------- |
${rows.map((row) => `| ${row} |`).join('\n')}
`;
}
