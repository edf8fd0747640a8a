/** What people call kit, places, levels, days and the parts that can be skipped, mishearings included. */
import type { SlotTypeWords } from '../model-words';
import { values } from '../slot-value';

export const slotValues: Pick<
  SlotTypeWords,
  | 'KIT'
  | 'PLACE'
  | 'LEVEL'
  | 'SKIPPABLE'
  | 'TEMPO'
  | 'PRESCRIPTION_NAME'
  | 'MEASURE'
  | 'SPAN'
  | 'FEEL'
  | 'AVOIDABLE'
  | 'WEEKDAY'
  | 'PROGRAMME'
  | 'SPARABLE'
  | 'ACTIVITY'
  | 'HEFT'
> = {
  PROGRAMME: {
    'stronger-back': values(
      'six week program, six week programme, six weeks program, six weeks to a stronger back, stronger back program, strong back program, back strength program, strength program, the six weeks',
    ),
    chair: values(
      'chair program, chair programme, seated program, sitting program, program on a chair, program in a chair',
    ),
    'back-care': values('back care program, back care, daily back care, back care routine'),
    gym: values('gym program, gym programme, program for the gym, program at the gym'),
    'yoga-week': values('yoga week, week of yoga, yoga program, yoga programme'),
  },
  SPARABLE: {
    wrists: values(
      'wrists, my wrists, wrist, weight on my wrists, weight on my hands, leaning on my hands, lean on my hands',
    ),
    kneeling: values('kneeling, kneel, kneeling down, being on my knees'),
    overhead: values('overhead, over my head, arms overhead, reaching up, lifting overhead'),
    neck: values('neck, my neck, anything with my neck'),
    knees: values('knees, my knees, knee bending, bending my knees, deep knees'),
    legs: values('legs, my legs, leg work'),
    floor: values('floor, the floor, floor moves, lying down, getting down'),
    jumping: values('jumping, jumps, hopping, jumping around, anything with jumping, impact'),
    seated: values('sitting down, sitting, seated, in a chair, on a chair, in my chair, on my chair'),
    wheelchair: values('wheelchair, a wheelchair, my wheelchair'),
  },
  ACTIVITY: {
    walking: values('walked, walk, a walk, walking, hiked, went for a walk, walked the dog, hike'),
    running: values('ran, run, a run, running, jogged, jog, went for a run, jogging'),
    cycling: values('cycled, biked, bike ride, cycling, rode my bike, a bike ride'),
    swimming: values('swam, swim, swimming, went swimming'),
    yoga: values('did yoga, yoga, did some yoga, stretched'),
    gardening: values('gardened, gardening, worked in the garden, mowed the lawn, shoveled snow'),
    'a class': values('took a class, a class, class, dance class, danced, pilates, played tennis, played soccer'),
    training: values('trained, worked out, exercised, lifted weights, went to the gym, training, working out'),
  },
  HEFT: {
    heavy: values(
      'less weight, lower the weight, drop the weight, go lighter, a lighter one, heavy, too heavy, way too heavy, much too heavy, a bit heavy',
    ),
    light: values(
      'more weight, up the weight, raise the weight, increase the weight, add weight, go heavier, a heavier one, light, too light, way too light, much too light, a bit light',
    ),
  },
  KIT: {
    none: {
      name: 'no equipment',
      synonyms: [
        'no kit',
        'no gear',
        'no weights',
        'no dumbbells',
        'without equipment',
        'without any equipment',
        'without weights',
        'without kit',
        'with no equipment',
        'with no weights',
        // Never "nothing" alone: it answers "what would you like next?".
        'with nothing',
        'nothing at all',
        'nothing but the floor',
        'nothing but a mat',
        'just a mat',
        'just my body',
        'just my bodyweight',
        'zero equipment',
        'equipment free',
        'no equipment at all',
        "i don't have any equipment",
        "i don't have any weights",
        "i haven't got any equipment",
      ],
    },
    other: values(
      'kettlebell, a kettlebell, kettlebells, my kettlebell, barbell, a barbell, treadmill, a treadmill, exercise bike, rowing machine, a rower, rings, trx, a trx, medicine ball, a medicine ball, skipping rope, a jump rope',
    ),
    dumbbells: {
      name: 'dumbbells',
      synonyms: [
        'dumbbell',
        'two dumbbells',
        'a dumbbell',
        'my dumbbells',
        'some dumbbells',
        'a pair of dumbbells',
        'a couple of dumbbells',
        'a set of dumbbells',
        'dumb bell',
        'dumb bells',
        'two dumb bells',
        'weights',
        'my weights',
        'some weights',
        'hand weights',
        'free weights',
        'a pair of weights',
      ],
    },
    ball: {
      name: 'exercise ball',
      synonyms: [
        'ball',
        'a ball',
        'an exercise ball',
        'my exercise ball',
        'swiss ball',
        'a swiss ball',
        'stability ball',
        'fitness ball',
        'gym ball',
        'yoga ball',
        'balance ball',
        'big ball',
        'switch ball',
      ],
    },
    cable: {
      // "Pulldown machine" is an exercise to most people; as kit it is heard with its other names.
      name: 'cable machine',
      synonyms: [
        'cable',
        'cables',
        'a cable machine',
        'cable tower',
        'cable stack',
        'lat machine',
        'lat pulldown machine',
        'a lat pulldown machine',
        'machines',
        'gym machines',
        'gym equipment',
      ],
    },
    block: {
      name: 'yoga block',
      synonyms: [
        'a yoga block',
        'yoga blocks',
        'block',
        'a block',
        'blocks',
        'yoga brick',
        'sturdy box',
        'a sturdy box',
      ],
    },
    bench: {
      name: 'bench',
      synonyms: ['a bench', 'weight bench', 'weights bench', 'workout bench', 'exercise bench', 'flat bench'],
    },
    band: {
      name: 'band',
      synonyms: [
        'a band',
        'bands',
        'my band',
        'exercise band',
        'an exercise band',
        'resistance band',
        'a resistance band',
        'resistance bands',
        'elastic band',
        'rubber band',
        'stretch band',
        'therapy band',
        'tube band',
        'loop band',
      ],
    },
    step: {
      name: 'step',
      synonyms: [
        'a step',
        'steps',
        'stairs',
        'a stair',
        'the stairs',
        'bottom stair',
        'a low step',
        'step box',
        'aerobic step',
      ],
    },
  },
  PLACE: {
    home: {
      name: 'home',
      synonyms: [
        'my house',
        'the house',
        'house',
        'my place',
        'my apartment',
        'apartment',
        'my room',
        'living room',
        'my living room',
        'bedroom',
        'garage',
        'hotel',
        'hotel room',
        'my hotel room',
      ],
    },
    gym: {
      name: 'gym',
      synonyms: [
        'the gym',
        'my gym',
        'jim',
        'the jim',
        'gymnasium',
        'weight room',
        'fitness center',
        'fitness club',
        'fitness studio',
        'health club',
      ],
    },
  },
  LEVEL: {
    beginner: {
      name: 'beginner',
      synonyms: [
        'beginners',
        'a beginner',
        'complete beginner',
        'novice',
        'newbie',
        'starter',
        'easy',
        'gentle',
        'basic',
        'light',
        'simple',
        'new',
        'new to this',
        'just starting',
        'just starting out',
        'out of shape',
      ],
    },
    intermediate: {
      name: 'intermediate',
      synonyms: [
        'medium',
        'moderate',
        'middle',
        'average',
        'regular',
        'in between',
        'somewhere in between',
        'mid level',
      ],
    },
    advanced: {
      name: 'advanced',
      synonyms: [
        'expert',
        'experienced',
        'hard',
        'tough',
        'difficult',
        'intense',
        'challenging',
        'pro',
        'professional',
        'very fit',
        'in good shape',
      ],
    },
  },
  TEMPO: {
    // Not "slowly": "walk slowly" is an exercise. Not "slow ones": people call their own sets so.
    slow: {
      name: 'slow',
      synonyms: ['nice and slow', 'very slow', 'really slow', 'slow tempo', 'slow reps'],
    },
    quick: {
      name: 'quick',
      synonyms: ['quickly', 'fast', 'quick tempo', 'fast tempo', 'at a quick pace'],
    },
  },
  // Typical names: people give their own, and Alexa brings other words just as well.
  PRESCRIPTION_NAME: {
    physio: {
      name: 'physio set',
      synonyms: ['physio sets', 'physio', 'physical therapy set', 'therapy set', 'physio exercises', 'fizzio set'],
    },
    knee: { name: 'knee set', synonyms: ['knee sets', 'knee exercises'] },
    back: { name: 'back set', synonyms: ['back sets', 'my back exercises'] },
    shoulder: { name: 'shoulder set', synonyms: ['shoulder sets', 'shoulder exercises', 'shoulder day'] },
    hip: { name: 'hip set', synonyms: ['hip sets', 'hip exercises'] },
    core: { name: 'core set', synonyms: ['core sets', 'core exercises', 'core day'] },
    morning: { name: 'morning set', synonyms: ['morning sets', 'wake up set'] },
    evening: { name: 'evening set', synonyms: ['evening sets', 'bedtime set'] },
    leg: { name: 'leg set', synonyms: ['leg sets', 'leg exercises', 'leg day'] },
    arm: { name: 'arm set', synonyms: ['arm sets', 'arm exercises', 'arm day'] },
    chest: { name: 'chest set', synonyms: ['chest sets', 'chest exercises', 'chest day'] },
    desk: { name: 'desk set', synonyms: ['desk sets', 'office set', 'desk break'] },
    strength: { name: 'strength set', synonyms: ['strength sets', 'heavy set'] },
    'monday-back': { name: 'monday back', synonyms: ['tuesday back', 'wednesday back', 'back monday'] },
    'friday-legs': { name: 'friday legs', synonyms: ['thursday legs', 'saturday legs', 'legs friday'] },
    'sunday-stretch': { name: 'sunday stretch', synonyms: ['evening stretch', 'lunch stretch'] },
  },
  SKIPPABLE: {
    rest: {
      name: 'rest',
      synonyms: ['rests', 'resting', 'break', 'breaks', 'breather', 'pause', 'recovery', 'rest time', 'resting time'],
    },
    set: {
      name: 'set',
      synonyms: ['sets', 'round', 'this set', 'that set', 'next set', 'current set', 'last set', 'reps'],
    },
    exercise: {
      name: 'exercise',
      synonyms: ['exercises', 'move', 'movement', 'this exercise', 'that exercise', 'next exercise', 'station', 'pose'],
    },
    'warm-up': {
      name: 'warm-up',
      synonyms: ['warm up', 'warmup', 'warm ups', 'warming up', 'warm-up exercises', 'worm up'],
    },
  },
  WEEKDAY: {
    monday: { name: 'monday', synonyms: ['mondays', 'every monday', 'mon day'] },
    tuesday: { name: 'tuesday', synonyms: ['tuesdays', 'every tuesday', 'tues day'] },
    wednesday: { name: 'wednesday', synonyms: ['wednesdays', 'every wednesday', 'wensday'] },
    thursday: { name: 'thursday', synonyms: ['thursdays', 'every thursday', 'thurs day'] },
    friday: { name: 'friday', synonyms: ['fridays', 'every friday', 'fry day'] },
    saturday: { name: 'saturday', synonyms: ['saturdays', 'every saturday', 'satur day'] },
    sunday: { name: 'sunday', synonyms: ['sundays', 'every sunday', 'sun day'] },
    'every-day': { name: 'every day', synonyms: ['daily', 'seven days a week'] },
    weekdays: {
      name: 'weekdays',
      synonyms: ['weekday', 'every weekday', 'monday to friday', 'monday through friday', 'working days', 'workdays'],
    },
    today: { name: 'today', synonyms: ['tonight', 'this evening', 'later today'] },
    tomorrow: { name: 'tomorrow', synonyms: ['tomorrow morning', 'tomorrow evening', 'to morrow'] },
    weekend: { name: 'the weekend', synonyms: ['weekend', 'weekends', 'every weekend', 'saturday and sunday'] },
  },
  FEEL: {
    'too-easy': {
      name: 'too easy',
      synonyms: [
        'way too easy',
        'far too easy',
        'much too easy',
        'a piece of cake',
        'not hard at all',
        'piece of cake',
      ],
    },
    easy: {
      name: 'easy',
      synonyms: ['very easy', 'really easy', 'pretty easy', 'quite easy', 'fairly easy', 'so easy', 'a bit easy'],
    },
    right: {
      name: 'just right',
      synonyms: [
        'about right',
        'medium hard',
        'not too hard',
        'doable',
        'manageable',
        'medium',
        'so so',
        'not too bad',
        'not bad',
        'same as usual',
      ],
    },
    hard: {
      name: 'hard',
      synonyms: [
        'very hard',
        'really hard',
        'pretty hard',
        'quite hard',
        'tough',
        'really tough',
        'so hard',
        'exhausting',
        'tiring',
        'challenging',
      ],
    },
    'too-hard': {
      name: 'too hard',
      synonyms: [
        'way too hard',
        'far too hard',
        'much too hard',
        'too much',
        'too tough',
        'more than i could do',
        'brutal',
      ],
    },
  },
  AVOIDABLE: {
    floor: {
      name: 'get on the floor',
      synonyms: [
        'get down on the floor',
        'get down to the floor',
        'get onto the floor',
        'lie on the floor',
        'lie down on the floor',
        'the floor',
        'floor exercises',
        'floor work',
        'kneel',
        'get down',
      ],
    },
    jumping: { name: 'jump', synonyms: ['jumping', 'jumps', 'jump around', 'hop', 'hopping', 'jumping exercises'] },
  },
  MEASURE: {
    reps: { name: 'reps', synonyms: ['rep', 'repetitions', 'wraps', 'reps in all'] },
    sets: { name: 'sets', synonyms: ['sets in all', 'different sets'] },
    hold: {
      name: 'hold time',
      synonyms: ['time holding', 'holding', 'holding time', 'time under tension', 'seconds of holding'],
    },
    minutes: {
      name: 'minutes',
      synonyms: ['minutes of training', 'training time', 'time', 'workout time', 'minutes of work'],
    },
    sessions: { name: 'sessions', synonyms: ['session', 'workouts', 'training sessions', 'trainings', 'times'] },
  },
  SPAN: {
    lately: {
      name: 'lately',
      synonyms: ['recently', 'these days', 'of late', 'the last few days', 'in the last few days'],
    },
    'last-time': {
      name: 'last time',
      synonyms: [
        'the last time',
        'my last workout',
        'the last workout',
        'my last session',
        'the last session',
        'last session',
        'last train',
        'last work out',
        'last exercise',
      ],
    },
    ever: {
      name: 'since i started',
      synonyms: [
        'since the start',
        'since the beginning',
        'since i began',
        'since i joined',
        'since day one',
        'in all',
        'in total',
        'all time',
        'of all time',
        'all together',
        'altogether',
        'overall',
        'ever',
      ],
    },
  },
};
