/** What many people ask about in English and the fact base says nothing of: known by name, so that the answer is an honest one. */
import type { SlotValue } from '../slot-value';

const ALSO = `
  black coffee, espresso, tea, black tea, herbal tea, energy drink, energy drinks, beer, wine, smoothies,
  collagen, magnesium, zinc, omega three, fish oil,
  egg, eggs, cheese, butter, dairy, gluten, nuts, peanuts, almonds, peanut butter, chia seeds, flax seeds, tofu, soy,
  chicken, beef, red meat, fish, salmon, tuna, apples, oranges, banana, bananas, avocado, avocados, tomatoes, spinach,
  broccoli, artichokes, globe artichokes, kimchi, sauerkraut, honey, olive oil, coconut oil, garlic, ginger, turmeric,
  curry, spicy food, keto, calories, nap, a nap, naps, power nap`;

export const unchecked: SlotValue = { name: 'coffee', synonyms: ALSO.split(',').map((value) => value.trim()) };

/** Said alone these are something to do; asked about, they are not begun. */
export const uncheckedDoings: readonly string[] = [...['sweating', 'foam rolling', 'sauna', 'massage', 'ice baths']];
