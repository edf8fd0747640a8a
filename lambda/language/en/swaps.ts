/** What the coach offers in place of a food or a habit, each from a topic that can say more about it. */
import type { SwapWordsById } from '../topic-words';

export const swaps: SwapWordsById = {
  fries: {
    name: 'fries',
    synonyms: ['french fries', 'fry', 'chips', 'hot chips', 'fish and chips', 'freeze', 'fried potatoes'],
    instead: 'Try oven-baked sweet potato wedges, or thin slices of roast sunchoke.',
  },
  'white-roll': {
    name: 'a white roll',
    synonyms: ['white roll', 'white rolls', 'bread roll', 'bread rolls', 'dinner roll', 'bun'],
    instead: 'Try a small sweet potato, boiled with the skin on.',
  },
  soda: {
    name: 'soda',
    synonyms: ['sodas', 'pop', 'cola', 'coke', 'soft drink', 'soft drinks', 'fizzy drinks', 'fizzy drink'],
    instead: 'Try sparkling water, with a slice of citrus if you like.',
  },
  lemonade: {
    name: 'lemonade',
    synonyms: ['lemonades', 'lemon aid', 'sweet lemonade'],
    instead: 'Try water with lemon, lime, or orange slices and a little mint.',
  },
  'white-rice': {
    name: 'white rice',
    synonyms: ['rice', 'plain rice', 'wide rice', 'steamed rice'],
    instead: 'Try barley or beans. Both bring more fiber to the plate.',
  },
  'sugary-cereal': {
    name: 'sugary cereal',
    synonyms: ['cereal', 'cereals', 'breakfast cereal', 'sugar cereal', 'sweet cereal', 'serial'],
    instead: 'Try oat bran cooked with milk, with berries on top.',
  },
  'salty-seasoning': {
    name: 'salty seasoning',
    synonyms: ['seasoning', 'seasoning mix', 'seasoning salt', 'stock cubes', 'bouillon'],
    instead: 'Try browned onion, garlic, lemon, or herbs.',
  },
  'creamy-sauce': {
    name: 'creamy sauce',
    synonyms: ['cream sauce', 'creamy sauces', 'white sauce', 'alfredo sauce'],
    instead: 'Try leeks, softened slowly in a little oil.',
  },
  'white-toast': {
    name: 'white toast',
    synonyms: ['toast', 'white bread', 'sliced bread', 'bread', 'sandwich bread'],
    instead: 'Try a slice of whole rye. Look for whole rye as the first ingredient.',
  },
  'white-pasta': {
    name: 'white pasta',
    synonyms: ['pasta', 'spaghetti', 'macaroni', 'noodles', 'penne'],
    instead: 'Try whole-wheat pasta. Half and half is a fine start.',
  },
  'diet-soda': {
    name: 'diet soda',
    synonyms: ['diet sodas', 'diet coke', 'diet cola', 'diet drink', 'diet pop', 'zero sugar soda', 'sugar free soda'],
    instead: 'Try sparkling water with a wheel of citrus.',
  },
  'deli-ham': {
    name: 'deli ham',
    synonyms: ['ham', 'lunch meat', 'cold cuts', 'deli meat', 'bologna', 'salami', 'bacon', 'hot dogs'],
    instead: 'Try home-roast chicken, tuna, eggs, or beans.',
  },
  'packaged-snack': {
    name: 'packaged snacks',
    synonyms: [
      'packaged snack',
      'snacks',
      'snack',
      'potato chips',
      'bag of chips',
      'tortilla chips',
      'crisps',
      'crackers',
      'cookies',
      'biscuits',
    ],
    instead: 'Try fruit with a few nuts. If nuts are out for you, fruit with plain yogurt works too.',
  },
  'candy-bar': {
    name: 'a candy bar',
    synonyms: ['candy bar', 'candy bars', 'candy', 'chocolate bar', 'milk chocolate', 'sweets', 'lollies'],
    instead: 'Try a square or two of dark chocolate with a handful of berries.',
  },
  'syrup-or-jam': {
    name: 'syrup or jam',
    synonyms: ['syrup', 'maple syrup', 'jam', 'jelly', 'jams', 'preserves'],
    instead: 'Try mashed berries, fresh or frozen.',
  },
  'sweet-iced-tea': {
    name: 'sweet iced tea',
    synonyms: ['iced tea', 'ice tea', 'sweet tea', 'sweetened tea', 'bottled tea'],
    instead: 'Try cold green tea with a slice of lemon.',
  },
  'sugary-latte': {
    name: 'a sugary latte',
    synonyms: ['sugary latte', 'latte', 'lattes', 'flavored latte', 'sweet coffee', 'sweet latte', 'frappe'],
    instead: 'Try plain matcha, unsweetened. It has caffeine too.',
  },
  'canned-soup': {
    name: 'canned soup',
    synonyms: ['can of soup', 'tinned soup', 'soup from a can', 'instant soup', 'packet soup'],
    instead: 'Try soup with no added salt, and season it with lemon, garlic, or herbs.',
  },
  'sugary-shake': {
    name: 'a sugary shake',
    synonyms: ['sugary shake', 'milkshake', 'milk shake', 'milkshakes', 'sweet smoothie'],
    instead: 'Try plain yogurt with berries, or a glass of milk and a banana.',
  },
  'late-scrolling': {
    name: 'late scrolling',
    synonyms: [
      'scrolling',
      'scrolling in bed',
      'my phone in bed',
      'screens at night',
      'late night t v',
      'doom scrolling',
    ],
    instead: 'Try a few easy stretches under dim lights.',
  },
  'weekend-lie-in': {
    name: 'a weekend lie-in',
    synonyms: ['weekend lie-in', 'weekend lie in', 'sleeping late', 'sleeping in on weekends', 'sunday lie in'],
    instead: 'Try your usual alarm, and a short nap early in the afternoon.',
  },
  'late-snack': {
    name: 'a late snack',
    synonyms: ['late snack', 'late snacks', 'midnight snack', 'midnight snacks', 'late night snack', 'bedtime snack'],
    instead: 'Try an earlier bedtime, and a filling breakfast in the morning.',
  },
  'stress-snack': {
    name: 'a stress snack',
    synonyms: ['stress snack', 'stress snacks', 'stress eating', 'stress snacking', 'comfort eating', 'comfort food'],
    instead: 'Try a ten-minute walk, or ten slow breaths: in for four, out for six.',
  },
  'couch-evening': {
    name: 'an evening on the couch',
    synonyms: [
      'evening on the couch',
      'couch evening',
      'couch scroll',
      'sitting on the couch',
      'watching t v',
      'evening on the sofa',
      'sofa evening',
    ],
    instead: 'Try a ten-minute yoga session first. The couch will still be there.',
  },
  'takeaway-lunch': {
    name: 'takeaway lunch',
    synonyms: [
      'takeaway',
      'takeaways',
      'take away',
      'takeout',
      'take out',
      'fast food',
      'fast food lunch',
      'eating out',
    ],
    instead: 'Try a grain bowl you prepared ahead, with a protein and plenty of vegetables.',
  },
  'short-car-trip': {
    name: 'short car trips',
    synonyms: ['short car trip', 'driving', 'driving to the shop', 'short drive', 'short drives', 'taking the car'],
    instead: 'Try a walk, at a pace where you can talk but not sing.',
  },
};
