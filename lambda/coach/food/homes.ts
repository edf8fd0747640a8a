/** Which topic and which food are the same thing to people, and which topic a food belongs to when a claim about it is asked. */
import type { Swap } from '../catalogue/topic';
import type { TopicId } from '../catalogue/topic-ids';
import { foodRow, type FoodGroup, type FoodId, type Processed } from '../catalogue/food';

/** A topic that is a food: its numbers are that food's. */
const FOOD_OF_TOPIC: Readonly<Partial<Record<TopicId, FoodId>>> = {
  'sweet-potato': 'sweet-potato',
  water: 'water',
  'oat-bran': 'oat-bran',
  onions: 'onion',
  leeks: 'leek',
  rye: 'rye-bread',
  barley: 'barley',
  sunchokes: 'jerusalem-artichoke',
  'dark-chocolate': 'dark-chocolate',
  'green-tea': 'green-tea',
  matcha: 'matcha',
  salt: 'salt',
  sugar: 'sugar',
  coffee: 'coffee',
  'protein-shake': 'whey-protein',
};

export function foodOf(topic: TopicId): FoodId | undefined {
  return FOOD_OF_TOPIC[topic];
}

const TOPIC_OF_FOOD = new Map(Object.entries(FOOD_OF_TOPIC).map(([topic, food]) => [food, topic as TopicId])); // the table's own keys

const BY_FOOD: Readonly<Partial<Record<FoodId, TopicId>>> = {
  strawberries: 'berries',
  blueberries: 'berries',
  raspberries: 'berries',
  blackberries: 'berries',
  cranberries: 'berries',
  'sweet-potato-boiled': 'sweet-potato',
  'oat-bran-cooked': 'oat-bran',
  'diet-cola': 'sweeteners',
  'sucralose-sweetener': 'sweeteners',
  'aspartame-sweetener': 'sweeteners',
  'milk-chocolate': 'dark-chocolate',
  'cocoa-powder': 'dark-chocolate',
  espresso: 'coffee',
  'instant-coffee': 'coffee',
  'decaf-coffee': 'coffee',
  'energy-drink': 'coffee',
  'energy-drink-large': 'coffee',
  'barley-hulled': 'barley',
  pumpernickel: 'rye',
  crispbread: 'rye',
  'whey-isolate': 'protein-shake',
  'soy-protein': 'protein-shake',
  'muscle-milk': 'protein-shake',
  'protein-bar': 'protein-shake',
  'sparkling-water': 'water',
  lemon: 'citrus-water',
  lime: 'citrus-water',
};

const FOOD_OF_SWAP: Readonly<Partial<Record<Swap, FoodId>>> = {
  fries: 'fries',
  'white-roll': 'burger-bun',
  soda: 'cola',
  lemonade: 'lemonade',
  'white-rice': 'white-rice',
  'sugary-cereal': 'frosted-flakes',
  'white-toast': 'white-bread',
  'white-pasta': 'pasta',
  'diet-soda': 'diet-cola',
  'deli-ham': 'ham',
  'packaged-snack': 'crisps',
  'candy-bar': 'milk-chocolate',
  'syrup-or-jam': 'jam',
  'sweet-iced-tea': 'iced-tea',
  'canned-soup': 'chicken-soup',
};

/** The food of the table that people mean by something they would swap. */
export function foodOfSwap(swap: Swap): FoodId | undefined {
  return FOOD_OF_SWAP[swap];
}

const BY_PROCESSED: Readonly<Partial<Record<Processed, TopicId>>> = {
  'processed-meat': 'processed-meat',
  'refined-grain': 'refined-flour',
  'sweetened-drink': 'sugar',
  sweet: 'sugar',
};

const BY_GROUP: Readonly<Partial<Record<FoodGroup, TopicId>>> = { legume: 'fiber', alcohol: 'alcohol' };

/** The topic whose claims are made of this food too. */
export function topicOf(food: FoodId): TopicId | undefined {
  const { group, processed } = foodRow(food);
  return TOPIC_OF_FOOD.get(food) ?? BY_FOOD[food] ?? (processed && BY_PROCESSED[processed]) ?? BY_GROUP[group];
}
