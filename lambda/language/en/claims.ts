/** What the coach answers to each claim in English: as people say it, and what is true. */
import type { ClaimId } from '../../coach/catalogue/claims';
import type { ClaimWords } from '../topic-words';

export const claims: Readonly<Record<ClaimId, ClaimWords>> = {
  'strong-back/slims': {
    claim: 'Strength work makes a lean back.',
    truth:
      'Strength work builds your back. No move and no food decides where anything is lost, so the habits help the whole of you.',
  },
  'cardio-and-weights/slims': {
    claim: 'Jogging alone leaves back fat.',
    truth:
      'Jogging cannot pick the back, and neither can anything else. Steady cardio changed body fat about as much as intervals did.',
  },
  'cardio-and-weights/muscle': {
    claim: 'Cardio trains one kind of fiber.',
    truth:
      'Harder cardio brings in the fast fibers too, so it is not just one kind. Weights still add what cardio lacks.',
  },
  'cardio-and-weights/changes-nothing': {
    claim: 'Cardio alone changes nothing.',
    truth:
      'In pooled trials steady cardio did change body fat. Doing both is better advice, but not because cardio does nothing.',
  },
  'afterburn/burns-fat': {
    claim: 'You burn fat for hours afterwards.',
    truth:
      'The afterburn is real but small. In pooled trials, intervals and steady cardio changed body fat about the same.',
  },
  'push-ups-and-backs/back-pain': {
    claim: 'Push-ups prevent back pain.',
    truth:
      'That has not been shown of push-ups alone. Exercise of many kinds, with some teaching, went with fewer episodes in pooled trials.',
  },
  'push-ups-and-backs/muscle': {
    claim: 'Push-ups train the spine.',
    truth: 'They train chest and arms first. The muscles along the spine work too, but just to hold you steady.',
  },
  'side-crunch-waist/muscle': {
    claim: 'Side crunches train the obliques.',
    truth: 'They do: the obliques, the muscles at your sides, do most of the work.',
  },
  'side-crunch-waist/slims': {
    claim: 'Side crunches tuck in the waist.',
    truth: 'No move takes fat from the spot that it trains. Your sides do get stronger.',
  },
  'stress/adds-weight': {
    claim: 'Cortisol builds fat all over.',
    truth:
      'One study of about twenty-five hundred adults found a link of cortisol with waist size, but not which came first.',
  },
  'yoga/muscle': {
    claim: 'Two poses tone back and core.',
    truth: 'Warrior three and half moon work mostly hips and ankles. Back and core help to hold you steady.',
  },
  'sweet-potato/energy': {
    claim: 'They keep you going for longer.',
    truth:
      'How slowly they digest depends on the cooking, and labs disagree. I know of no test that shows longer energy.',
  },
  'sweet-potato/fills-up': {
    claim: 'They are filling.',
    truth:
      'A baked one has about four grams of fiber, which can help. That it fills more than other food has not been shown.',
  },
  'sweet-potato/blood-sugar': {
    claim: 'They steady your blood sugar.',
    truth:
      'Three small trials used extracts, and may mislead; the pigments showed little in trials. With diabetes, your care team knows best.',
  },
  'sweet-potato/burns-fat': {
    claim: 'They stop calories becoming fat.',
    truth: 'No single food stops the body storing what it does not use.',
  },
  'water/hunger': {
    claim: 'Hunger is often thirst.',
    truth: 'I know of no good evidence that hunger is mostly thirst. Drink when you like, and eat when you are hungry.',
  },
  'water/fills-up': {
    claim: 'Water fills you up.',
    truth: 'In one small trial, water before meals went with about a kilo less over twelve weeks. That is not settled.',
  },
  'water/burns-fat': {
    claim: 'Water makes you lose fat.',
    truth: 'In one small trial, water before meals went with about a kilo less over twelve weeks. That is not settled.',
  },
  'citrus-water/detox': {
    claim: 'It flushes out toxins.',
    truth:
      'Detox products lack sound trials, and the limonene in the peel is a flavor. Your liver and kidneys handle waste.',
  },
  'citrus-water/burns-fat': {
    claim: 'It flushes out fat.',
    truth: 'A review of detox diets found no sound trial that shows it. It is water that tastes good.',
  },
  'fiber/fills-up': {
    claim: 'Fiber fills you up.',
    truth: 'Some fibers do, oats and rye among them. In a review about two in five of the tests cut appetite.',
  },
  'fiber/cravings': {
    claim: 'Fiber kills cravings.',
    truth: 'In a review about two in five tests of fiber cut appetite, and about one in five cut how much was eaten.',
  },
  'fiber/slims': {
    claim: 'Fiber takes inches off your back.',
    truth: 'No food works on one spot. Fiber is worth having for other reasons.',
  },
  'fiber/burns-fat': {
    claim: 'Fiber burns fat.',
    truth: 'It does not. Some fibers help you feel full, and many in tests did not even do that.',
  },
  'oat-bran/fibre': {
    claim: 'It has more fiber than oatmeal.',
    truth: 'Gram for gram, dry oat bran has about half as much fiber again as rolled oats.',
  },
  'oat-bran/protein': {
    claim: 'A cup has twenty grams of protein.',
    truth: 'Measured dry, a cup has about sixteen, and that is three servings. A cooked cup has about seven.',
  },
  'oligofructose/hunger': {
    claim: 'It boosts a hormone against hunger.',
    truth:
      'The claim has it backward: ghrelin drives hunger, and oligofructose lowered it in one trial, at about eight times what meals give.',
  },
  'inflammation/adds-weight': {
    claim: 'Inflammation makes you gain weight.',
    truth:
      'I know of no good support for that in healthy people. Food trials show small changes in one blood marker, nothing more.',
  },
  'inflammation/drowsy': {
    claim: 'Inflammation makes you drowsy.',
    truth:
      'I know of no good support for that from food. If you are tired for weeks, a clinician can look for the reason.',
  },
  'inflammation/digestion': {
    claim: 'Inflammation upsets digestion.',
    truth:
      'That everyday food inflames a healthy gut is not something I can back up. Bowel trouble that stays belongs with a clinician.',
  },
  'refined-flour/inflammation': {
    claim: 'White flour inflames you.',
    truth: 'Some pooled trials of whole grains in its place found a small drop in one marker, others found none.',
  },
  'sweeteners/inflammation': {
    claim: 'Sweeteners inflame you.',
    truth: 'In people that is not supported. The advice against leaning on them is cautious, and is about weight.',
  },
  'processed-meat/inflammation': {
    claim: 'Processed meat inflames you.',
    truth:
      'For inflammation the evidence is mixed. Having less of it is well supported, chiefly because of bowel cancer.',
  },
  'sugar/inflammation': {
    claim: 'Sugar inflames you.',
    truth:
      'Not settled: trials compared kinds of sugar and found no difference in the usual marker, and the evidence is weak.',
  },
  'dark-chocolate/inflammation': {
    claim: 'Dark chocolate fights inflammation.',
    truth:
      'That has limited, mixed support. The US regulator allows one heavily qualified claim, for cocoa powder rich in flavanols.',
  },
  'dark-chocolate/burns-fat': {
    claim: 'Dark chocolate burns fat.',
    truth: 'It does not. Have it because you enjoy it.',
  },
  'berries/inflammation': {
    claim: 'Berries fight inflammation.',
    truth: 'Pooled trials saw a small drop in one marker, mostly with concentrated doses rather than bowls of fruit.',
  },
  'berries/slims': {
    claim: 'Berries slim your back.',
    truth: 'No food works on one spot. Berries are still a fine thing to eat.',
  },
  'berries/burns-fat': {
    claim: 'Berries burn fat.',
    truth: 'They do not. They bring fiber and sweetness of their own.',
  },
  'green-tea/burns-fat': {
    claim: 'Green tea burns fat.',
    truth:
      'Six pooled trials outside Japan found a difference of forty grams in twelve weeks, which is next to nothing.',
  },
  'matcha/burns-fat': {
    claim: 'Matcha burns a quarter more fat.',
    truth:
      'The figure seems to come from decaf green tea capsules, taken daily by seven men. Using more fat on a walk is not losing it.',
  },
  'matcha/hunger': {
    claim: 'Matcha banishes hunger.',
    truth:
      'The fullness hormone claim has no human trial. One test of tea with fourteen people saw more fullness, without measuring it.',
  },
  'matcha/antioxidants': {
    claim: 'Matcha has more E G C G.',
    truth:
      'Likely so: one laboratory found at least three times as much as the best figure for other green teas. It varies a lot.',
  },
  'protein-shake/slims': {
    claim: 'A shake trims your back.',
    truth: 'No shake works on one part of the body.',
  },
  'protein-shake/burns-fat': {
    claim: 'A shake burns fat.',
    truth: 'It does not. With strength training, extra protein adds a little muscle.',
  },
  'protein-shake/muscle': {
    claim: 'Protein helps build muscle.',
    truth:
      'In forty-nine pooled trials of strength training, extra protein added about a third of a kilo of muscle. Food does as well.',
  },
  'salt/adds-weight': {
    claim: 'Salt makes you gain fat.',
    truth: 'Salt holds water, which shows on the scale and goes again. It is not fat.',
  },
  'salt/bloats': {
    claim: 'Salt bloats you.',
    truth: 'It does make the body hold water. Having less lets some go, and that is water, nothing else.',
  },
  'salt/cravings': {
    claim: 'Salt makes you eat more.',
    truth: 'Ten men in a sealed mission felt hungrier on more salt. That is too little to build on.',
  },
  'sleep-hormones/hunger': {
    claim: 'Short sleep makes you hungry.',
    truth:
      'Hunger after short nights is supported, about two hundred fifty extra calories a day. Lower leptin as the reason is not.',
  },
  'sleep-schedule/adds-weight': {
    claim: 'Irregular sleep adds fat.',
    truth:
      'A large study linked regular hours with living longer, and it did not look at fat. The hormone story is not supported as told.',
  },
  'meal-prep/slims': {
    claim: 'Cooking ahead keeps you slim.',
    truth: 'People who plan meals ate better and more varied food in a large survey. It is a link, not proof of cause.',
  },
  'alcohol/muscle': {
    claim: 'Alcohol ruins muscle growth.',
    truth:
      'A lot of it does slow muscle building in the hours after training: by about a quarter in a study of eight men. A little was not tested.',
  },
  'vinegar-drink/burns-fat': {
    claim: 'Apple cider vinegar burns fat.',
    truth: 'Small, weak studies found little or nothing. In a dressing it is fine.',
  },
  'low-carb/back-pain': {
    claim: 'Keto helps back pain.',
    truth: 'I know of no good evidence that it helps a back. As a diet it did about as well as low fat ones.',
  },
  'fasted-training/burns-fat': {
    claim: 'Training before eating burns more fat.',
    truth: 'In the end it makes no difference: five studies together found hardly any.',
  },
  'dietary-fat/adds-weight': {
    claim: 'Eating fat makes you fat.',
    truth: 'No single food does. The energy of the whole day, beside what you use, is what counts.',
  },
  'carbs/adds-weight': {
    claim: 'Carbs make you fat.',
    truth: 'No kind of food does by itself. The energy of the whole day, beside what you use, is what counts.',
  },
  'detox/detox': {
    claim: 'A cleanse clears out toxins.',
    truth: 'Your liver and kidneys do that. No proper trial has tested a commercial detox diet in people.',
  },
  'cinnamon/blood-sugar': {
    claim: 'Cinnamon lowers blood sugar.',
    truth:
      'Ten pooled trials found no better blood sugar. It is a spice and no medicine, so keep to the plan of your care team.',
  },
  'microwaving/nutrients': {
    claim: 'Microwaves kill the vitamins.',
    truth: 'All cooking costs some. Little time and little water keep more of them than boiling does.',
  },
  'frozen-vegetables/nutrients': {
    claim: 'Freezing kills the vitamins.',
    truth: 'Frozen vegetables count toward the day just as fresh ones do.',
  },
  'cold-plunge/muscle': {
    claim: 'Ice baths build muscle.',
    truth: 'Straight after lifting, cold water may take a little off muscle growth, eight studies together suggest.',
  },
  'fish-oil/heart': {
    claim: 'Fish oil protects the heart.',
    truth: 'Capsules did little or nothing for it in eighty-six pooled trials. Fish itself is still advised.',
  },
  'dietary-fat/heart': {
    claim: 'Fat is bad for the heart.',
    truth: 'It depends which: oils from plants are advised in place of butter, ghee, and coconut oil.',
  },
  'oily-fish/heart': {
    claim: 'Fish is good for the heart.',
    truth: 'Two portions a week are advised, one of them oily. Capsules of the oil have not shown the same.',
  },
  'probiotic-food/digestion': {
    claim: 'Probiotics mend digestion.',
    truth: 'In healthy people seven trials found little change. For some illnesses they can help.',
  },
  'feeling-full/fills-up': {
    claim: 'Protein keeps you full.',
    truth:
      'In pooled trials more protein meant more fullness for some hours. That people eat less all day was not found.',
  },
  'eggs-and-cholesterol/heart': {
    claim: 'Eggs are bad for the heart.',
    truth: 'For most people they are fine; the saturated fat of the whole diet matters more.',
  },
  'alcohol/heart': {
    claim: 'Red wine is good for the heart.',
    truth:
      'No amount of alcohol is good for the heart, the World Heart Federation says. Some scientists call that too strong; none advises to begin.',
  },
  'walking/burns-fat': {
    claim: 'Walking speeds fat loss.',
    truth: 'A brisk walk counts toward the weekly activity. Any change is slow, and comes from everything together.',
  },
  'cold-showers/hormones': {
    claim: 'Cold showers raise testosterone.',
    truth:
      'In a small trial cold water after lifting kept testosterone below that of plain rest. It may feel good all the same.',
  },
  'soy-hormones/hormones': {
    claim: 'Soy lowers testosterone.',
    truth: 'It has been looked into often, and no change of hormones was found in men.',
  },
  'carnivore-diet/back-pain': {
    claim: 'The carnivore diet stops back pain.',
    truth:
      'There are no trials of it for back pain. It lacks fiber, and a clinician is the one to ask about your back.',
  },
  'seed-oils/inflammation': {
    claim: 'Seed oils cause inflammation.',
    truth: 'Fifteen trials together found no rise in the signs of inflammation from their main fat.',
  },
  'seed-oils/heart': {
    claim: 'Seed oils are bad for the heart.',
    truth: 'Putting unsaturated fats, such as theirs, in the place of saturated fat is advised for the heart.',
  },
  'celery-juice/detox': {
    claim: 'Celery juice detoxes you.',
    truth: 'Liver and kidneys clear what has to go; no juice has been shown to do it for them.',
  },
  'magnesium-and-sleep/drowsy': {
    claim: 'Magnesium makes you sleepy.',
    truth: 'In three small trials older people fell asleep somewhat sooner; the evidence is weak.',
  },
  'magnesium/sleep': {
    claim: 'Magnesium makes you sleep.',
    truth:
      'In three small trials older people fell asleep about seventeen minutes sooner, and did not clearly sleep longer. The evidence is weak.',
  },
  'coffee/sleep': {
    claim: 'Coffee spoils sleep.',
    truth:
      'Twenty-four pooled trials say so, the nearer to bed the more. The last cup is best about nine hours before bed.',
  },
  'alcohol/sleep': {
    claim: 'Alcohol spoils sleep.',
    truth:
      'About two drinks already delay and shorten dream sleep, in twenty-seven pooled studies, and more drinks do more.',
  },
  'coffee/bones': {
    claim: 'Coffee weakens the bones.',
    truth: 'Ten pooled studies found no clear link between coffee and broken hips.',
  },
  'protein-needs/kidneys': {
    claim: 'High protein harms the kidneys.',
    truth:
      'In adults with healthy kidneys, twenty-eight trials found no difference. With kidney disease, ask your doctor first.',
  },
  'protein-shake/kidneys': {
    claim: 'Protein shakes harm the kidneys.',
    truth:
      'In adults with healthy kidneys, twenty-eight trials of more protein found no difference. With kidney disease, ask your doctor first.',
  },
  'protein-needs/bones': {
    claim: 'High protein harms the bones.',
    truth: 'Older people who ate more protein had somewhat fewer broken hips, in four pooled studies.',
  },
  'time-off/muscle': {
    claim: 'A week off loses all gains.',
    truth: 'A week costs next to nothing: in pooled trials strength was still ahead after months off.',
  },
};
