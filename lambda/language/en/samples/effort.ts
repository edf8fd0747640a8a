/** How people say how hard it was, and ask for easier or harder. */
import type { Samples } from '../../patterns';

export const effortSamples: Samples<'RateEffortIntent' | 'MakeEasierIntent' | 'MakeHarderIntent'> = {
  RateEffortIntent: `
    (i could have|i could've|could have|could've|i might have) (done|managed|squeezed out) {reserve} more [i reckon|easily|in there]
    i had {reserve} more in me
    i had {reserve} more left [in me|in the tank]
    {reserve} more in the tank
    the last (two|three|few|couple|one) (was|were) {feel} [the rest was okay|the rest was fine]
    {feel} but (in a good way|i liked it|i managed)
    (it was|that was) {feel} but (good|good hard|fun)
    that was {feel} (and|but) (i'm|it's) {harm}
    [that was|it was|that felt|it felt|this felt|the workout was|i'd say] {feel}
    (that was a|that was an|it was an|i'd say an|i'd say a|my effort was|effort|rate it|i rate it|a solid) {effort}
    that was about (a|an) {effort}
    [that was an|an|that was a|it was a|a|about a|i'd say] {effort} out of ten
    i'd give it (an|a) {effort}
    (that|it) was about a {effort} out of ten
    {effort} and a half
    it was {feel} today
    [the|my] {exercise} (was|were|felt) {feel}
    [the|my] {exercise} (was|were) (a|an) {effort}
    (i found|i thought) the {exercise} [was|were] {feel}
    it was the {exercise}
    the {exercise} (was|were) the (hardest|easiest|worst)
  `,
  MakeEasierIntent: `
    (these are|this is|they're) too hard can i do (them|it|these) (against the wall|on a chair|with less) [instead]
    something (gentler|easier|softer) (please|i'm not as young as i was|i've got old knees)
    (something easier|too hard|i'm struggling) (i'm|it's) {harm}
    i (lost my|keep losing my|cannot) balance
    i can't (balance|do this|do that|do it|do this one|manage this one|do them)
    [a bit|make it|make this|something|give me something|is there something] easier
    make it a bit easier
    this is (too hard|too difficult|tough|beyond me)
    (that's|it's) too hard
    too difficult
    it's too tough
    [give me|is there] an easier one
    [an|the|give me an|is there an] easier version
    is there an easier way
    do you have anything easier
    i need an easier option
    i can't do a real one
    i'm struggling [with this one]
    a gentler one
    something gentler
    what if i can't do (it|this one)
  `,
  MakeHarderIntent: `
    (can you|could you|can we) make (it|this|them) harder [for me]
    [ooh] (make it|give me) a tough one [today|please]
    [a bit|make it|make this|something|give me something|push me] harder
    make it (a bit harder|more difficult)
    more difficult
    (this is too|that's too|it's too|this is) easy
    (this isn't|it's not) hard enough
    [give me] a harder one
    [a|the|give me a|is there a] harder version
    is there a harder way
    do you have anything harder
    challenge me
    i want [more of] a challenge
    give me a challenge
    (step it|level) up
    i can do more than this
  `,
};
