/** The words that justify an alarm, or show that there is none: an intent without its word is not obeyed, it asks. */
import { eachOnce, spoken, values } from '../slot-value';
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
  | 'SEEK'
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
  | 'NOT'
  | 'OUCH'
> = {
  SYMPTOM: {
    now: spoken(`
      (it|this|that) [really|just|so|bloody|flipping|proper|does|still|actually] (hurts|stings|hurt|hurt a lot|hurts a lot|hurts like hell|kills)
      i am in (pain|agony|a lot of pain|bad pain|some pain|real pain)
      (i'm|i am) [really|badly] (hurting|hurt)
      (this|that|it) is [really|so|very|getting|too|quite|proper] (painful|sore|hurting)
      (stop|wait|hang on) (it hurts|that hurts|this hurts)
      i am hurting
    `),
    burn: spoken(`
      burning (down|along|into|across|inside|deep in|right through)
      [a] burning (feeling|sensation) (down|along|into|across|inside|in)
      (red|white) hot poker
      a hot wire
    `),
    grief: spoken(`
      (giving|gives|gave|been giving) me [right|some|proper|real|a bit of] (jip|gyp|grief|bother|trouble|hell|stick|what for|jessie|pain|gyp again)
      (grumpy|cranky|crabby|narky|stroppy|moody|huffy|grouchy) [again|today|about it|with me]
      (being|acting like|turning into) [a|an|proper] [right] (diva|drama queen|pain|nuisance|so and so|moody|awkward|difficult|a bit of a pain)
      (letting me know|telling me about it|moaning|having words|having a moan|having a strop|telling me off|kicking off|talking back) [about it|again|today]
      not (thrilled|impressed|best pleased|keen|keen on this|keen on that|loving that|having it|having any of it|liking this|liking it|a fan|a fan of this)
      (remembers|remember|knows about|feels|felt) (that last|yesterday|the garden|that one|last night)
      (not right|not great|not so good|not so great|not too clever|not too good|not too happy|not brilliant|not feeling right|not the best|no great)
    `),
    pain: values(
      'hurts, hurt, hurting, painful, in pain, pain, pains, agony, really hurts, really hurt, in agony, excruciating, unbearable, burning pains, sore as hell, in bits with pain, painful to move, very painful, so painful, too painful, hurts like hell, hurts a lot, hurts a bit, hurts now, killing me with pain, howling, not in a good way, in a bad way, paining, paining a lot, paining little bit, pain only, giving pain',
    ),
    sharp: values(
      'stings, stinging, sting, sharp, something sharp, stabbing, stabbing pain, sharp pain, shooting, shooting pain, pinching, pinches, jabbing, twinge, twinges, twinging, throbbing, throbs, burning pain, electric shock, digging, jab, jabs, smarts, smarting, pinched, stabs, nerve pain, a nerve, shooting down, shoots down, shooting up, radiating to, radiating into, stabbed, a sharp one, a stab, zinging, zings, like a knife, like knives, knifing, an electric shock, nips, nipping',
    ),
    travels: values(
      'going down, running down, goes down, spreading to, spreading into, spreading up, spreading down, travelling up, travelling down, traveling up, moving into, moving down',
    ),
    nerve: values(
      'numb, numbness, tingling, tingles, tingly, pins and needles, no feeling, pins, gone numb, gone tingly, gone cold and white, cold and white, cold and blue, gone cold and blue, cold and numb, gone cold and numb, gone to sleep, going to sleep, keep going to sleep, keeps going to sleep, goes to sleep, go to sleep, fallen asleep, falling asleep, fizzing, prickling, prickly, buzzing, all tingly, lost feeling, no sensation, lost sensation, completely numb, all numb, going numb, went numb, white and cold, gone white, gone blue, blue and cold, gone dead, dead to the touch, went dead, gone all dead, belongs to someone else',
    ),
    injury: values(
      'ricked, cricked, crocked, went bang, gone bang, popped, popping, a pop, snapped, cracked, gave way, gives way, gave out, giving way, buckled, buckles, twisted, sprained, strained, pulled, torn, tore, tweaked, jarred, wrenched, rolled, bruised, broken, broke, locked up, put out, a crunch, a snap, a crack, puffing up, puffed up, a lump, dislocated, like a balloon, put out of joint, out of place, gave out on me, gave way on me, went ping, pinged, twanged, went twang, ripped, ripping, tearing, a tear, a rip, a clunk, clunked, a ping, slipped out, popped out, came out, came out of the socket, out of its socket, bent the wrong way, at a funny angle, sticking out at an angle, split open, gashed, done something to, done a number on, mangled, wrecked my, fell apart on me, collapsed on me, jammed up, locked solid, locked right up, black and blue, bruising, snapped clean, a nasty pop, a loud pop, slipping out, jumped out, moved out of place, gone pop',
    ),
    swelling: values(
      'swollen, swelling, swelled up, swollen and hot, hot and swollen, ballooned, blown up, blowing up, puffy, hot and red, red and hot, swelling up, swollen up, the size of, twice the size, huge and swollen, ballooning, swelled, puffed right up, come up like an egg, an egg on it',
    ),
    cramp: values('cramp, cramps, cramping, spasm, spasms, in spasm, spasming, charley horse, seized up'),
    ache: values(
      'aches, ache, aching, achy, dull ache, sore, soreness, tender, playing up, acting up, bothering me, niggle, a niggle, niggling, grumbling, twingey, tender to touch, giving me a hard time, not happy, complaining, protesting, grumbly, barking, not loving this, not loving it, sulking, misbehaving, cross with me, chafed, not playing ball, a bit funny, dodgy, iffy, dicky, out of sorts, being silly, acting funny, acting weird, wonky, a crick, a stitch, nagging, a nagging pain, niggly, niggles, discomfort, uncomfortable, bruised feeling, delicate, touchy, sore as anything, really sore, so sore, achey, rubbing on, feels funny, been funny, funny since yesterday, throwing a wobbly, playing silly, playing silly games, playing me up, giving me trouble again, a bit raw, wrecked, a bit of a mess, slept funny, slept wrong, slept awkwardly, slept badly on it',
    ),
    stiff: values(
      'stiff, stiffness, tight, tightness, knotted, knot, a knot, a little knot, tension, seizing up a bit, like wood, stiff as a board, rock hard, rigid, seized, cramped up, bunched up, in knots, so tight, really tight, all tight, super tight, tightening up, stuck together, very tense, so tense',
    ),
    overdone: values('killing me, absolutely killing me, murder, broken by this'),
    dead: values('dead, like a dead weight'),
    weak: values(
      'weak, weakness, so weak, really weak, gone weak, gone all weak, went weak, no strength, no power, no grip, lost all strength, lost its strength, floppy, limp, gone limp, gone floppy, feeble, useless all of a sudden',
    ),
    press: values(
      'heaviness, gone heavy, all heavy, pressure, a weight, a heavy weight, a heavy feeling, tight band, in a vice, like a vice, like an elephant, crushing, squeezing, crushed, tight and heavy, pressing, fluttering, flutters, missing beats, skipping beats, doing somersaults, jumping about',
    ),
    click: values(
      'clicks, clicking, clicked, clunks, clunking, grinds, grinding, a grinding noise, crunching, crunchy, creaks, creaking, cracks, cracking, grating, catches, catching, keeps catching, snapping, popping noises, making a noise, making noises',
    ),
    wrong: values(
      "wrong, something wrong, isn't right, doesn't feel right, didn't feel right, not normal, didn't sound good, doesn't sound good, doesn't feel good, didn't feel good, done something, something give, going to give, going to go, about to give, about to go, something go, done myself in, done myself a mischief, hurt myself, hurt something, injured myself, has gone, shifted, damaged, unstable, coming out, gone wrong",
    ),
    bleeds: values('bleeding, bleedin'),
    bleeding: values(
      "i'm bleeding, it's bleeding, i am bleeding badly, my bleeding, bleeding from my, bleeding a bit, bleeding quite a bit, a bleed, bled",
    ),
  },
  CANNOT: {
    feel: values(
      "can't feel, cannot feel, can hardly feel, lost the feeling in, have no feeling in, cannot really feel, have lost all feeling in, no longer feel",
    ),
    move: values(
      "can't move, can't bend, can't straighten, can't turn, can't lift, can hardly move, can barely move, can't put weight on, can't put any weight on, can't straighten up, won't bend, won't straighten, won't move, can't use, can't straighten out, can't raise, won't go up, won't turn, won't lift, can't lift up, can't turn round, cannot move, cannot bend, unable to move, won't budge, can't get upright, can't stand up straight, can't stand straight, stuck bent over, can't get up straight, can't lie flat, can't sit down",
    ),
    fail: values(
      "won't work, not working, isn't working, aren't working, stopped working, has stopped working, have stopped working, won't do what i tell it, won't do what i want, not doing what i tell it, won't listen, won't hold me, won't hold me up, won't support me, don't work, doesn't work, went from under me, went out from under me, going from under me, isn't helping, not helping, isn't doing anything, is empty",
    ),
    take: values(
      "can't take, can't take this, won't take, can't put, can't grip, can't grip with, can't hold anything with, can't stand on, can't walk on, can't step on, can't load, can't bear weight on, doesn't like, does not like, don't like, can't cope with, won't stand for, won't let me",
    ),
  },
  ACCIDENT: {
    hit: values(
      'hit, banged, bumped, bashed, knocked, trapped, jammed, whacked, stubbed, caught, bang, cracked, smacked, smashed, clattered, caught under, landed on, came down on, headbutted, dinged, clipped',
    ),
    fell: values(
      'fell, fallen, slipped, tripped, landed badly, came off, went over on, fell off, fell on, fell over, took a tumble, came down hard on, came down on my, landed hard on, landed awkwardly on, landed funny on, went over, gone over on, have gone over on, rolled over on, went flying, had a fall, had a tumble, took a fall, fell backwards, fell flat on, fell hard on, lost my footing',
    ),
    dropped: values('dropped, let fall'),
    cut: values('cut, burnt, scraped, sliced, slashed, grazed, nicked, gashed open'),
  },
  KIN: eachOnce({
    adult: values(
      'wife, husband, partner, mother, mom, father, dad, friend, mum, mam, gran, grandma, granny, grandad, grandpa, nan, neighbour, neighbor, sister, brother, training partner, workout partner, buddy, mate, boyfriend, girlfriend, roommate, flatmate, colleague, aunt, uncle, fiance, other half, granddad, nana, nanna, missus, hubby, stepdad, stepmum, mother in law, father in law, lodger, carer, client, cousin, old man, old lady',
    ),
    child: values(
      'granddaughter, son, daughter, kid, child, boy, girl, grandson, nephew, niece, little brother, little sister, teenager, baby, toddler, little one, youngest, little boy, little girl, kids, children, stepson, stepdaughter',
    ),
    somebody: values('he, she, him, her, somebody, someone'),
  }),
  EMERGENCY_SIGN: eachOnce({
    breath: values(
      "can't breathe, cannot breathe, can hardly breathe, can barely breathe, could hardly breathe, struggling to breathe, struggling for breath, hard to breathe, hurts to breathe, fighting for air, gasping, gasping for air, short of breath, wheezing, choking, can't catch my breath, can't get my breath, can't get my breath back, can't get enough air, can't get any air in, can't draw a breath, airway is closing, gone blue, turning blue, going blue, not breathing, not breathing properly, stopped breathing, out of air, struggling to get any air, can't get any air, can't get a breath, struggling for air, can't breathe properly, can't breathe at all, can't breathe right, can't breathe out, can't breathe in, can't catch a breath, can't get a proper breath, can't get a full breath, can't take a breath, can't get air, can't get enough breath, no air, no air going in, fighting for breath, fighting to breathe, struggling to get my breath, struggling to catch my breath, gasping for breath, gulping air, short of breath and sweating, breathing has gone tight, breathing is all tight, breathing is not right, breathing has gone funny, breathing is getting worse, airways are closing, airway is blocked, suffocating, choked, stuck in my throat, wheezy, wheezing badly, rasping, barely breathing, hyperventilating, something in my windpipe, smothering me, lungs won't fill, lungs are closing, lungs have seized up",
    ),
    heart: values(
      "heart attack, heart won't slow down, heart is fluttering, crushing feeling, heart is racing and won't stop, clutching his chest, clutching her chest, clutching my chest, heart is pounding and won't stop, gone grey, heavy weight on my chest, palpitations, heart palpitations, chest pain, chest pains, tight across the chest, a tight chest, chest is crushing, crushing my chest, squeezing my chest, a tight band, like a vice, in a vice, pain down my left arm, pain in my left arm, pain in my jaw, pain going down my arm, cold sweat, sweating cold, chest has gone heavy, chest is so heavy",
    ),
    stroke: values(
      "a stroke, face has dropped, one side of my body, one side of my face, half my face, can't get my words out, can't speak properly, can't see out of one eye, can't see straight, everything's slurring, don't know where i am, face is drooping, can't get words out, can't get the words out, can't find my words, can't find the words, can't talk, can't speak, can't speak right, can't talk properly, can't string a sentence together, saying the wrong words, keep saying the wrong words, slurring my words, slurring his words, slurring her words, one side has gone weak, one side has gone numb, one side won't work, weak down one side, numb down one side, all weak down one side, left side has gone, right side has gone, one half of my body, whole left side, whole right side, gone blind, going blind, gone blind in one eye, can't see anything, can't see a thing, suddenly can't see, can't see properly, lost my sight, lost my vision, lost the sight in, can't see on one side, vision has gone, sight has gone, can't move one side, paralysed, paralyzed",
    ),
    allergy: values(
      "allergic reaction, throat is closing, throat is closing up, throat is swelling, throat is swelling up, tongue is swelling, lips are swelling, lips are swelling up, face is swelling up, can't swallow, tongue has swollen, throat feels tight and itchy, throat closing up, tongue is swelling up, hives, come out in hives, broken out in hives, covered in hives, lips have blown up, lips have swollen, lips are tingling, tongue feels thick, tongue feels fat, tongue feels big, coming out in lumps, coming out in hives, coming out in welts, come out in lumps, come out in welts, lumps all over, a bee got me, stung by a bee, stung by a wasp, tongue feels huge, tongue is huge, throat is closing over, throat has closed, throat is tight and itchy, throat is swollen, throat feels swollen, throat feels like it's closing, throat is shutting, eyes are swelling shut, face is puffing up, face has blown up, face has swollen, epipen, adrenaline pen, been stung, anaphylaxis, anaphylactic, a bad reaction, a severe reaction, reacting to something, reacting to it, having a reaction, allergic to what i ate, ate something i'm allergic to",
    ),
    call: values(
      "an emergency, medical help, coughing up blood, worst headache of my life, ambulance please, ambulance now, call for help, call emergency, someone to call for help, help me please, call a doctor, fetch a doctor, a doctor now, a doctor right now, worst headache ever, worst headache i've ever had, worst headache, worst pain of my life, thunderclap headache, head is going to explode, head is splitting open, in serious trouble, in real trouble, life or death, serious help, help it is serious, help urgently",
    ),
    ring: spoken(`
      (ring|phone|dial|send|get|fetch|need|call|want|ring for|phone for|call for|send for) [me] an ambulance
      (ring|call|get|fetch|need|phone) [me] (a paramedic|the paramedics|the ambulance)
      (ring|phone|dial|call) [for] (nine nine nine|nine one one|triple zero|triple nine|one one two|zero zero zero|one oh eight|the emergency services)
    `),
    helper: values('an ambulance, ambulance, the ambulance, a paramedic, paramedic, paramedics'),
    spray: values(
      'nitro spray, nitro, nitroglycerin, g. t. n. spray, angina spray, heart spray, spray under my tongue',
    ),
    overdose: values(
      'overdosed, too many pills, too many tablets, too much medicine, all my pills, all my tablets, overdosing, double my insulin, too much insulin, double my dose, a double dose, twice my dose, bleach, poison, antifreeze, white spirit, detergent, drain cleaner, weedkiller, a whole packet of, the whole bottle of pills, a handful of pills, a load of pills, loads of pills, a bunch of pills, all of my medication, my medication twice, my tablets twice, my pills twice, too many sleeping pills, too many painkillers',
    ),
    side: spoken(`
      (face|mouth) (feels|has gone|is|looks) (funny|numb|strange|weird|droopy|lopsided|twisted|frozen)
      (numb|weak|limp|funny|heavy|floppy|tingly) (on|down) one side
      dead down one side
      (left|right|one) side (has stopped working|stopped working|won't work|has gone dead|isn't working|won't move|has gone numb|has gone weak)
      can't (get|form) (the words|words)
    `),
    swallowed: spoken(`
      (swallowed|drank|eaten|ate) (a|the|some) (battery|button battery|magnet|bleach|oven cleaner|washing pod|dishwasher tablet|white spirit|rat poison|coin)
      (lot|lots|loads|handful|bottle|packet) of (his|her|my) (tablets|pills|painkillers|medication)
      lot more of (his|her|my) (tablets|pills|insulin)
    `),
    wee: spoken(`
      (the colour of|the color of|like|looks like) (coca cola|cola|coke|tea|rust|dark beer)
      (pee|wee|urine|water) [is|has|has come out|has gone|came out|looks] (brown|dark brown|black|red|pink|bloody)
      (brown|black|cola coloured|dark brown) (pee|wee|urine)
    `),
    chest: spoken(`
      my (chest|heart) my (chest|heart)
      (heavy|heavy strange|strange heavy|strange|funny|odd|horrible|tight) feeling (in|across) (my|the) (chest|breastbone)
      (elephant|brick|weight) (sitting|standing|pressing) on (me|my ribs)
      (band|belt|strap|rope) (round|across) my (chest|ribs)
      pain (under|behind|near) my (breast|left breast|breastbone|heart)
      (pain|tightness|pressure) (in|across) (ma|the) chest
      (from|in) my chest [down|going|and] (into|to|through to|up to) my [left] (arm|arms|jaw|neck|back|shoulder)
      (squeezing|crushing|tightness|tightening|pressure|heaviness|pain|pains|burning|band|weight|ache|aching|gripping) [feeling] (in|on|across|round|around|over) my (chest|breastbone|heart)
      (something|someone|somebody|an elephant|a brick|a ton of bricks|a weight) [is] [sitting|pressing|standing] on my chest
      (chest|heart) (is|feels) [all|really|like it is] (crushed|squeezed|in a vice|being squeezed|tight|so tight|heavy|gripped)
    `),
    nut: spoken(`
      (keeps|started|has been) (skipping|fluttering|thumping|jumping|stopping|missing a beat|skipping beats about)
      blood [is] (pouring|gushing|spurting|streaming|running) (from|out of|down|out)
      (lips|tongue) (are|is|look|feels) (ballooning|blue|huge|too big|a bit blue|puffing up|so fat)
      (lips|fingernails) have gone (blue|purple|grey)
      choking on (a nut|something|food|his food|her food|a grape|a sweet|a bit of apple|water|it)
      (bleeding|blood) and [it] (won't stop|it won't stop|it is pouring|it keeps coming)
    `),
    inhaler: values('inhaler, puffer, blue inhaler, reliever, nebulizer, nebuliser, asthma pump'),
    blood: values(
      "blood everywhere, so much blood, a lot of blood, lots of blood, bleeding a lot, bleeding badly, bleeding heavily, bleeding won't stop, blood won't stop, won't stop bleeding, can't stop the bleeding, keeps bleeding, pouring blood, pouring with blood, coughing blood, coughed up blood, spitting blood, throwing up blood, vomiting blood, bringing up blood, blood in my pee, peeing blood, losing a lot of blood, bleeding to death",
    ),
    other: values(
      "has collapsed, just collapsed, collapsed, is unconscious, is out cold, has passed out, just passed out, just fainted, has fainted, has just fainted, out cold on the floor, gone down, just gone down, has gone down, has just gone down, keeled over, has keeled over, breathing weird, breathing funny, breathing strange, breathing strangely, breathing oddly, breathing all wrong, making no sense, not making sense, not making any sense, doesn't make any sense, don't make any sense, talking gibberish, shaking all over, jerking all over, twitching all over, gone limp, gone floppy, gone all floppy, gone stiff, gone a funny colour, gone a funny color, gone grey, gone purple, drooling, won't move, can't move, isn't moving, is not moving, is not responding, isn't responding, not responding, unresponsive",
    ),
    stricken: spoken(`
      (won't|will not|doesn't|isn't|is not|not) (wake up|waking up|come round|coming round|answer me|answering me|come to|coming to) [properly]
      (not|isn't|won't|is not) (answering|responding to me|answer)
      (can't|cannot|could not|unable to) (wake|rouse|bring round) (him|her|them) [up|properly|at all]
      (isn't|is not|has stopped|not|stopped|no longer) breathing
      fell down and won't move
      (can't|cannot|couldn't) get (a word|a peep|a sound|a squeak|any answer|an answer|any response|a response) out of (him|her|them)
      (slumped|keeled over|unresponsive|unconscious|out cold|lifeless)
      (gone|went|going) (all floppy|all limp|blue in the face|blue round the lips|blue around the lips)
      (something|food|a grape|a sweet|a bone|a coin) (stuck|lodged) in (his|her|their) throat
      (is not|isn't) making (any noise|any sound|a sound)
      (having|has|had) a fit on the floor
      (is|lying) on the floor and (won't get up|won't move|not moving|not answering)
      [is|having|had|started] (fitting|convulsing) (on the floor|badly|now|again|and won't stop)
      (having|had|is having|started having) (a fit|fits|a seizure|seizures|convulsions|an epileptic fit)
      shaking all over and won't answer
      (turned|has turned|gone|has gone|going) (blue|blue in the face|blue round the lips)
      (choking|is choking) and (can't|cannot) (breathe|cough|talk)
      (arm|face|mouth|side) is just (hanging|hanging there|drooping)
    `),
    down: values(
      "can't get up, can't get back up, can't get off the floor, can't get up off the floor, can't stand up, can't get to my feet, fallen and can't get up, stuck on the floor, lying on the floor, think i'm dying, going to die, about to die",
    ),
    beat: values(
      "skipping beats, missing beats, is missing beats, keeps missing beats, skips beats, out of rhythm, irregular, all over the place, going mad, going crazy, going haywire, going like the clappers, going like a train, racing and it will not stop, will not settle, won't settle, won't settle down, is not settling, doing somersaults, doing flips, flip flopping, jumping out of my chest, fluttering, is fluttering, pounding and i feel ill, thumping and i feel ill, racing and i feel ill, racing for no reason, through the roof, very fast, stopping and starting, jumping about, jumpy, won't calm down, won't slow down, pounding like mad, racing and i'm sitting still",
    ),
    speech: values(
      'drooping, droopy, slurred, slurring, crooked, lopsided, wonky, wonky on one side, fallen on one side, has fallen on one side, dropped on one side, has dropped on one side, drooping on one side, sagging on one side, jumbled, coming out jumbled, coming out wrong, coming out all wrong, coming out funny, coming out all funny, come out wrong, all muddled up, garbled, gibberish, gone funny, gone weird, slurry, gone on one side, gone in one eye, gone completely, gone all of a sudden',
    ),
    relief: values(
      "need my inhaler, need my puffer, need my reliever, can't find my inhaler, lost my inhaler, left my inhaler, forgot my inhaler, inhaler is empty, puffer is empty, inhaler isn't working, puffer isn't working, inhaler isn't helping, puffer isn't helping, inhaler doesn't help, puffer isn't doing anything, inhaler isn't doing anything",
    ),
    'played-down': spoken(`
      (it will|it'll|that'll|this'll) (pass|ease off|go off|wear off|settle|be fine|go away|be all right)
      (it's|it is) (probably|only|just) (nothing|wind|my age|heartburn|indigestion|nerves|a twinge|the heat|stress)
      (i'm sure|i think|i reckon) it's nothing
      it (always|often|sometimes) does
      (don't|no need to) (fuss|worry about it|make a fuss|worry about me)
      (i'll|i will) (be fine|be all right|be okay|walk it off|live|manage)
      (it's|it is) (passing|easing|easing off|going off|wearing off|settling) [already|now]
      (let's|we can) (ignore it|not worry|just go on|just carry on)
      (it is|it's|i'm) fine let's (go on|carry on|keep going)
      had it before
    `),
  }),
  FAINT_SIGN: {
    faint: values(
      "fainted, fainting, nearly fainted, almost fainted, passed out, passing out, pass out, about to pass out, blacked out, blacking out, collapsed, lost consciousness, unconscious, out cold, everything went black, keeled over, woke up on the floor, swoon, swooned, woke up on the ground, about to faint, going to faint, might faint, nearly went over, almost went over, went out like a light, lost a few seconds, lost a minute, out for a second, out for a moment, out for a minute, came round on the floor, came to on the floor, woke up down here, don't know how i got here, don't remember falling, don't remember getting down here, can't remember going down, keel over, keeling over, about to keel over, going to keel over, going to collapse, about to collapse, legs went from under me, legs buckled under me, greyed out, graying out, greying out, tunnel vision, tunnelling, seeing tunnel vision, black at the edges, dark at the edges, seeing black, blacked out just now, vision closing in, about to black out, going to black out, fading out on you, everything went dark, everything went far away, everything is going dark, everything is going black, came over faint, come over faint, came over all faint, had a blackout, had a funny five minutes and passed out, feel faint, feel like fainting, i feel faint",
    ),
    over: spoken(`
      (came|come|coming|went|gone|going) over [all] (funny|queer|strange|weird|hot and cold|peculiar|light|odd)
      (had|having|having a bit of) a (funny turn|funny five minutes|funny spell|bad turn)
    `),
    dim: values(
      'came round, went far away, went black, going under, came to, going to go over, about to go down, going dark, went dark, gone dark, going black, going grey, going gray, gone grey, went grey, goes black, goes dark, going dim, fading out, fading away, slipping away, dropped to the floor, hit the floor, hit the deck, slumped, conked out, out like a light, zoned out completely, went blank, fading fast',
    ),
  },
  BACK_RED_SIGN: {
    bladder: values(
      "can't pee, can't control my bladder, unable to pee, able to pee, not been able to pee, unable to wee, been able to wee, unable to pass water, can't pass water, lost control of my bladder, wet myself, soiled myself, can't hold my pee, can't control my bowels, lost control of my bowels, can't hold it in, can't feel it when i wipe, can't feel myself when i wipe, can't feel anything when i wipe, feel myself when i wipe, not been able to pass water, been able to pass water, able to pass water, couldn't pass water, haven't passed water, not been able to wee, not been for a wee, peed myself, couldn't hold it, bowels just went, bladder just went, wet my pants, can't feel when i pee, can't wee, can't go to the toilet, can't pee at all, can't go at all, can't tell when i need to go, can't tell when i need to pee, can't feel when i go, can't feel when i need to go, can't feel when i need the toilet, can't feel when i'm peeing, lost control down there, no control down there, no control of my bladder, no control of my bowels, no bladder control, wet the bed, leaking and can't feel it, bladder has stopped working, bladder isn't working, bowels aren't working, had an accident and didn't feel it, had an accident in my pants, pee just came out, wee just came out, didn't know i'd gone",
    ),
    saddle: values(
      "numb between my legs, numb down below, numb down there, saddle area, private parts are numb, between my legs, can't feel anything between my legs, can't feel my bottom, numb where i sit, numb in the saddle, bum has gone numb, bottom has gone numb, backside has gone numb, groin has gone numb, groin is numb, numb around my bottom, numb around my groin, numb underneath, no feeling down below, no feeling between my legs, can't feel down below, can't feel down there, can't feel below my waist, below my waist, below the waist, waist down, from the waist down, gone numb down there, tingling between my legs, private parts, down below, down there",
    ),
    legs: values('both my legs, both legs, both feet, both my feet'),
    'legs-gone': spoken(`
      (legs won't hold me up|legs won't work|legs don't work|legs have stopped working|legs have given up on me|legs have gone numb|legs have gone weak|legs went numb|legs went weak|legs won't move|legs have gone|can't move my legs|can't feel my legs)
      (can't|cannot|can hardly|can barely) (move|feel|lift|stand on|use) (my legs|either leg|both my legs|both legs|my feet)
      both [my] (legs|feet) [have|are] [all|just|gone] (numb|weak|dead|floppy|jelly and numb|not working|given way)
    `),
  },
  DIZZY_SIGN: {
    dizzy: values(
      "seeing wee stars, peelie wally, birling, room is birling, room's birling, seeing little stars, gone all light, gone light, light in the head, head has gone light, doing cartwheels, doing somersaults, dizzy, light headed, lightheaded, woozy, giddy, spinning, seeing stars, seeing spots, seeing double, blurry, blurred vision, swaying, off balance, faint, head's swimming, wobbly, swims, swimming, spins, spinning round, on a boat, all over the place, unsteady, see stars, see spots, muddled, whooshing, tipping, tilting, tilting over, going round, going round and round, turning round me, whirling, reeling, lurching, blurring, gone blurry, going blurry, fuzzy, gone fuzzy, going fuzzy, hazy, gone double, black spots, floaters, flashing lights, zigzags, a dizzy spell, a head rush, head rush, a funny turn, a wobble, wobbly headed, groggy, foggy, punch drunk, confused and dizzy, muzzy, faintish, swimmy, all at sea, like i'm on a ship, like i'm floating, dazed, disoriented, disorientated, won't keep still, won't hold still, keeps tipping",
    ),
    sick: values(
      "sick as a dog, chunder, gonna chunder, going to chunder, going to hurl, gonna hurl, going to spew, gonna spew, going to boak, gonna boak, going to puke, gonna puke, about to puke, going to barf, about to hurl, about to spew, boaking, nauseous, queasy, throw up, throwing up, threw up, vomit, feel sick, feeling sick, be sick, unwell, ill, poorly, don't feel well, not feeling well, don't feel right, don't feel so good, clammy, feel awful, feel terrible, not feeling great, not feeling good, not feeling right, don't feel great, feel funny, feel strange, feel weird, feel odd, something is wrong with me, about to be sick, gonna be sick, going to throw up, about to throw up, gonna throw up, heaving, retching, gagging, bilious, a bit off, off colour, off color, under the weather, really rough, ropey, grotty, awful, all funny, peculiar, peaky, shivery, feverish, cold and sweaty, cold and clammy, sweaty and sick, hot and cold, sick to my stomach, not well, not too well, not so good, not so great, not quite right, not myself, really ill, really unwell, really sick, weak and shaky, weird all over, washed out, feel off, feel rough, feel rotten, feel crap, feel horrible, really off, a bit rough, quite rough",
    ),
    weak: values(
      "breathless, headache, bad headache, can hardly stand, can barely stand, so weak, weak all over, all weak, faint and weak, jittery, a banging headache, a splitting head, a thumping head, a migraine, a migraine coming, head is pounding, head is banging, head is thumping, head is throbbing, really confused, muddled up, delirious, can't think straight, can't concentrate my eyes, feel weak, come over weak, a bit weak, confused all of a sudden, confused and hot, very drowsy",
    ),
    heat: values(
      'overheating, heat stroke, heatstroke, stopped sweating, hot and dizzy, splitting headache, pounding headache, overheated, burning up, hot and confused, hot and shivery, hot and sick, really hot and sick, stopped sweating and hot, heat exhaustion, sunstroke, heat is getting to me, roasting and dizzy, overheating badly, far too hot and sick, too hot and dizzy',
    ),
    low: spoken(`
      (sugar|sugars|glucose|levels) (is|are|has|have|has gone|have gone|feels) [all|really|too] (low|dropping|dropped|crashed|crashing|through the floor|on the floor|going down|in my boots|tanked|plummeted|down)
    `),
    sugar: values(
      "blood sugar, low sugar, shaky and sweaty, shaky and sweaty and muddled, sugar's low, sugar's dropping, going low, going hypo, hypo, having a hypo, need my glucose, my sensor says low, shaking and sweating, sweating and shaking, shaky and hungry",
    ),
  },
  SELF_HARM_SIGN: eachOnce({
    harm: values(
      "written the letters, written my letters, written the goodbye letters, written my goodbyes, goodbye letters, goodbye note, a note for them, given away the pets, given my things away, giving my things away, given everything away, won't be here next month, won't be here next week, won't be here next year, won't be here tomorrow, won't be here much longer, won't be around much longer, k m s, kms, unalive myself, off myself, top myself, neck myself, see myself out of this life, saved up my tablets, saving up my tablets, saved up my pills, not wake up tomorrow, didn't wake up tomorrow, never woke up, never wake up again, go to sleep and not wake up, didn't have to be alive, step in front of a train, jump in front of a train, jump off the roof, a burden to them all, reason to be here any more, reason to be here, happier if i wasn't around, happier if i wasn't here, better if i wasn't around, happier without me, a burden to my family, the point of carrying on, the use of carrying on, want out of this life, just want it to stop for good, the point of anything, point of it all, want it all to stop, want everything to stop, notice if i was gone, care if i was gone, miss me if i was gone, rather not wake up, not wake up one day, don't want to be here any more alive, don't see the point of me, kill myself, killing myself, want to die, wanna die, end my life, ending my life, end it all, suicide, suicidal, hurt myself on purpose, want to hurt myself, hurting myself, going to hurt myself, cutting myself, better off dead, better off without me, don't want to live, don't want to be alive, don't want to be here anymore, no point living, no reason to live, nothing to live for, tired of living, wish i was dead, not worth living, want to disappear for good, point of living, might as well be dead, rather be dead, better off not here, no point in living, finish myself off, ending it, ending things, ending it all, end things, want to end things, want it to end, want it all to end, want it to be over, want to disappear, don't want to be here, don't want to be here any more, don't want to exist, don't want to go on, can't go on any more, can't go on like this, can't do life any more, done with life, finished with life, give up on life, giving up on life, no point any more, no point to anything, no point in going on, nobody would miss me, no one would miss me, nobody would care if i died, wouldn't mind not waking up, hope i don't wake up, don't want to wake up, thinking of suicide, thinking about suicide, thoughts of suicide, suicidal thoughts, dark thoughts, harm myself, harming myself, self harm, self harming, cut myself on purpose, take my own life, take my life, jump off a bridge, drive into a tree, overdose on purpose",
    ),
  }),
  EATING_SIGN: eachOnce({
    purge: values(
      'made myself sick, make myself sick, making myself sick, made myself throw up, make myself throw up, making myself throw up, throw up on purpose, threw up on purpose, made myself vomit, make myself vomit, purge, laxatives, threw up my lunch, threw up my dinner, throw up my food, sick after i eat, sick after eating, sick after meals, fingers down my throat, bring my food back up, bringing my food back up, get rid of what i ate, laxatives again',
    ),
    fast: spoken(`
      only (let|allow) myself (have|to have|eat|to eat)
      (don't|won't|can't) let myself (eat|have)
      (scared|afraid|frightened|terrified|ashamed) of (eating|food|putting on weight|gaining weight)
      (a problem|problems|trouble|issues) with (food|eating)
      (got|get|getting) rid of (my|what i|everything i) (lunch|dinner|breakfast|tea|ate|had eaten)
      (can't|not allowed to|mustn't) eat (unless|until|till)
      (have|need|deserve) to be (punished|skinny|thinner|smaller)
      want my (bones|ribs) to show
      (hide|hiding|spitting out) my food
      (haven't|not|have not|hadn't) eaten [a thing|anything|properly] (for|in|since) (days|two days|three days|four days|a day|yesterday|monday|tuesday|a week|ages|the weekend|sunday)
    `),
    starve: values(
      "starving myself, starve myself, stopped eating, skipping meals, skip meals, skipped every meal, skipped all my meals, not letting myself eat, don't deserve to eat, deserve to starve, afraid of eating, terrified of gaining weight, five hundred calories, six hundred calories, eight hundred calories, living on coffee, living on nothing, eat nothing, eat as little as possible, the least i can eat, skip every meal, not eaten since, not eaten all day on purpose, not eating anything, haven't eaten anything, only an apple, only had an apple, only ate an apple, only coffee, a lettuce leaf, scared of eating, scared of food, afraid of food, terrified of food, frightened to eat, can't let myself eat, don't let myself eat, punish myself, earn my food, earn my dinner",
    ),
    body: values(
      "hate my body, hate how i look, hate the way i look, hate looking at myself, can't stand my body, ashamed of my body, fat and disgusting, fat and ugly, so fat and ugly, can't stand looking at my body, fat and i hate it, feel fat, feel so fat, disgusted with my body, disgusted with myself, hate being this size, hate what i see, hate the mirror, enormous and disgusting",
    ),
    burn: values(
      'burn it all off, burn off everything, burn off what i ate, work off everything, work it off, burn it off, binge eating, bingeing, bulimic, anorexic, eating disorder, work it all off, make up for what i ate, undo what i ate, work off my lunch, work off my dinner, work off last night, work off that cake, punish myself for eating, binged, binging, binge and purge, anorexia, bulimia, an eating disorder',
    ),
  }),
  PREGNANCY_SIGN: eachOnce({
    pregnant: values(
      'pregnant, preggers, preggo, having a baby, in the club, bump, my bump, baby number two, a baby in my belly, carrying a baby, carrying my second, carrying my first, carrying our first, with morning sickness, morning sickness, braxton hicks, contractions, waters broke, waters have gone, spotting, tightenings, tightening in my belly, tightening in my bump, pregnancy test, baby is kicking, test was positive, test is positive, test and it is positive, test came back positive, trimester, months along, weeks along, pregnancy, weeks gone, months gone, bun in the oven, up the duff, with child, first trimester, second trimester, third trimester, weeks pregnant, months pregnant, a baby on the way, baby on the way, baby bump, expecting a baby, expecting twins, due in spring, due any day, baby is due',
    ),
    after: values(
      'had a baby, had my baby, gave birth, c section, breastfeeding, newborn baby, after the baby, postpartum, post partum, postnatal, a caesarean, a cesarean, gave birth recently, just had a baby, caesarean, c section scar',
    ),
    maybe: values(
      "i'm carrying, third month, fourth month, fifth month, sixth month, seventh month, eighth month, two of us now, two of us in here, two of us doing the workout, training for two, two lines, midwife, my midwife, weeks in, a new baby, a newborn, nursing, delivered, baby's due, the baby's due, due in april, due in march, due in may, due in june, due in july, due in august, due in september, due in october, due in november, due in december, due in january, due in february, due at christmas, due at easter, due in summer, due in autumn, due next month, due next week, due in a month, due in two months, due in three months, in the family way, eating for two, a little one on the way, one on the way, up the spout, knocked up, carrying twins, my waters",
    ),
  }),
  CONDITION: eachOnce({
    bones: values(
      'bones are thinning, thinning bones, thin bones, bones are brittle, bones are weak, bones are crumbling, osteoporosis, brittle bones, weak bones, arthritis, scoliosis, joint problems, osteoarthritis, spondylosis, spondylitis, stenosis, spinal stenosis, osteopenia, a curved spine, gout',
    ),
    heart: values(
      'high bp, low bp, high b. p., bp problems, bp trouble, bp is high, blood pressure is high, a bit of blood pressure, high blood pressure, low blood pressure, a heart condition, heart condition, heart disease, a heart murmur, heart problem, heart trouble, a pacemaker, pacemaker, a stent, stent, bypass, a bypass, heart bypass, a heart bypass, angina, an irregular heartbeat, atrial fibrillation, heart failure, heart problems, heart issues, a bad heart, a dodgy heart, a heart valve, a new valve, blood pressure problems, low b. p., hypertension, an arrhythmia, afib, tachycardia',
    ),
    back: values(
      'sciatica, a slipped disc, slipped disc, a herniated disc, herniated disc, trapped nerve, a hernia, hernia, a bulging disc, bulging disc, a disc problem, a trapped nerve, whiplash, a slipped disk, slipped disk, a herniated disk, a disc out, degenerative discs, disc trouble, a bad disc, a pinched nerve, pinched nerve, spondylolisthesis, a spinal injury, a back injury, an old back injury',
    ),
    joints: values(
      "a frozen shoulder, frozen shoulder, carpal tunnel, torn rotator cuff, torn ligament, torn meniscus, a replacement, replaced, operated on, surgery, an operation, operation, fractured, metal in, stitches, tennis elbow, golfer's elbow, bursitis, tendinitis, tendonitis, plantar fasciitis, runner's knee, shin splints, a fracture, fracture, fractures, keyhole surgery, a hip replacement, a knee replacement, a dislocated shoulder, a sprain, a broken arm, a rotator cuff injury, a. c. l., torn cartilage, a cartilage problem, a meniscus tear, a knee op, a hip op, a back op, an op, my op, my operation, had my hip done, had my knee done, hip done, knee done, knees done, gallbladder out, appendix out, a hysterectomy, hysterectomy, keyhole, hernia op, hernia repair, cataract op, a transplant, transplant, a mastectomy, mastectomy, under the knife, open heart surgery, out of hospital, left hospital, discharged from hospital, in hospital, home from hospital, intensive care, a big operation, back surgery, knee surgery, hip surgery, heart surgery, shoulder surgery, abdominal surgery, spinal fusion, a spinal fusion, pins in, a plate in, a metal plate, a new hip, a new knee, a stress fracture, a hairline fracture, a sling, housemaid's knee, a trigger finger, a ganglion, impingement, a bunion, tendinopathy, a labral tear, patella trouble",
    ),
    general: values(
      "having sugar, sugar problem, asthmatic, an asthmatic, i'm asthmatic, b p and sugar, bp and sugar, sugar and b p, sugar and bp, having b p, having bp, b p, bp, pressure and sugar, low sugars, hypos, sugar since, b p problem, m. s., ms, sugar diabetes, sugar patient, thyroid, asthma, diabetes, diabetic, epilepsy, epileptic, glaucoma, kidney disease, fibromyalgia, vertigo, cancer, a chronic illness, a disability, multiple sclerosis, parkinson's, lupus, anaemia, anemia, a thyroid problem, migraines, parkinson, long covid, copd, arthritic, type one diabetes, type two diabetes, type one diabetic, a diabetic, crohn's, crohns, colitis, chemo, chemotherapy, lymphoma, leukaemia, leukemia, hypermobility, hypermobile, ehlers danlos, chronic fatigue, chronic pain, emphysema, bronchitis, kidney trouble, kidney stones, a kidney problem, liver disease, motor neurone, cerebral palsy, polio, a stoma, a feeding tube, dialysis, hemophilia, haemophilia, sickle cell, blood clots, a blood clot, a dvt, thrombosis, an aneurysm, aneurysm, e. d. s.",
    ),
    fever: values(
      'a fever, fever, a temperature of, temperature of thirty eight, temperature of thirty nine, temperature of forty, fever of, burning up with fever, lost weight without trying, running a fever, feverish and achy, lost weight for no reason, losing weight for no reason, night sweats',
    ),
    drink: values(
      'a skinful, half cut, worse for wear, three sheets to the wind, on the sauce, on the lash, a right session, a heavy night, drunk, tipsy, been drinking, hungover, hung over, a hangover, a few beers, a couple of beers, some beers, a few pints, a couple of pints, a few glasses of wine, a few wines, a bottle of wine, too much to drink, a lot to drink, a few drinks, a couple of drinks, some wine, wasted, stoned, hammered, plastered, a bit merry, a bit drunk, one too many, still drunk, some weed',
    ),
    now: values(
      'the flu, flu, covid, injured, an injury, not cleared, a cold, a bug, a stomach bug, a temperature, a chest infection, a sore throat, a cough, a bad cough, tonsillitis, food poisoning, a tummy bug, norovirus, a virus, an infection, an ear infection, a sinus infection, pneumonia, shingles, a bad cold, period pains, heartburn',
    ),
  }),
  MEDICINE: {
    medicine: values(
      'antidepressants, blood thinners, warfarin, statins, metformin, insulin, beta blockers, antibiotics, steroids, painkillers, blood pressure tablets, thyroid pills, heart pills, heart tablets, tablets, pills, meds, medicine, medication, ibuprofen, paracetamol, aspirin, iron pills, sleeping pills, sleeping tablets, tramadol, codeine, inhalers, antihistamines, diuretics, blood pressure pills, cholesterol tablets',
    ),
  },
  SEEK: {
    doctor: values(
      'see a doctor, see my doctor, call a doctor, call my doctor, see a physio, see a specialist, go to a doctor, go to the doctor, go to a physio, an x-ray, a scan, an injection, an operation, a second opinion',
    ),
    cure: values(
      "cure, heal, fix, treat, diagnose, diagnose me, tell what's wrong with me, wrong with my back, wrong with my knee, wrong with my shoulder, wrong with my neck, wrong with me, painkiller, pill, supplement, why does, why do",
    ),
  },
  BAD_PART: {
    bad: values(
      'a bad, a dodgy, a weak, an injured, a broken, a torn, a new, a replaced, an unstable, a stiff old, bad, dodgy, weak, a sore, a painful, a gammy, a dicky, a crook, a fused, a reconstructed, a pinned, a frozen, an old injury in my, a prosthetic, an artificial, a funny, a tricky, a trick, a sprained, an arthritic, a swollen',
    ),
  },
  TOLD: {
    told: values(
      'the cardiologist, cardiologist, the consultant, the therapist, the oncologist, the neurologist, my neurologist, the specialist, the chiropractor, the osteopath, my doctor, my physio, my surgeon, my therapist, the doctor, the hospital, doctor, physio, surgeon, consultant, my consultant, my cardiologist, my g. p., my gp, the gp, the physio, the surgeon, my chiropractor, my osteopath, my midwife, my physiotherapist, my oncologist, my nurse, the nurse, my specialist, doctors',
    ),
  },
  FORBID: {
    no: values(
      "mustn't, i mustn't, shouldn't, i shouldn't, i should not, not to, i'm not allowed to, not allowed, it's not fine, not cleared, not to lift, not to bend, not to train, not to exercise, to stop training, no lifting, no bending, no exercise, no running, to lay off, to stop, to rest, to rest it, lay off, to keep off, to stay off, no weights, no jumping, no lying on the back, to be careful, to take it easy, to avoid, to go easy on, warned me off, warned me not to",
    ),
  },
  YEARS: {
    years: values('years old, years of age, years young'),
    somebody: values('year old, year olds, month old, months old'),
  },
  YOUNG: {
    child: values(
      'a kid, a child, kids, children, a teenager, teenagers, my kids, my little boy, my little girl, a youngster, a youth, young person, a toddler, a little kid',
    ),
    minor: values(
      'just a kid, still a kid, a schoolkid, under eighteen, underage, under age, a minor, not eighteen yet',
    ),
    school: values(
      'first grade, second grade, third grade, fourth grade, fifth grade, sixth grade, seventh grade, eighth grade, middle school, primary school, elementary school, high school, year five, year six, year seven, year eight, year nine, year ten, year eleven, year twelve, grade six, grade seven, grade eight, grade nine, ninth grade, tenth grade, eleventh grade, junior high, sixth form, secondary school, p e class, p e lessons, p e at school, pe at school, p e, gcse p e, school p e',
    ),
  },
  RAPIDLY: {
    fast: values(
      'fast, quickly, overnight, as fast as possible, really quickly, fastest, quickest, really fast, super fast, rapidly, instantly, straight away, right away, asap, the quick way',
    ),
    soon: values(
      'in a week, in two weeks, in three days, in a month, this week, by friday, by saturday, by the weekend, by next week, by next weekend, by tomorrow, by summer, before my wedding, before my holiday, before the weekend, for a party, before saturday, before sunday, before friday, by monday, in a fortnight, in ten days, in one week, in a weekend, in five days, in a few days, in ten days time, by thursday, by wednesday, by tuesday, by sunday, before my birthday, before christmas, before the wedding, for my wedding, for the wedding, for the beach, by the holidays, by christmas, by new year, this month, by my birthday',
    ),
    ways: values(
      'crash diet, juice cleanse, diet pills, not eating, starvation diet, water fast, a water fast, a detox, fat burners, diuretics, a crash diet, zero calories, no food, without food',
    ),
  },
  MEDICAL_EVENT: {
    'heart-attack': values(
      'heart attack, cardiac arrest, a coronary, a heart attack, cardiac, an angina attack, angina attack',
    ),
    stroke: values('a stroke, mini stroke, a mini stroke, t. i. a.'),
    seizure: values(
      'seizure, convulsion, an epileptic fit, epileptic fit, epileptic seizure, a fit, a seizure, a convulsion',
    ),
    'asthma-attack': values('asthma attack, attack of asthma, a bad asthma attack, a bad attack, an asthma attack'),
    'allergic-reaction': values('allergic reaction, anaphylactic shock, anaphylaxis'),
    hypo: values('hypo, sugar low, diabetic low'),
    overdose: values(
      'overdose, an overdose, too many, far too many, way too many, too much, a double dose, the whole box, a whole box, whole box, the whole packet, the whole bottle, the whole pack, the whole lot, a whole bottle, a whole packet, twice as many, an accidental overdose',
    ),
  },
  LOW_MOOD: eachOnce({
    sad: values(
      'struggling mentally, mentally exhausted, not okay mentally, bad mentally, mental health is bad, nothing left in me, nothing left to give, awfy down, awful down, really down, so down, right down, down in the dumps, not myself lately, a shell of myself, empty inside, in pieces, falling apart inside, grief, lost the will, a mess, a total mess, sad, depressed, miserable, unhappy, hopeless, gloomy, tearful, rock bottom, so low, pointless, rubbish about myself, numb inside, broken inside, heartbroken, grieving, really low, so sad, at rock bottom, in a dark place, in a bad place, fed up with life, bleak, low, down, blue, a complete mess',
    ),
    anxious: values(
      'anxious, overwhelmed, panicky, worried, nervous, stressed out, really anxious, so anxious, a panic attack, panicking, panicked, on edge, scared all the time, frightened, burnt out, burned out',
    ),
    alone: values(
      'lonely, alone, empty, worthless, useless, a failure, a burden, good for nothing, all alone, so lonely, so alone, unloved, hated, a waste of space, a nobody, isolated, nobody to talk to, got nobody',
    ),
    loss: spoken(`
      (lost|buried) my (wife|husband|mum|mom|dad|mother|father|son|daughter|brother|sister|partner)
      (wife|husband|mum|mom|dad|mother|father|brother|sister) (passed|passed away|died|has died)
      (house|flat|home|place) is so (quiet|empty|lonely)
      (miss|missing) (him|her|my wife|my husband|my mum|my dad)
      (these|the|my|with) four walls
      nothing (does|matters)
    `),
    bad: values('dreadful, bad, awful inside'),
    tears: values('cry, crying, in tears, weepy, bawling, sobbing, burst into tears'),
    cry: values(
      "cry most mornings, cry every day, cry most days, cry every night, cry all the time, feel like crying, want to cry, been crying, stop crying, can't stop crying, keep crying, cried all day, cried all night",
    ),
  }),
  EFFORT: {
    burning: values(
      'burning, pump, a pump, getting a pump, work, worked, worked hard, working hard now, roasting, on fire, burning up nicely, really burning, burning nicely, feeling the burn, pumped, pumping, racing, working hard, feeling it, feeling that, singing, screaming at me, talking to me',
    ),
    tired: values(
      'tired, toasted, roasted, sweat, slippy with sweat, exhausted, worn out, knackered, wiped out, spent, shattered, beat, weary, drained, pooped, jelly, jelly legs, like jelly, noodles, like noodles, spaghetti, lead, like lead, toast, cooked, fried, gone to jelly, sweaty, cold, warm, done in, bushed, all in, puffed, out of puff, out of breath, half dead, dead on my feet, boiling, boiling hot, sweating, sweating buckets, dripping, dripping wet, soaked, puffing, gassed, ready to drop, ready to collapse, on my last legs, flagging, wilting, jellified, gave up, giving up, were done, had it, had enough, on strike, dead weight',
    ),
    shaking: values('shaking, shake, shaky, trembling, quivering, shaky from this, like a leaf'),
  },
  GOOD: {
    denied: spoken(`
      (no|any less|without|without any|no more|not any|zero) (back|knee|shoulder|neck|hip|wrist|joint|muscle|leg|elbow|ankle|foot) (pain|pains|ache|aches|trouble|problems|soreness|stiffness)
      (no|not any|zero|without|without any|never any|don't have any|don't have|haven't got any|haven't any|not a bit of|no more|hardly any|not feeling any|didn't feel any) [real] (pain|pains|ache|aches|soreness|twinge|twinges|niggle|niggles|stiffness|cramp|cramps|dizziness|numbness|hurt|stitch|stitches|injury|injuries|discomfort|tightness|trouble|problem|problems|complaints|pain at all|aches at all|aches no nothing|stitches no twinges|aches or pains|pain or anything|bother|issue|issues)
      (nothing|nowhere|none of it|no part|not a thing) [really|actually|even|much|ever] (hurts|hurt|aches|ached|is hurting|is sore|pains|hurting|is wrong|stings|is stiff|is broken|twinges)
      (doesn't|don't|didn't|isn't|aren't|never|not|no longer|not even|wasn't|weren't|hasn't|haven't) [really|even|at all|actually|feeling|feel|been] (hurt|hurting|sore|ache|aching|stiff|painful|in pain|dizzy|sick|numb|hurts|injured|bleeding|faint|achy|bothered me|bothering me|played up|playing up|troubled me|given me any trouble|given me any bother|complained|moaned|let me down|tight any more|hurt any more|hurt anymore|sore anymore|hurt now|hurt today|hurt any longer|hurt at all|hurt me|stiff any more|sore any more)
      (painless|pain free|all clear|no harm done|touch wood)
    `),
    effort: spoken(`
      (so|a|the|that's the|in a|this is|it's|just|feels|hurts) good (pain|hurt|ache|burn|way|kind|kind of pain|sort|sort of sore|kind of burn|sore|kind of sore|kind of hurt|hurting|sort of ache|soreness)
      good pain [this]
      burning just right
      (hurt|hurts|hurting|burns|burn|aches|aching|ached|hurt me|burned) (so good|good|nicely|in a good way|but in a good way|but good|but nicely|just right|in the right places|in all the right places)
      (but|and|in the|all) (fine|nicely|good|loving it|love it|i love it|happy|it's good|in a good way|i'm fine|i'm okay|right places|good though|enjoying it)
      (as it should|as they should|as it should be|where it should be|that's where it should be|just as it should|that's the point|that's the point isn't it|which is the point|like it should|job done|love it|loving it|lovely burn|the muscle kind|only muscles|just muscles|muscle kind|in the muscle|nothing bad|nothing serious though|all good though|not complaining)
      (but i've got this|but i'm good|but i'm fine|but i'm okay|but nicely|but fine|but good|but loving it|but happy|but okay)
    `),
    better: values(
      'brand new, like new, nicely, lovely, nice, super, nice and loose, nice and relaxed, ace, grand, mint, better, much better, a lot better, fine again, okay again, good, great, stronger, looser, lighter, healed, all right again, back to normal, working, working nicely, working well, warmed up nicely, comfy, wonderful, stopped hurting, fine, okay, all right, alright, perfect, amazing, brilliant, fantastic, happy, strong, free, comfortable, fresh, ready, rested, doing well, holding up, good as new, coping, over it, no worries, hurting no more, as good as new, in good shape, in good nick, tip top, hunky dory, a treat',
    ),
  },
  NOT: eachOnce({
    no: values("not, don't, do not, am not, aren't, wasn't, was not, weren't, didn't"),
    it: values("doesn't, does not, isn't, is not, hasn't, haven't, have not"),
    none: values('no, nothing, never, no longer, without, none of it, not at all, none, not any, not a'),
  }),
  OUCH: {
    ouch: spoken(`
      (ouch|ow|argh|aargh|ah|oof|ooh|yikes|ooyah|owie|eina|ouchie|ooft) [ow|ouch|my|that|me]
      ow ow [ow]
      (ah|oh) (jeez|god|no|man|dear|crikey|blimey|heck) [my|that|me|there goes]
      there goes [my|me|the]
      (put|done|did) [in] (my|me|the)
      (put|done) something (out|in)
      (has|is|have|gone|went) (gone on me|gone again|gone funny on me|out again|packed in|packed up on me|done in)
      (i've|i have) (put|done|gone and done|really done) (my|me)
    `),
  },
};
