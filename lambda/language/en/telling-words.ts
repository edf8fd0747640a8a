/** The words that tell a wish from a remark: verbs, objects and ways; without them the coach asks. */
import { values } from '../slot-value';
import type { SlotTypeWords } from '../model-words';

export const tellingWords: Pick<
  SlotTypeWords,
  | 'POSTURE'
  | 'MOVE_VERB'
  | 'FAULT'
  | 'THING'
  | 'DATA_OBJECT'
  | 'OLD_DATA'
  | 'WHEN'
  | 'UNIT'
  | 'DID'
  | 'MORE_OR_FEWER'
  | 'DOSE_VERB'
  | 'MORE_SETS'
  | 'SKIP_VERB'
  | 'AVOID_VERB'
  | 'KNOB'
  | 'PACE'
  | 'AMOUNT'
  | 'DIRECTION'
  | 'STOP_OR_GO'
  | 'SIDE'
  | 'SIDE_ORDER'
  | 'ORDINAL'
  | 'STANCE'
  | 'AHEAD'
  | 'DISLIKE'
  | 'ELSEWHERE'
  | 'SHAPE'
  | 'BELLS'
  | 'LOAD_UNIT'
  | 'EACH'
  | 'NONE'
  | 'FELT'
  | 'FIRST_UP'
  | 'FAREWELL'
  | 'AIM'
  | 'BANTER'
  | 'FORM_RULE'
> = {
  POSTURE: {
    straight: values('straight, in line, in a line, level, flat, neutral, square, long'),
    bent: values('bent, soft, slightly bent, rounded, arched, curved'),
    locked: values('locked, locked out, squeezed, engaged, braced, pulled in'),
    tucked: values('stay in, tucked, tucked in, close, close in, together, next to me, by my side'),
    wide: values('wide, wide apart, apart, out, flared, turned out, shoulder width'),
    up: values('up, high, lifted, raised, off the floor, in the air'),
    down: values('down, low, on the floor, on the ground, back, lowered'),
    still: values('still, relaxed, loose, steady'),
  },
  MOVE_VERB: {
    bend: values('bend, straighten, lock, unlock, arch, round'),
    lift: values('lift, raise, lower, drop, pick up, put down'),
    tuck: values('tuck, squeeze, tighten, brace, engage, pull in, clench'),
    turn: values('turn, twist, rotate, tilt, point, swing'),
    hold: values('keep, hold, place, move, press, push, relax, rest'),
  },
  FAULT: {
    drop: values(
      'dropping, sinking, falling, caving in, collapsing, giving in, sagging, sag, drop, drops, dip, dips, dipping, sink, sinks, cave in, caves in, fall, falls, falls in, sags, buckling in',
    ),
    slip: values('slipping, sliding, drifting, wandering, moving, slip, slips, slide, drift'),
    lift: values(
      'lifting, rising, coming up, coming off, flaring, sticking out, lift, lifts, lifts off, rise, rises, come up, comes up, come off, comes off, flare, flares, stick out, sticks out, shrug, hunch, hunching',
    ),
    turn: values(
      'turning, twisting, rolling in, rounding, arching, bending, wobbling, wobbling in, wobble, wobbles, arch, arches, round, rounds, bend, bends, twist, twists, turn in, turns in',
    ),
  },
  THING: {
    door: values('doorbell, door, postman, delivery, visitor, neighbor'),
    phone: values('phone, phone call, message, mobile, alarm clock, timer'),
    family: values('baby, kids, dog, cat, kid, son, daughter, wife, husband, partner, mum'),
    drink: values('water, drink, bottle, water bottle, glass of water, tea, coffee, water bottles, bottles'),
    clothes: values(
      'shoes, shoe, laces, shirt, jacket, sweater, socks, glasses, hair, headphones, shoelace, shoelaces, headband, hairband, leggings, trousers, bra, ring, watch',
    ),
    kit: values(
      'band, bands, cap, lid, pencil, battery, wifi, remote, laptop, mug, plate, glass, chair leg, button, zip, string, rope, cushion, sofa, bag, keys, toast, pasta, dinner, cake, bin, bike, shelf, mat, towel, weights, dumbbell, dumbbells, chair, ball, block, table, lamp, window, kettle, stove, oven, curtains, floorboard, blind, bottle lid, strap, bench',
    ),
  },
  DATA_OBJECT: {
    everything: values(
      'everything about me, all about me, everything you know, everything you have, all my data, my data, all of my data, my whole record, my profile, my account data, all my progress, all of that, all of it, all that, every bit of it, the lot',
    ),
  },
  OLD_DATA: {
    old: values('old days, my old days, old workouts, the old days, last year, older than a year'),
  },
  WHEN: {
    now: values('this time, this round, for this set, in this set, for now, just this once'),
    next: values('next time, the next set, on the next set, in the next set, for the next set, next set'),
    on: values('the rest of the sets, from now on, for all sets, in every set, always'),
  },
  UNIT: {
    reps: values('reps, rep, times, repetitions'),
    seconds: values('seconds, second'),
    sets: values('sets, rounds, set, round'),
  },
  DID: {
    did: values(
      "i did, i've done, i got, i made, i managed, i only managed, i finished, i completed, i counted, i held, i held it for, i only did, i only got, it was, that was, that makes, that's, i lasted, i only lasted, i squeezed out, i knocked out, i cranked out, i ground out, i pushed out, i just about did, i ended up with, i'd done, i think i'd done, i think i did, i reckon i did, i was at, i was on, i'm only at, i'm only on",
    ),
    ended: values(
      "i stopped at, stopped at, i got to, got to, got as far as, i got as far as, i dropped at, dropped at, i came down at, came down at, i let go at, let go at, i gave up at, gave up at, gave up after, stopped after, quit at, called it at, i've packed it in at, packed it in at, i packed in at, i made it to, made it to, i finished all, finished all, i did all, did all, i've done all, done all, i already did, already did",
    ),
  },
  MORE_OR_FEWER: {
    more: values('more, extra, too few, missed, forgot, left out, add'),
    fewer: values('less, fewer, too many, take'),
  },
  DOSE_VERB: {
    do: values(
      "make it, knock it down to, knock that down to, bring it down to, take it down to, drop it to, cut it to, cut that to, put it up to, bump it up to, push it to, stretch it to, let's do, let's aim for, let's go for, let's try, i'll do, i want to do, give me, aim for, go for, change it to, set it to, bring it to, make that, will do, is all i want, is all i can do, is my limit",
    ),
  },
  MORE_SETS: {
    more: values(
      'one more set, another set, add a set, an extra set, one more round, another round, add a round, an extra round, one more round on, a round on',
    ),
    less: values(
      'drop the last round, leave out the last round, skip the last round, cut the last round, one round less, one set less, one round fewer, one set fewer, lose the last round',
    ),
  },
  SKIP_VERB: {
    skip: values('skip, pass on, miss out, jump over, skip over, go past'),
  },
  AVOID_VERB: {
    never: values(
      "never, never again, no more, don't ever, leave out, keep out, take out, avoid, don't plan, don't give me, stop giving me, remove, always leave out",
    ),
    unable: values(
      "can't, cannot, mustn't, shouldn't, don't want to, can't do, cannot do, mustn't do, shouldn't do, not allowed to do, not supposed to do, don't want to do",
    ),
    hate: values("hate, can't stand, don't like"),
  },
  KNOB: {
    count: values('count, counting, pace, the pace, the count, the tempo, the speed'),
    talk: values(
      'tips, the tips, talk, talking, speak, speaking, speech, voice, explain, explaining, explanations, cues, read, reading, chatter, chat, chatting',
    ),
    rest: values('rest, rests, break, breaks, recovery, time between sets, the rest, the rests, the breaks'),
  },
  PACE: {
    slower: values(
      'slower, more slowly, slow down, slow it down, slow things down, slowly, too fast, too quick, too quickly, less quickly',
    ),
    faster: values(
      'faster, quicker, speed up, speed it up, speed things up, pick up the pace, too slow, too slowly, more quickly, hurry up',
    ),
  },
  AMOUNT: {
    more: values('more, another, longer, too short, too little, extra'),
    less: values('less, shorter, too long, fewer, too much'),
    brief: values('brief, short, to the point, just the numbers, just say the numbers, only the numbers'),
  },
  DIRECTION: {
    up: values('up, upwards, forward, forwards, normally, out loud, aloud, as usual, with numbers'),
    down: values('down, downwards, backwards, the other way'),
    beep: values('beep, beeps, with beeps, just beep, only beep, beep instead'),
    silent: values(
      'silently, without numbers, without counting, not at all, no numbers, no counting, just time, only time',
    ),
  },
  STOP_OR_GO: {
    go: values("don't stop, don't wait, keep going, don't ask, non-stop, no stopping"),
    stop: values('stop, wait for me, ask me, wait, stop and ask'),
  },
  SIDE: {
    left: values('left, left hand, left-hand'),
    right: values('right, right hand, right-hand'),
    both: values('both, both sides, each, each side'),
    other: values('other, opposite'),
    weak: values('weak, weaker, bad side'),
  },
  SIDE_ORDER: {
    only: values('only, just, nothing but, alone'),
    first: values('first, before the other, to start'),
    again: values('again, once more, too, as well, same again, one more, one more set, another set'),
  },
  ORDINAL: {
    first: values('first, first one'),
    second: values('second, second one'),
    third: values('third, third one'),
    last: values('last, latter, last one'),
    other: values('other, other one, others'),
  },
  DISLIKE: { hate: values("hate, can't stand, don't like, detest, can't bear, dislike") },
  AHEAD: {
    next: values('next, following, upcoming, coming'),
  },
  ELSEWHERE: {
    today: values('this morning, earlier, earlier today, before breakfast, at lunch, at lunchtime, this afternoon'),
    yesterday: values('yesterday, last night, yesterday evening, yesterday morning'),
    away: values(
      'in the park, at the gym, outside, outdoors, at work, at the office, on my own, by myself, without you, at school, in class, at a class, in the garden, on holiday',
    ),
  },
  STANCE: {
    standing: values(
      'standing, standing up, on my feet, off the floor, me off the floor, no floor, no floor work, nothing on the floor, not on the floor, without the floor, no lying down, without getting down',
    ),
    seated: values(
      'sitting, sitting down, seated, in a chair, on a chair, sitting on a chair, sitting in a chair, chair, in my chair, on my chair, all sitting',
    ),
  },
  SHAPE: {
    superset: values('superset, super set, supersets'),
    circuit: values('circuit, circuits, circuit training'),
    emom: values('emom, e. m. o. m., every minute on the minute, every minute, each minute, on the minute'),
    amrap: values('amrap, as many rounds as possible'),
    ladder: values('ladder, ladders'),
    pyramid: values('pyramid, pyramids'),
    intervals: values('intervals session, interval set, work and rest'),
    tabata: values('tabata, tabatas, tabata workout, tabata intervals'),
    flow: values('flow, flows'),
  },
  BELLS: {
    2: values('twos, the twos'),
    3: values('threes, the threes'),
    4: values('fours, the fours'),
    5: values('fives, the fives'),
    6: values('sixes, the sixes'),
    8: values('eights, the eights'),
    10: values('tens, the tens'),
    12: values('twelves, the twelves'),
    14: values('fourteens, the fourteens'),
    15: values('fifteens, the fifteens'),
    16: values('sixteens, the sixteens'),
    18: values('eighteens, the eighteens'),
    20: values('twenties, the twenties'),
    24: values('twenty fours, the twenty fours'),
    25: values('twenty fives, the twenty fives'),
    30: values('thirties, the thirties'),
    35: values('thirty fives, the thirty fives'),
    40: values('forties, the forties'),
  },
  LOAD_UNIT: {
    kilos: values('kilos, kilo, kilograms, kilogram, k. g.'),
    pounds: values('pounds, pound, l. b., lbs'),
    plates: values('plate, plates, pin'),
  },
  EACH: {
    each: values('each, each hand, in each hand, a hand, apiece, per hand, per side, a side, each side, on each side'),
    total: values('in total, all together, total, together, both'),
  },
  NONE: {
    none: values(
      'none, nothing, zero, not one, not a single one, none at all, any of them, any of those, a single one, any at all, none of them, none of those, not any',
    ),
    void: values(
      "don't save, don't count, don't log, don't record, don't keep, scrap, bin, wipe, throw away, throw out, throw, cross out, strike out, discard",
    ),
  },
  AIM: {
    aim: values(
      'in one go, in a row, without stopping, without a break, without a rest, by christmas, by easter, by summer, by the summer, by my birthday, by the end of the year, by new year, one day',
    ),
  },
  FAREWELL: {
    bye: values(
      'bye, bye bye, goodbye, good bye, cheerio, ta ra, tatty bye, toodle pip, farewell, so long, see you, see ya, see you later, see you tomorrow, see you soon, see you next time, catch you later, laters, later coach, cheers bye, hooroo, ciao',
    ),
  },
  BANTER: {
    hello: values(
      "how's tricks, how are tricks, how's it going, how are things, how's life, what's new with you, hiya, howdy, hello there, hey there, you alright, are you alright, nice to see you again, lovely to hear you",
    ),
    praise: values(
      "you're alright, you're all right, you're brilliant, you're lovely, you're a star, you're not bad, you're fun, you're a legend, you're good at this, i like you, i like your voice, well done you",
    ),
    taste: values(
      "what's your favorite exercise, what's your favourite exercise, what's your favorite move, what's your favourite move, what's your favorite, what's your favourite, do you have a favorite, do you have a favourite, which one do you like best, which exercise do you like best, which move do you like best",
    ),
    others: values(
      "not you, wasn't talking to you, not talking to you, was talking to the, was talking to my, was talking to someone else, was talking to somebody else, nothing to do with you, never mind me, don't mind me, don't mind us, ignore me, ignore that, wasn't for you, wasn't meant for you, no comment, skip the question, skip that question, i'd rather not say, i'd rather not answer",
    ),
  },
  FELT: {
    nothing: values('nothing, nothing at all, anything, anything at all'),
  },
  FIRST_UP: {
    first: values(
      'do i start with, do i begin with, should i start with, do we start with, goes first, comes first, moves first',
    ),
  },
  FORM_RULE: {
    look: values('do i look, should i look, look at, look down, look up, look ahead, be looking, my eyes, my gaze'),
    'first-side': values(
      'side first, side do i start with, leg first, arm first, goes with which, goes with which leg, goes with which arm',
    ),
    'side-now': values('side now, arm now, leg now, arm is it, leg is it'),
    turns: values(
      'alternate, alternating, alternate legs, alternate arms, alternate sides, take turns, one leg at a time, one side at a time, all on one side, all on one leg, the same leg each time, the same side each time, switch sides each time, swap legs each time',
    ),
    'knees-down': values(
      'knee be down, knees be down, bottom knee be down, lower knee be down, have a knee down, put my knees down, drop my knees, rest my knees, go on my knees, on my knees, from my knees, have my knees down, keep my knees down, let my knees down, do it on my knees, do these on my knees, do the rest on my knees',
    ),
    right: values(
      'doing it right, doing this right, doing that right, doing it correctly, doing this correctly, doing it wrong',
    ),
    'how-far': values(
      'how far down, how deep, how low, how far up, how high, how far, deeper, lower, higher, further down, gone lower, gone deeper, gone higher, go lower, go deeper, low enough, deep enough, high enough, far enough, go all the way down, all the way down, all the way up',
    ),
    'hold-for': values(
      'how long do i hold, how long should i hold, how long must i hold, how long am i holding, how many seconds do i hold, how many seconds should i hold, how long do i stay, how long to hold',
    ),
    burn: values('burn, to burn, to burn like this, to be this hard'),
    squeeze: values('squeeze my glutes, clench my glutes, squeeze my seat, squeeze my butt, squeeze my bum'),
  },
};
