/** The words that justify an alarm, or show that there is none: an intent without its word is not obeyed, it asks. */
import { values } from '../slot-value';
import type { SlotTypeWords } from '../model-words';

export const alarmWords: Pick<
  SlotTypeWords,
  | 'SYMPTOM'
  | 'CANNOT'
  | 'ACCIDENT'
  | 'KIN'
  | 'EMERGENCY_SIGN'
  | 'FAINT_SIGN'
  | 'BACK_RED_SIGN'
  | 'DIZZY_SIGN'
  | 'SELF_HARM_SIGN'
  | 'EATING_SIGN'
  | 'PREGNANCY_SIGN'
  | 'CONDITION'
  | 'MEDICINE'
  | 'BAD_PART'
  | 'TOLD'
  | 'FORBID'
  | 'YEARS'
  | 'YOUNG'
  | 'RAPIDLY'
  | 'MEDICAL_EVENT'
  | 'LOW_MOOD'
  | 'EFFORT'
  | 'GOOD'
> = {
  SYMPTOM: {
    pain: values(
      'hurts, hurt, hurting, painful, in pain, pain, pains, agony, really hurts, really hurt, in agony, murder, excruciating, unbearable, crushing, squeezing, squeezed, burning pains, sore as hell',
    ),
    sharp: values(
      'stings, stinging, sting, sharp, something sharp, stabbing, stabbing pain, sharp pain, shooting, shooting pain, pinching, pinches, jabbing, twinge, twinges, twinging, throbbing, throbs, burning pain, electric shock, digging, jab, jabs, smarts, smarting, pinched, stabs, nerve pain, a nerve',
    ),
    nerve: values(
      'numb, numbness, tingling, tingles, tingly, pins and needles, no feeling, weakness, dead to the touch, gone dead, dead, pins, gone numb, gone tingly',
    ),
    injury: values(
      'popped, popping, pop, a pop, snapped, clicked, cracked, crack, gave way, gives way, gave out, giving way, buckled, buckles, twisted, sprained, strained, pulled, torn, tore, tweaked, jarred, wrenched, rolled, bruised, broken, broke, bleeding, locked up, put out, a crunch, snap, a snap, a crack, puffing up, puffed up, a lump, dislocated, gone, like a balloon, caught, put out of joint, out of place',
    ),
    swelling: values('swollen, swelling, swelled up, swollen and hot, hot and swollen'),
    cramp: values('cramp, cramps, cramping, spasm, spasms, in spasm, spasming, charley horse, seized up'),
    ache: values(
      'aches, ache, aching, achy, dull ache, sore, soreness, tender, playing up, acting up, bothering me, giving me trouble, niggle, a niggle, niggling, wrecked, grumbling, twingey, a mess, tender to touch',
    ),
    stiff: values(
      'stiff, stiffness, tight, tightness, tense, knotted, knot, a knot, a little knot, tension, seizing up a bit, like wood',
    ),
    overdone: values('killing me, absolutely killing me'),
  },
  CANNOT: {
    feel: values("can't feel, cannot feel, can hardly feel, lost the feeling in, have no feeling in"),
    move: values(
      "can't move, can't bend, can't straighten, can't turn, can't lift, can hardly move, can barely move, can't put weight on, can't put any weight on, can't straighten up, won't bend, won't straighten, won't move, can't use",
    ),
  },
  ACCIDENT: {
    hit: values('hit, banged, bumped, bashed, knocked, trapped, jammed, whacked, stubbed, caught, hurt, crushed'),
    fell: values(
      'fell, fallen, slipped, tripped, landed badly, came off, went over on, fell off, fell on, fell over, took a tumble',
    ),
    dropped: values('dropped, let fall'),
    cut: values('cut, burnt, scraped'),
  },
  KIN: {
    adult: values('wife, husband, partner, mother, mom, father, dad, friend'),
    child: values(
      'son, daughter, kid, child, boy, girl, grandson, granddaughter, nephew, niece, little brother, little sister, teenager',
    ),
  },
  EMERGENCY_SIGN: {
    breath: values(
      "can't breathe, cannot breathe, can hardly breathe, can barely breathe, could hardly breathe, struggling to breathe, struggling for breath, hard to breathe, hurts to breathe, fighting for air, gasping, gasping for air, short of breath, wheezing, choking, can't catch my breath, can't get my breath, can't get my breath back, can't get enough air, can't get any air in, can't draw a breath, airway is closing, gone blue, turning blue, going blue, not breathing, not breathing properly, stopped breathing, out of air, struggling to get any air, can't get any air, can't get a breath, struggling for air",
    ),
    heart: values(
      "heart attack, skipping beats, heart won't slow down, won't calm down, heart is fluttering, crushing feeling, pressure on my chest, sitting on my chest, heart is racing and won't stop, clutching his chest, clutching her chest, clutching my chest, heart is pounding and won't stop, gone grey, weight on my chest, heavy weight on my chest, won't slow down, pounding like mad, band around my chest",
    ),
    stroke: values(
      "stroke, drooping, droopy, face has dropped, dropped on one side, slurred, slurring, crooked, one side of my body, one side of my face, half my face, can't get my words out, can't speak properly, can't see out of one eye, can't see straight, everything's slurring, don't know where i am, face is drooping",
    ),
    allergy: values(
      "allergic reaction, throat is closing, throat is closing up, throat is swelling, throat is swelling up, tongue is swelling, lips are swelling, lips are swelling up, face is swelling up, can't swallow, tongue has swollen, throat feels tight and itchy, throat closing up, tongue is swelling up",
    ),
    call: values(
      'call an ambulance, need an ambulance, call nine one one, call nine nine nine, an emergency, medical help, coughing up blood, worst headache of my life',
    ),
    overdose: values('overdosed, too many pills, too many tablets, too much medicine, all my pills, all my tablets'),
    inhaler: values('need my inhaler, need my puffer'),
  },
  FAINT_SIGN: {
    faint: values(
      'fainted, fainting, nearly fainted, almost fainted, passed out, passing out, pass out, about to pass out, blacked out, blacking out, black out, collapsed, lost consciousness, unconscious, out cold, everything went black, keeled over, came round, woke up on the floor, went far away, went black, swoon, swooned, going under, woke up on the ground, came to',
    ),
  },
  BACK_RED_SIGN: {
    bladder: values(
      "can't pee, can't control my bladder, lost control of my bladder, wet myself, soiled myself, can't hold my pee, can't control my bowels, lost control of my bowels, can't hold it in, can't feel it when i wipe, peed myself, couldn't hold it, bowels just went, bladder just went, wet my pants, can't feel when i pee",
    ),
    saddle: values(
      "numb between my legs, numb down below, numb down there, saddle area, private parts are numb, between my legs, can't feel anything between my legs, can't feel my bottom",
    ),
    legs: values("both my legs, both legs, legs won't hold me up"),
  },
  DIZZY_SIGN: {
    dizzy: values(
      "dizzy, light headed, lightheaded, woozy, giddy, spinning, seeing stars, seeing spots, seeing double, blurry, blurred vision, swaying, off balance, faint, head's swimming, wobbly, swims, swimming, spins, spinning round, on a boat, ringing, all over the place, unsteady, see stars, see spots, muddled, whooshing",
    ),
    sick: values(
      "nauseous, queasy, throw up, throwing up, threw up, vomit, feel sick, feeling sick, be sick, unwell, ill, poorly, don't feel well, not feeling well, don't feel right, don't feel so good, clammy, feel awful, feel terrible, not feeling great, not feeling good, not feeling right, don't feel great, feel funny, feel strange, feel weird, feel odd, something is wrong with me",
    ),
    weak: values('breathless, headache, bad headache, can hardly stand, can barely stand'),
    heat: values(
      'overheating, heat stroke, heatstroke, too hot, stopped sweating, hot and dizzy, splitting headache, pounding headache, overheated',
    ),
    sugar: values('blood sugar, sugar is low, low sugar, shaky and sweaty, shaky and sweaty and muddled'),
  },
  SELF_HARM_SIGN: {
    harm: values(
      "kill myself, killing myself, want to die, wanna die, end my life, ending my life, end it all, suicide, suicidal, hurt myself on purpose, want to hurt myself, hurting myself, going to hurt myself, cutting myself, better off dead, better off without me, don't want to live, don't want to be alive, don't want to be here anymore, no point living, no reason to live, nothing to live for, tired of living, wish i was dead, not worth living, want to disappear for good, point of living, might as well be dead, rather be dead, better off not here, no point in living, finish myself off",
    ),
  },
  EATING_SIGN: {
    purge: values(
      'made myself sick, make myself sick, making myself sick, made myself throw up, make myself throw up, making myself throw up, throw up on purpose, threw up on purpose, made myself vomit, make myself vomit, purge, laxatives, threw up my lunch, threw up my dinner, throw up my food, on purpose',
    ),
    starve: values(
      "starving myself, starve myself, haven't eaten for days, haven't eaten for two days, haven't eaten since yesterday, stopped eating, skipping meals, skip meals, skipped every meal, skipped all my meals, not letting myself eat, don't deserve to eat, deserve to starve, afraid of eating, terrified of gaining weight, five hundred calories, six hundred calories, eight hundred calories, living on coffee, living on nothing, starve, eat nothing, eat as little as possible, the least i can eat, skip every meal",
    ),
    body: values(
      "hate my body, hate how i look, hate the way i look, hate looking at myself, can't stand my body, ashamed of my body, fat and disgusting, fat and ugly, so fat and ugly, can't stand looking at my body",
    ),
    burn: values(
      'burn it all off, burn off everything, burn off what i ate, work off everything, work it off, burn it off, binge eating, bingeing, binge, bulimic, anorexic, eating disorder, work it all off',
    ),
  },
  PREGNANCY_SIGN: {
    pregnant: values(
      'pregnant, expecting, having a baby, trimester, months along, weeks along, pregnancy, midwife, weeks gone, months gone, weeks in, bun in the oven, due',
    ),
    after: values('had a baby, had my baby, gave birth, c section, breastfeeding, newborn, after the baby'),
  },
  CONDITION: {
    bones: values(
      'osteoporosis, brittle bones, weak bones, arthritis, scoliosis, joint problems, osteoarthritis, spondylosis, spondylitis, stenosis, spinal stenosis, osteopenia, a curved spine, gout',
    ),
    heart: values(
      'high blood pressure, low blood pressure, a heart condition, heart condition, heart disease, a heart murmur, heart problem, heart trouble, a pacemaker, pacemaker, a stent, stent, bypass, a bypass, heart bypass, a heart bypass, angina, an irregular heartbeat, atrial fibrillation, heart failure',
    ),
    back: values(
      'sciatica, a slipped disc, slipped disc, a herniated disc, herniated disc, trapped nerve, a hernia, hernia, a bulging disc, bulging disc, a disc problem, a trapped nerve, whiplash',
    ),
    joints: values(
      "a frozen shoulder, frozen shoulder, carpal tunnel, torn rotator cuff, torn ligament, torn meniscus, a replacement, replaced, operated on, surgery, an operation, operation, fractured, metal in, stitches, tennis elbow, golfer's elbow, bursitis, tendinitis, tendonitis, plantar fasciitis, runner's knee, shin splints, a fracture, fracture, fractures, keyhole surgery, a hip replacement, a knee replacement, a dislocated shoulder, a sprain, a broken arm, a rotator cuff injury",
    ),
    general: values(
      "asthma, diabetes, diabetic, epilepsy, epileptic, glaucoma, kidney disease, fibromyalgia, vertigo, cancer, a chronic illness, a disability, multiple sclerosis, parkinson's, ms, m. s., lupus, anaemia, anemia, a thyroid problem, migraines, parkinson, long covid, copd",
    ),
    fever: values('a fever, fever, lost weight without trying'),
    drink: values('drunk, tipsy, been drinking, hungover, a hangover'),
    now: values(
      'the flu, flu, covid, injured, an injury, not cleared, a cold, a bug, a stomach bug, a temperature, hung over, a chest infection',
    ),
  },
  MEDICINE: {
    medicine: values(
      'antidepressants, blood thinners, warfarin, statins, metformin, insulin, beta blockers, antibiotics, steroids, painkillers, blood pressure tablets, thyroid pills, heart pills, heart tablets, tablets, pills, meds, medicine, medication, ibuprofen, paracetamol, aspirin, iron pills, sleeping pills, sleeping tablets, tramadol, codeine, inhalers, antihistamines, diuretics, blood pressure pills, cholesterol tablets',
    ),
  },
  BAD_PART: {
    bad: values('a bad, a dodgy, a weak, an injured, a broken, a torn, a new, a replaced, an unstable, a stiff old'),
  },
  TOLD: {
    told: values('my doctor, my physio, my surgeon, my therapist, the doctor, the hospital'),
  },
  FORBID: {
    no: values(
      "mustn't, i mustn't, shouldn't, i shouldn't, i should not, not to, i'm not allowed to, not allowed, no, it's not fine, not cleared",
    ),
  },
  YEARS: {
    years: values('years old, year old, years of age'),
  },
  YOUNG: {
    child: values(
      'a kid, a child, just a kid, kids, children, a teenager, teenagers, a schoolkid, my kids, my little boy, my little girl',
    ),
    school: values(
      'first grade, second grade, third grade, fourth grade, fifth grade, sixth grade, seventh grade, eighth grade, middle school, primary school, elementary school, high school, at school, year five, year six',
    ),
  },
  RAPIDLY: {
    fast: values('fast, quickly, quick, overnight, as fast as possible, really quickly, fastest, quickest'),
    soon: values(
      'in a week, in two weeks, in three days, in a month, this week, by friday, by saturday, by the weekend, by next week, by next weekend, by tomorrow, by summer, before my wedding, before my holiday, before the weekend, for a party, before saturday, before sunday, before friday, by monday, in a fortnight, in ten days',
    ),
    ways: values('crash diet, juice cleanse, diet pills, not eating'),
  },
  MEDICAL_EVENT: {
    'heart-attack': values('heart attack, cardiac arrest'),
    stroke: values('stroke, mini stroke'),
    seizure: values('seizure, fit, convulsion'),
    'asthma-attack': values('asthma attack, attack of asthma'),
    'allergic-reaction': values('allergic reaction, anaphylactic shock, anaphylaxis'),
    hypo: values('hypo, sugar low, diabetic low'),
    overdose: values(
      'overdose, an overdose, too many, far too many, way too many, too much, a double dose, the whole packet',
    ),
  },
  LOW_MOOD: {
    sad: values(
      'sad, low, down, blue, depressed, miserable, unhappy, hopeless, gloomy, a mess, tearful, rock bottom, so low',
    ),
    anxious: values('anxious, overwhelmed, panicky, worried, nervous'),
    alone: values('lonely, alone, empty, worthless, useless, a failure, a burden, good for nothing'),
    bad: values('bad, rough, dreadful'),
    cry: values('cry, feel like crying, want to cry, crying, been crying, in tears, weepy'),
  },
  EFFORT: {
    burning: values('burning, on fire, burning up nicely'),
    tired: values('tired, exhausted, worn out, knackered, wiped out, spent, shattered, beat, weary, drained'),
    shaking: values('shaking, shaky, trembling, quivering'),
  },
  GOOD: {
    better: values(
      "better, much better, a lot better, fine again, okay again, good, great, stronger, looser, lighter, healed, all right again, back to normal, working, wonderful, doesn't hurt, does not hurt, don't hurt, no longer hurts, stopped hurting",
    ),
  },
};
