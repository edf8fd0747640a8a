/** The words of the half moon in English. */
import type { ExerciseWords } from '../../exercise-words';

export const halfMoon: ExerciseWords = {
  name: 'half moon',
  plural: 'half moon',
  synonyms: [
    'half-moon',
    'half moons',
    'half moon pose',
    'half-moon pose',
    'half moon balance',
    'moon pose',
    'yoga half moon',
    'standing side balance',
    'ardha chandrasana',
    'have moon',
    'half noon',
    'half room',
    'half mood',
  ],
  position: "You'll balance on one leg and one hand, with a wall behind.",
  steps: [
    'Stand with your back near a wall and a block ahead of your left foot.',
    'Turn that foot out, bend the knee, and reach your left hand to the block.',
    'Lean onto your left foot and float your right leg to hip height.',
    'Straighten your standing knee without locking it.',
    'Stack your right hip over the left and open your chest.',
    'Rest your right hand on your hip, or lift it.',
    'Look down or straight ahead, and breathe slowly.',
  ],
  getReady: 'Back to the wall, block ahead.',
  cues: ['Foot heavy', 'Top heel pushes away', 'Hips stacked', 'Look down to steady yourself'],
  sides: { first: 'Left foot stands first.', turn: 'Stand up. Block to your right foot.' },
  feel: 'You should feel the outer hip of the standing leg.',
  getOut: 'Lower the top leg, then come up with a hand on the wall.',
  muscles:
    'It works the glutes of both sides, and your ankles. The sides of your waist and your back keep your trunk steady.',
  kit: 'You need a wall and a yoga block, a sturdy box or a chair. Without them, do warrior three.',
  breathing: 'Breathe out as you go in, slowly while you hold, and in as you come up.',
  mistakes:
    'Try not to sink onto your hand, lock your knee, or let your chest roll down. Never force your eyes upward.',
  easier: 'Lean your back on the wall and use a higher block, or go back to warrior three.',
  harder: 'Lift your top arm and look up when you feel steady, or hold a little longer.',
  why: 'It challenges your balance, hips and ankles, while your back and the sides of your waist keep you steady.',
  care: 'Skip it if you feel dizzy or your head aches. With low blood pressure, poor balance, or a neck, hip or shoulder injury, ask a professional first.',
};
