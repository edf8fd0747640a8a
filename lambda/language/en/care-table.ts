/** What is said of foods in pregnancy, with a medicine or with a condition: the advice, and whom to ask. */
import type { ChildAdvice } from '../../coach/food/child';
import type { FoodCondition, FoodMedicine, MedicineCaution, PregnancyAdvice } from '../../coach/catalogue/food';

export const ASK_MIDWIFE = 'Your midwife or doctor can tell you what suits you.';

export const PREGNANCY_WORDS: Readonly<Record<PregnancyAdvice, string>> = {
  'avoid:alcohol': 'The advice in pregnancy is no alcohol at all.',
  'avoid:high-mercury': 'The advice in pregnancy is to leave this fish out, because of its mercury.',
  'avoid:liver-vitamin-a': 'The advice in pregnancy is to leave liver out, because of its vitamin A.',
  'avoid:pate': 'UK advice in pregnancy is to leave pate out.',
  'avoid:cold-smoked-fish':
    'The advice in pregnancy is to leave cold-smoked fish out unless it has been cooked until steaming.',
  'avoid:mould-ripened-cheese':
    "UK advice is to leave it unless it's cooked until steaming. US advice is to check it's made with pasteurised milk.",
  'avoid:game-lead-shot': 'UK advice in pregnancy is to leave out game that was shot with lead.',
  'cook:cured-meat': 'UK advice in pregnancy is to cook cured meat before eating it.',
  'cook:egg':
    'In pregnancy, have eggs cooked until white and yolk are firm, unless they carry a mark that says they are safe runny.',
  'cook:shellfish': 'The advice in pregnancy is to have shellfish only well cooked.',
  'cook:sprouts': 'US advice in pregnancy is to have sprouts only well cooked.',
  'heat:deli-meat': "US advice in pregnancy is to heat deli meat until it's steaming.",
  pasteurised: "In pregnancy, check that it's made with pasteurised milk.",
  'pasteurised:egg': "In pregnancy, check that it's made with pasteurised egg.",
  'limit:tuna': 'The advice in pregnancy is to limit tuna, because of its mercury.',
  'limit:oily-fish': 'UK advice in pregnancy is oily fish no more than twice a week.',
  'limit:caffeine':
    'The advice in pregnancy is to stay under two hundred milligrams of caffeine a day, from everything together.',
  'limit:herbal-tea': 'UK advice in pregnancy is up to four cups of herbal tea a day, and some herbs are not suitable.',
  'limit:liquorice': 'Liquorice root is one to leave out in pregnancy.',
};

const ASK_DIETITIAN = 'What suits you is a question for your doctor or a dietitian.';

/** What is generally advised with a condition, and whose question the rest is; each from a public body (`CONDITION_SOURCES`). */
export const CONDITION_WORDS: Readonly<Record<FoodCondition, string>> = {
  coeliac: `Wheat, rye, and barley are out with coeliac disease, and oats only where the pack says gluten free. ${ASK_DIETITIAN}`,
  lactose: `Lactose free milk, hard cheese, and plant drinks have little or no lactose; milk, soft cheese, and whey powder have more. ${ASK_DIETITIAN}`,
  pressure: `Less salt is the advice with high blood pressure. ${ASK_DIETITIAN}`,
  cholesterol: `Less saturated fat is the advice with raised cholesterol, with plant oils in its place. ${ASK_DIETITIAN}`,
  diabetes: `With diabetes, keep to the plan of your care team. ${ASK_DIETITIAN}`,
  kidney: `How much protein and salt is right with kidney disease differs from person to person. ${ASK_DIETITIAN}`,
  gout: `Liver, kidneys, game, oily fish, shellfish, yeast extract, and beer hold most purines, so having less of those is often advised with gout. ${ASK_DIETITIAN}`,
  reflux: `Coffee, tomatoes, alcohol, chocolate, and fatty or spicy food are what sets reflux off for many people. ${ASK_DIETITIAN}`,
  bowel: `Smaller portions, and fewer foods that make gas, such as onions, prunes, and beans, help some people with an irritable bowel. ${ASK_DIETITIAN}`,
  other: `${ASK_DIETITIAN} I can tell you what is in a food.`,
};

export const ASK_PHARMACIST = 'A pharmacist can tell you about yours.';

export const MEDICINE_WORDS: Readonly<Record<MedicineCaution, string>> = {
  grapefruit: 'Grapefruit changes how some medicines work, including some statins and blood pressure tablets.',
  'vitk-warfarin':
    'It has a lot of vitamin K, which matters with warfarin: how much of it you have should stay steady.',
  'cranberry-warfarin': 'Cranberry can matter with warfarin.',
  'tyramine-maoi':
    'It can hold tyramine, which can push blood pressure up dangerously with the antidepressants called MAOIs.',
  'milk-antibiotic': 'Milk foods can keep some antibiotics from being taken up.',
  alcohol: 'Alcohol does not go with many medicines.',
  'green-tea-nadolol': 'Green tea can lower the effect of the heart medicine nadolol.',
  'pku-aspartame': 'It has aspartame, which people with P K U have to avoid.',
  'g6pd-deficiency': 'Broad beans are dangerous for people with G six P D deficiency.',
  'liquorice-blood-pressure':
    'Black liquorice can raise blood pressure, and matters with heart, blood pressure and water tablets.',
};

/** What matters most with each medicine, whichever food was named. */
export const WITH_MEDICINE: Readonly<Record<FoodMedicine, string>> = {
  warfarin:
    'With warfarin, leave cranberry and grapefruit juice, go easy on alcohol, and keep the amount of leafy greens steady.',
  statin: 'With some statins grapefruit juice is out, simvastatin above all.',
  'blood-pressure': 'Grapefruit matters with some blood pressure tablets, and black liquorice with most.',
  'water-tablet': 'Black liquorice and a lot of salt matter with water tablets.',
  antibiotic: 'Milk foods and calcium can keep some antibiotics from being taken up, so they are taken hours apart.',
  antidepressant:
    'With the antidepressants called MAOIs, mature cheese, cured meat, pickled fish, yeast extract, fermented soya, and beer are among what is out. Alcohol does not go well with any.',
  thyroid: 'Thyroid tablets are taken on an empty stomach, half an hour before food or coffee.',
  'iron-tablet':
    'Tea, coffee, and milk keep iron tablets from being taken up, so have them well apart from the tablet.',
  'diabetes-medicine': 'Alcohol and missed meals matter with some diabetes medicines.',
  other: 'Grapefruit, alcohol, and a sudden change in leafy greens are the best-known ones.',
};

/** What is advised of a food for small children. */
export const CHILD_WORDS: Readonly<Record<ChildAdvice, string>> = {
  honey:
    'No honey before one year, not even a little: it can carry spores that make a baby gravely ill, UK and US health bodies say.',
  'skimmed-milk':
    'UK advice is no skimmed milk as a drink before five, and semi-skimmed from two; US advice is whole milk until two.',
  'whole-milk': 'UK and US advice is whole milk as a drink from one year on, and breast milk or formula before that.',
  nuts: 'Whole nuts can choke a child under five; ground or as butter they may be eaten, unless there is an allergy.',
};
