/** The words in questions about food: figures, kinds of food, what is not suited, more and less, and what food is said to do. */
import { values } from '../slot-value';
import type { SlotTypeWords } from '../model-words';

export const foodTellingWords: Pick<
  SlotTypeWords,
  | 'FOOD_CONDITION'
  | 'FOOD_MEDICINE'
  | 'WORTH'
  | 'BESIDE'
  | 'DIET'
  | 'NUTRIENT'
  | 'FOOD_KIND'
  | 'ALLERGEN'
  | 'FOOD_ORDER'
  | 'HEIGHT'
  | 'VESSEL'
  | 'MULTIPLE'
  | 'AFTERTHOUGHT'
  | 'VARIANT'
  | 'EFFECT'
> = {
  NUTRIENT: {
    energy: values('calories, calorie, kilocalories, energy, kcal, kilojoules'),
    protein: values('protein, proteins, protean'),
    fibre: values('fiber, fibre, dietary fiber, roughage, fibers'),
    sugars: values('sugar, sugars, total sugar'),
    sodium: values('sodium, sodium content'),
    salt: values('salt, salt content'),
    satfat: values('saturated fat, sat fat, saturates, saturated fats, bad fat'),
    caffeine: values('caffeine, caffein'),
    alcohol: values('alcohol, units of alcohol, units'),
    carbs: values('carbs, carbohydrates, carbohydrate, carb'),
    fat: values('fat, total fat, fats'),
    calcium: values('calcium, calcium content'),
    iron: values('iron, iron content'),
    magnesium: values('magnesium, magnesium content'),
    potassium: values('potassium, potassium content'),
    zinc: values('zinc, zinc content'),
    'omega-three': values('omega three, omega threes, omega three fats'),
    'vitamin-c': values('vitamin c, vitamin see, vitamin sea'),
    'vitamin-d': values('vitamin d, vitamin dee'),
    'b-twelve': values('b twelve, vitamin b twelve'),
    folate: values('folate, folic acid'),
    vitamins: values('vitamins, vitamin a, vitamin e, vitamin k, nutrients, minerals'),
  },
  FOOD_KIND: {
    fruit: values('fruit, fruits, fresh fruit, berry, berries'),
    vegetable: values('vegetable, vegetables, veg, veggies, greens'),
    bean: values('beans, bean, pulses, legumes, beans and lentils'),
    grain: values('grain, grains, whole grains, carb foods, starchy foods'),
    bread: values('bread, breads, loaf, sort of bread'),
    cereal: values('cereal, cereals, breakfast cereal, breakfast cereals, breakfast'),
    dairy: values('dairy, dairy food, dairy foods, yogurt'),
    cheese: values('cheese, cheeses, hard cheese'),
    milk: values('milk, milks, kind of milk, plant milk'),
    meat: values('meat, meats, kind of meat, poultry'),
    fish: values('fish, seafood, kind of fish, shellfish'),
    nut: values('nut, nuts, nuts and seeds, nut or seed'),
    seed: values('seed, seeds'),
    snack: values('snack, snacks'),
    sweet: values('sweet, sweets, candy, dessert, desserts, sweet things'),
    drink: values('drink, drinks, soft drink, beverage, hot drink'),
    sauce: values('sauce, sauces, condiment, condiments, dressing'),
    'fast-food': values('fast food, takeaway, takeout, fast foods'),
    soup: values('soup, soups'),
    all: values('food, foods, thing, things, something'),
  },
  ALLERGEN: {
    nuts: values('nuts, tree nuts, nut'),
    peanut: values('peanuts, peanut'),
    milk: values('milk, dairy, lactose, milk protein'),
    egg: values('egg, eggs'),
    fish: values('fish, any fish'),
    shellfish: values('shellfish, crustaceans, prawns, shrimp, seafood'),
    soy: values('soy, soya, soybeans'),
    wheat: values('wheat, any wheat'),
    gluten: values('gluten, glutens'),
    sesame: values('sesame, sesame seeds'),
    celery: values('celery, any celery'),
    mustard: values('mustard, any mustard'),
    sulphite: values('sulphites, sulfites, sulphite'),
  },
  FOOD_CONDITION: {
    coeliac: values('coeliac, celiac, coeliac disease, celiac disease, gluten intolerance'),
    lactose: values('lactose intolerance, lactose intolerant, lactose trouble'),
    pressure: values('high blood pressure, hypertension, raised blood pressure'),
    cholesterol: values('high cholesterol, raised cholesterol, cholesterol'),
    diabetes: values('diabetes, diabetic, type two diabetes, type one diabetes, prediabetes, high blood sugar'),
    kidney: values(
      'kidney disease, kidney problems, bad kidneys, kidney trouble, kidneys, dodgy kidneys, kidney disease stage three',
    ),
    gout: values('gout, high uric acid, uric acid'),
    reflux: values('reflux, acid reflux, heartburn, indigestion, gerd'),
    bowel: values('i b s, ibs, irritable bowel, irritable bowel syndrome, a sensitive gut'),
    other: values('kidney stones, heart disease, liver disease, crohns, colitis, diverticulitis, an ulcer, gallstones'),
  },
  FOOD_MEDICINE: {
    warfarin: values('warfarin, blood thinners, a blood thinner, anticoagulants'),
    statin: values('statins, a statin, simvastatin, atorvastatin, cholesterol tablets, cholesterol pills'),
    'blood-pressure': values(
      'blood pressure tablets, blood pressure pills, blood pressure medication, beta blockers, amlodipine, heart tablets, heart pills, nadolol',
    ),
    'water-tablet': values('water tablets, water pills, diuretics, a diuretic'),
    antibiotic: values('antibiotics, an antibiotic, doxycycline, tetracycline, cipro'),
    antidepressant: values('antidepressants, an antidepressant, an m a o i, m a o is, sertraline'),
    thyroid: values('thyroid pills, thyroid tablets, levothyroxine, thyroxine, thyroid medication'),
    'iron-tablet': values('iron tablets, iron pills, iron supplements, ferrous sulphate'),
    'diabetes-medicine': values('metformin, insulin, diabetes tablets, diabetes medication, ozempic'),
    other: values(
      'medicine, medication, tablets, pills, meds, steroids, painkillers, ibuprofen, paracetamol, aspirin, sleeping pills, sleeping tablets, tramadol, codeine, inhalers, antihistamines, hay fever tablets, the pill, medicines, a prescription',
    ),
  },
  WORTH: {
    good: values(
      'good for me, good for you, good, healthy, any good, worth eating, worth it, worth buying, worth having, nutritious, good or bad, a healthy choice, a good snack, a decent snack, a good breakfast, a good idea, a proper meal, clean, good for us, really healthy, a good meal, okay to eat, worth the money',
    ),
    bad: values(
      'bad for me, bad for you, bad, unhealthy, harmful, junk food, junk, fattening food, terrible, terrible for you, okay, all right, fine, okay every day, fine every day, okay once a week, that bad, naughty, poison, toxic, evil, rubbish, really bad for you, full of rubbish, okay now and then, a problem, too salty, too sugary, that unhealthy, bad or good',
    ),
  },
  DIET: {
    vegan: values('vegan, plant based, no animal products'),
    vegetarian: values('vegetarian, veggie, meat free, meatless, without meat, instead of meat, no meat'),
  },
  FOOD_ORDER: {
    better: values('better, healthier, better for me, better for you'),
    most: values('more, most, higher, highest, richer, richest, the most, bigger, biggest'),
    least: values('less, least, lower, lowest, fewer, fewest, the least, smallest'),
  },
  BESIDE: {
    beside: values(
      'compare, versus, against, difference between, the difference between, compared with, compared to, stack up against, compare with',
    ),
  },
  HEIGHT: {
    high: values(
      'high, rich, a lot, a lot of, lots of, plenty of, much, full of, loaded with, heavy, so much, too much, high levels',
    ),
    low: values('low, light, little, not much, lean'),
    source: values('a good source, good source, a great source, good, any good, a decent source'),
  },
  VESSEL: {
    cup: values('cup, cups, teacup'),
    glass: values('glass, glasses, tumbler'),
    mug: values('mug, mugs'),
    pint: values('pint, pints'),
    litre: values('litre, litres, liter, liters'),
    can: values('can, cans, tin, tins'),
    bottle: values('bottle, bottles'),
    bowl: values('bowl, bowls, plate, portion, serving'),
    handful: values('handful, handfuls, fistful'),
    scoop: values('scoop, scoops'),
    slice: values('slice, slices, rasher, rashers'),
    tablespoon: values('tablespoon, tablespoons, spoon, spoonful, dollop'),
    teaspoon: values('teaspoon, teaspoons'),
    ounce: values('ounce, ounces'),
    pound: values('pound, pounds'),
    kilo: values('kilo, kilos, kilogram'),
    piece: values('piece, pieces'),
  },
  MULTIPLE: {
    double: values('double, twice, two times'),
    triple: values('triple, treble, three times'),
    half: values('half, half of'),
  },
  AFTERTHOUGHT: {
    bed: values('before bed, before i sleep, before sleep, at night, late at night, in the evening, right before bed'),
    training: values(
      'before training, after training, before a workout, after a workout, before the gym, after the gym, on training days',
    ),
    daily: values('every day, daily, every morning, every single day, all the time, long term'),
    freeze: values('freeze it, freeze them, freeze that, put it in the freezer, freeze the rest'),
    keep: values('keep, last, stay good, keep in the fridge, last in the fridge, keep for'),
    women: values('women, for women, for a woman, for ladies'),
    men: values('men, for men, for a man'),
  },
  VARIANT: {
    brown: values('brown, the brown'),
    white: values('white, the white, whites, the whites'),
    yolk: values('yolk, the yolk, yolks'),
    wholemeal: values('wholemeal, whole wheat, wholegrain'),
    rye: values('rye, the rye'),
    skimmed: values('skimmed, skim'),
    'semi-skimmed': values('semi skimmed, two percent, semi'),
    whole: values('whole, full fat, full cream, fresh, normal, regular'),
    red: values('red, the red'),
    green: values('green, the green'),
    black: values('black, the black'),
    dark: values('dark, the dark'),
    milk: values('milk chocolate, the milk kind'),
    tinned: values('tinned, canned, from a tin'),
    smoked: values('smoked, the smoked'),
    raw: values('raw, uncooked'),
    fried: values('fried, the fried'),
    sweet: values('sweet, the sweet'),
    'fat-free': values('fat free, nonfat, low fat'),
    diet: values('diet, sugar free'),
  },
  EFFECT: {
    'burns-fat': values(
      'burn fat, burns fat, melt fat, melts fat, burn off fat, help me lose weight, help you lose weight, make me lose weight, make you lose weight, help with weight loss, help me lose fat, speed up my metabolism, boost my metabolism, speed up your metabolism, boosts your metabolism, raise my metabolism, turn to fat, become fat, speed up fat loss, slim you down, weight loss, losing weight, lose weight, fat loss, lose fat, losing fat, shift fat',
    ),
    slims: values(
      'slim my back, slim the back, take inches off my back, get rid of back fat, trim my back, tone my back, target back fat, shrink my waist, flatten my stomach, give me a lean back, get rid of belly fat, get rid of my belly, slim my waist, take off back fat',
    ),
    'changes-nothing': values(
      'change how i look, change how you look, change my body, make a difference on its own, do nothing on its own, change nothing',
    ),
    'adds-weight': values(
      'make me fat, make you fat, make people fat, turn into fat, make me gain weight, make you gain weight, make you put on weight, make me put on weight, cause weight gain, build fat, add fat, add weight, make me heavier, fattening, going to make me fat',
    ),
    'fills-up': values(
      'fill me up, fill you up, keep me full, keep you full, keep me fuller, keep you fuller, make you feel full, make me feel full, keep me full for longer, keep you fuller for longer, fills you up',
    ),
    cravings: values(
      'kill cravings, stop cravings, cause cravings, give me cravings, spike cravings, make me eat more, make you eat more, kick cravings, curb cravings, give you cravings',
    ),
    hunger: values(
      'stop hunger, make me hungry, make you hungry, stop me feeling hungry, stop you feeling hungry, curb hunger, curb my appetite, curb your appetite, control hunger, banish hunger, suppress appetite, suppress my appetite, make me hungrier, make you hungrier, raise appetite, raise my appetite, control my appetite',
    ),
    detox: values(
      'detox you, detox me, detox the body, detox my body, detox your body, flush out toxins, flush toxins, cleanse you, cleanse my body, cleanse your body, clean out your body, clean out my body, clean my liver, remove toxins, clear out toxins, clear out my toxins, clear toxins, get rid of toxins, clean me out, flush me out, clear my system',
    ),
    inflammation: values(
      'cause inflammation, reduce inflammation, fight inflammation, lower inflammation, inflame me, inflame you, make me inflamed, lead to inflammation, help with inflammation, cause chronic inflammation, lead to chronic inflammation',
    ),
    bloats: values(
      'make me bloated, make you bloated, bloat me, bloat you, cause bloating, make me puffy, hold water, make me hold water, make you hold water, cause water retention',
    ),
    energy: values(
      'give me energy, give you energy, give me energy for longer, keep me going, keep me energised, keep you energised for longer, keep me going for longer, give you energy for longer, give you more energy, give me more energy',
    ),
    drowsy: values(
      'make me sleepy, make you sleepy, make me tired, make you tired, make me drowsy, make you drowsy, cause drowsiness',
    ),
    digestion: values(
      'upset my stomach, cause digestive problems, cause digestive issues, cause gut problems, upset digestion, cause stomach problems',
    ),
    'blood-sugar': values(
      'steady blood sugar, steady my blood sugar, spike my blood sugar, raise my blood sugar, lower blood sugar, lower my blood sugar, lower insulin resistance, help with blood sugar, spike blood sugar, sort my blood sugar, control blood sugar, control my blood sugar, blood sugar',
    ),
    muscle: values(
      'build muscle, build muscles, muscle gain, gains, my gains, muscle growth, building muscle, help build muscle, give me muscle, give me more muscle, make me stronger, make you stronger, strengthen the spine, strengthen the spinal erectors, work the spinal erectors, tone back and core, train one type of muscle fiber, train one kind of muscle, sculpt the obliques, support the spine, tone my back and core',
    ),
    'back-pain': values(
      'back pain, my bad back, prevent back pain, stop back pain, help back pain, help with back pain, protect my back, protect the spine, prevent a bad back',
    ),
    fibre: values('beat oatmeal on fiber, beats oatmeal on fiber, beat porridge on fibre'),
    protein: values('contain twenty grams of protein, hold twenty grams of protein'),
    nutrients: values(
      'kill the vitamins, kill vitamins, destroy vitamins, destroy the vitamins, kill nutrients, destroy nutrients, killing the vitamins, destroying the vitamins, kill the goodness',
    ),
    heart: values(
      'protect my heart, protect the heart, protect your heart, help my heart, help the heart, my heart, your heart, the heart, heart health',
    ),
    sleep: values(
      'help you sleep, help me sleep, help with sleep, improve sleep, ruin my sleep, spoil my sleep, hurt my sleep, my sleep, my sleep quality',
    ),
    bones: values('my bones, your bones, the bones, bone health, weaken bones, weaken my bones'),
    kidneys: values('damage my kidneys, hurt your kidneys, damage kidneys, ruin your kidneys, ruin my kidneys'),
    hormones: values(
      'boost testosterone, raise testosterone, increase testosterone, lower testosterone, boost my testosterone, lower my testosterone, raise estrogen, raise oestrogen, mess with my hormones, change my hormones, affect testosterone',
    ),
    antioxidants: values(
      'more e g c g, more e g c g than green tea, more antioxidants, contain more e g c g, contain more antioxidants, beat green tea on e g c g, beat green tea',
    ),
  },
};
