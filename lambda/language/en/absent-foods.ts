/** What people call the foods that the table has not, in English. */
import type { AbsentFood } from '../../coach/food/absent';
import type { SlotValue } from '../slot-value';

export const absentFoods: Readonly<Record<AbsentFood, SlotValue>> = {
  'x-sushi': { name: 'sushi', synonyms: ['sushi rolls', 'maki', 'sashimi'] },
  'x-kebab': { name: 'kebab', synonyms: ['kebabs', 'doner kebab', 'gyros', 'shawarma'] },
  'x-latte': { name: 'a latte', synonyms: ['latte', 'lattes', 'cappuccino', 'flat white', 'cappuccinos'] },
  'x-cider': { name: 'cider', synonyms: ['ciders', 'hard cider'] },
  'x-quorn': { name: 'mycoprotein', synonyms: ['quorn', 'corn mince'] },
  'x-halloumi': { name: 'halloumi', synonyms: ['haloumi', 'grilled cheese halloumi'] },
  'x-crumpet': { name: 'crumpets', synonyms: ['crumpet'] },
  'x-scone': { name: 'scones', synonyms: ['scone', 'cream tea'] },
  'x-curry': { name: 'curry', synonyms: ['curries', 'chicken curry', 'tikka masala', 'korma'] },
  'x-paneer': { name: 'paneer', synonyms: ['paneer cheese', 'indian cheese'] },
  'x-quark': { name: 'quark', synonyms: ['quark cheese'] },
  'x-dragon-fruit': { name: 'dragon fruit', synonyms: ['pitaya', 'dragonfruit'] },
  'x-pie': { name: 'chicken pie', synonyms: ['pot pie', 'meat pie', 'shepherds pie', 'cottage pie'] },
  'x-samosa': { name: 'samosas', synonyms: ['samosa', 'pakora', 'bhaji'] },
  'x-dumplings': { name: 'dumplings', synonyms: ['dumpling', 'gyoza', 'dim sum', 'wontons'] },
  'x-risotto': { name: 'risotto', synonyms: ['paella', 'mushroom risotto'] },
  'x-salad': { name: 'salad', synonyms: ['a salad', 'green salad', 'side salad', 'caesar salad'] },
  'x-sandwich': { name: 'a sandwich', synonyms: ['sandwich', 'sandwiches', 'toasties'] },
  'x-stew': { name: 'stew', synonyms: ['casserole', 'beef stew', 'stews', 'goulash'] },
};
