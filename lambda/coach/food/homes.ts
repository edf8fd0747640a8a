/** Which topic and which food are the same thing to people, and which topic a food belongs to when a claim about it is asked. */
import type { Swap } from '../catalogue/topic';
import type { TopicId } from '../catalogue/topic-ids';
import {
  foodRow,
  type FoodGroup,
  type FoodId,
  type Nutrient,
  type Processed,
  type Unmeasured,
} from '../catalogue/food';

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
  cinnamon: 'cinnamon',
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
  egg: 'eggs-and-cholesterol',
  'fried-egg': 'eggs-and-cholesterol',
  'scrambled-egg': 'eggs-and-cholesterol',
  'poached-egg': 'eggs-and-cholesterol',
  omelette: 'eggs-and-cholesterol',
  'egg-yolk': 'eggs-and-cholesterol',
  tofu: 'soy-hormones',
  tempeh: 'soy-hormones',
  edamame: 'soy-hormones',
  soybeans: 'soy-hormones',
  'soy-milk': 'soy-hormones',
  'soy-milk-sweetened': 'soy-hormones',
  'soy-yogurt': 'soy-hormones',
  butter: 'dietary-fat',
  'unsalted-butter': 'dietary-fat',
  ghee: 'dietary-fat',
  lard: 'dietary-fat',
  'coconut-oil': 'dietary-fat',
  'olive-oil': 'dietary-fat',
  'rapeseed-oil': 'dietary-fat',
  'sunflower-oil': 'dietary-fat',
  margarine: 'dietary-fat',
  kefir: 'probiotic-food',
  sauerkraut: 'probiotic-food',
  kimchi: 'probiotic-food',
  gelatine: 'collagen',
  'sports-drink': 'drinking-in-heat',
  spirulina: 'herbal-supplements',
  turmeric: 'herbal-supplements',
  vinegar: 'vinegar-drink',
  'baked-potato': 'carbs',
  'boiled-potato': 'carbs',
  'mashed-potato': 'carbs',
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
  'salty-snack': 'processed-food',
  'fast-food': 'processed-food',
  'ready-food': 'processed-food',
};

const BY_GROUP: Readonly<Partial<Record<FoodGroup, TopicId>>> = {
  legume: 'fiber',
  alcohol: 'alcohol',
  meat: 'red-meat',
  fish: 'oily-fish',
};

/** The topic whose claims are made of this food too. */
export function topicOf(food: FoodId): TopicId | undefined {
  const { group, processed } = foodRow(food);
  return TOPIC_OF_FOOD.get(food) ?? BY_FOOD[food] ?? (processed && BY_PROCESSED[processed]) ?? BY_GROUP[group];
}

/** What is told of a figure when no food is known that it is asked of, or when the table does not measure it. */
export const TOPIC_OF_FIGURE: Readonly<Record<Nutrient | Unmeasured, TopicId>> = {
  energy: 'energy-balance',
  protein: 'protein-needs',
  fibre: 'fiber',
  sugars: 'sugar',
  sodium: 'salt',
  satfat: 'dietary-fat',
  caffeine: 'coffee',
  alcohol: 'alcohol',
  carbs: 'carbs',
  fat: 'dietary-fat',
  calcium: 'calcium',
  iron: 'iron',
  magnesium: 'magnesium',
  potassium: 'five-a-day',
  zinc: 'vitamins',
  'omega-three': 'fish-oil',
  'vitamin-c': 'vitamin-c',
  'vitamin-d': 'vitamins',
  'b-twelve': 'plant-based',
  folate: 'folic-acid',
  vitamins: 'vitamins',
};
