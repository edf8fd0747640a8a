/**
 * Words of harm that nobody uses for anything else, by the sign that they may be. They stand beside any wish: "count on, but I'm dizzy".
 * Whatever is wished comes after the question about them.
 */
import { spoken } from '../slot-value';
import type { SlotTypeWords } from '../model-words';

export const harmWords: Pick<SlotTypeWords, 'HARM'> = {
  HARM: {
    emergency: spoken(`
      (can't|cannot|can hardly|can barely) (breathe|catch my breath|get my breath|get any air|get enough air)
      (short of breath|fighting for breath|gasping for air|gasping for breath|gulping for air|fighting for air)
      [real|such|a lot of|some|awful|serious] trouble (breathing|getting my breath|catching my breath)
      (hard|struggling|impossible) to breathe
      (no air|nothing) is (going in|getting in|coming in)
      (feel|feels|feeling) like (i'm|i am) (drowning|suffocating|dying|having a heart attack|having a stroke)
      (blood|it) is (pouring|spurting|gushing) [out]
      blood everywhere
      can't (stop the bleeding|stop the blood|get the bleeding to stop|get it to stop bleeding)
      (my mouth|his mouth|her mouth|my face) is (drooping|dribbling|drooling|hanging|sagging)
      (stuck in his throat|stuck in her throat|stuck in my throat|choking on)
      (is not|isn't) making any (noise|sound)
      (chest|heart|jaw|left arm) (hurts|is hurting|is tight|feels tight|is killing me|pain|pains|is crushing)
      (pain|pains|tightness|pressure|squeezing) (in|across|round) my (chest|heart|jaw|left arm)
      my chest (my chest|oh my chest|again)
      (slurring my words|seeing things|can't see properly|can't speak properly)
      (heart is|heart keeps) (skipping beats|skipping|fluttering|racing and won't stop)
      (throat|tongue) is (closing|swelling) [up]
      (won't|can't) wake up
      (bleeding badly|bleeding a lot|won't stop bleeding)
      (he|she) is not (breathing|answering|moving|responding)
    `),
    faint: spoken(`
      (about to|going to|gonna|nearly|almost|might) (faint|pass out|black out|keel over|collapse)
      [nearly|almost] (passed out|blacked out|fainted)
    `),
    'back-emergency': spoken(`
      (numb|tingling) (between my legs|down below|down there|in both legs)
      (wet myself|can't pee|can't feel my legs)
    `),
    'self-harm': spoken(`
      (kill myself|end my life|want to die|end it all|suicidal|hurt myself on purpose|better off dead|don't want to be here any more|don't want to live)
      want it all to (stop|end)
      (won't be here|won't be around) (next week|next month|next year|much longer|tomorrow|for long)
      (no point|what's the point) in living
    `),
    dizzy: spoken(`
      [a bit|so|really|feeling|all|quite] (dizzy|lightheaded|light headed|woozy|giddy|nauseous|queasy)
      (head rush|dizzy spell|seeing double|seeing stars|seeing spots)
      (head|room) (is spinning|keeps spinning)
      (going to|gonna|about to) (be sick|throw up)
      (feel|feeling) (sick|faint|ill)
    `),
    'low-sugar': spoken(`
      (sugar|sugars|blood sugar) (is|are) [really|too|a bit] low [right now|now]
      (having a hypo|going hypo)
    `),
    'acute-injury': spoken(`
      (won't|can't) (bend|straighten|take my weight|hold my weight|bear weight)
      (heard|felt) (something|it) (pop|snap|tear|crack|rip)
      (i'm|it's|is) bleeding
    `),
    'sharp-pain': spoken(`
      (it|that|this|really|still) (hurts|is hurting|is painful|is really painful)
      (in pain|in agony|a lot of pain|terrible pain|horrible pain|awful pain|sharp pain|shooting pain|stabbing pain|bad pain)
      (shouldn't|should not|don't think it should) (be feeling|feel) like that
      pain was (in my|in the|one|two|three|four|five|six|seven|eight|nine|ten)
      [gone] (numb|swollen)
    `),
    'mild-ache': spoken(`
      [a bit|bit|still|really|so|quite|slightly] (achy|aching|sore|stiff)
      (ache|aches) a bit
    `),
    'injury-condition': spoken(`
      [i'm] (diabetic|asthmatic|epileptic)
      (epilepsy|a heart condition|a pacemaker|a slipped disc|a hernia)
      (my|the) (surgeon|cardiologist|consultant)
      (had|after) (surgery|an operation|my operation)
      out of hospital
      a temperature of
    `),
    pregnancy: spoken(`
      [i'm|i am] pregnant
      (first|second|third) trimester
      (weeks|months) (pregnant|gone|along)
      (up the duff|bun in the oven|morning sickness|baby bump)
      (tightening|tightenings|cramps|pains) in my (belly|bump)
    `),
    'eating-disorder': spoken(`
      (made|make|making) myself (sick|throw up|vomit)
      (starving|starve) myself
      (hate|disgusted by|disgusted with) my body
      (scared|afraid) of (eating|food)
      have to be punished
      (can't|not allowed to|don't deserve to) eat
      laxatives
    `),
    'feeling-low': spoken(`
      [so|dead|really|very|awful|that] (lonely|depressed|hopeless|miserable)
      (struggling|not okay|not good|in a bad way) mentally
      nothing left in me
      (nothing|none of it) (matters|does) [any more]
      (really|so|awfy|awful) down [today|lately]
      (been crying|can't stop crying|crying all day)
    `),
  },
};
