/** Topics and foods as slot values: each word under one of them, and a food that is a topic is heard as that. */
import { foodIds, type FoodId } from '../../coach/catalogue/food';
import { absentFoodIds } from '../../coach/food/absent';
import { foodOf } from '../../coach/food/homes';
import { TOPIC_IDS } from '../../coach/catalogue/topic-ids';
import type { FoodWordsById } from '../food-words';
import type { SlotValue } from '../slot-value';
import { absentFoods } from './absent-foods';
import synonyms from './food-synonyms.json';
import foods from './food-names.json';

/** What people call each food: its names, here and elsewhere, and what else they say for it. */
const FOODS: FoodWordsById = foods;
const calledOf = (id: FoodId): readonly string[] => [
  ...new Set([FOODS[id].name, FOODS[id].us?.name ?? FOODS[id].name, ...synonyms[id]].map(sayable)),
];

/** As a slot value is written: lower case, letters, apostrophes and hyphens. */
function sayable(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z' -]/g, '')
    .trim();
}

const HOMES = new Map(
  TOPIC_IDS.flatMap((topic) => {
    const food = foodOf(topic);
    return food ? [[food, topic] as const] : [];
  }),
);

/** What belongs to a food with a row of its own is not the topic's any more. */
const ROWS = new Set(
  foodIds()
    .filter((id) => !HOMES.has(id))
    .flatMap(calledOf),
);

/** Topics and foods, each word under one of them; a food that is a topic is heard as that. */
export function foodAndTopicValues<Id extends string>(
  topicValues: Readonly<Record<Id, SlotValue>>,
): Readonly<Record<string, SlotValue>> {
  const taken = new Set<string>();
  // Who comes first has the word.
  const claim = (words: readonly string[]): SlotValue => {
    const [name = '', ...said] = words.filter((word) => !taken.has(word));
    for (const word of [name, ...said]) taken.add(word);
    // Amazon wants one synonym at least.
    return { name, synonyms: said.length > 0 ? said : [`some ${name}`] };
  };
  const listed = Object.entries<SlotValue>(topicValues);
  const own = listed
    .filter(([id]) => id !== 'unchecked')
    .map(([id, { name, synonyms: said }]) => [id, claim([name, ...said.filter((word) => !ROWS.has(word))])] as const);
  const homes = own.map(([id, { name, synonyms: said }]) => {
    const topic = TOPIC_IDS.find((each) => each === id);
    const food = topic && foodOf(topic);
    const more = food ? calledOf(food).filter((word) => !taken.has(word)) : [];
    for (const word of more) taken.add(word);
    return [id, { name, synonyms: [...said, ...more] }] as const;
  });
  const rows = foodIds()
    .filter((id) => !HOMES.has(id))
    .map((id) => [id, claim(calledOf(id))] as const);
  const absent = absentFoodIds().map((id) => [id, claim([absentFoods[id].name, ...absentFoods[id].synonyms])] as const);
  const unchecked = listed
    .filter(([id]) => id === 'unchecked')
    .map(([id, { name, synonyms: said }]) => [id, claim([name, ...said])] as const);
  return Object.fromEntries([...homes, ...rows, ...absent, ...unchecked]);
}

/** What is eaten or drunk alone, where a habit or a way of eating could be taken for something else. */
export function eatenValues(): Readonly<Record<string, SlotValue>> {
  const taken = new Set<string>();
  const free = (words: readonly string[]): SlotValue => {
    const [name = '', ...said] = words.filter((word) => !taken.has(word));
    for (const word of [name, ...said]) taken.add(word);
    return { name, synonyms: said.length > 0 ? said : [`some ${name}`] };
  };
  const rows = foodIds().map((id) => [id, free(calledOf(id))] as const);
  const absent = absentFoodIds().map((id) => [id, free([absentFoods[id].name, ...absentFoods[id].synonyms])] as const);
  return Object.fromEntries([...rows, ...absent]);
}
