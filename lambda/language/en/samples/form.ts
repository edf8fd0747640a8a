/** How people ask where a part of the body goes, say what it does wrong, or wish to train it. */
import type { Samples } from '../../patterns';

export const formSamples: Samples<'AskFormIntent' | 'FormFaultIntent' | 'TrainPartIntent'> = {
  AskFormIntent: `
    where (do|should) my {bodyPart} (go|be|point) [in [the] {exercise}]
    where (do|should) i (put|place|hold) my {bodyPart}
    what (do|should) i do with my {bodyPart} [in the {exercise}]
    (what are|what's) my {bodyPart} doing
    how (far apart|wide|high|low) (should|do) my {bodyPart} (be|go)
    how (wide|high|low|far apart) (should|do) i (hold|keep|set) my {bodyPart}
    should my {bodyPart} be {posture} [in the {exercise}|or not]
    (is|are) my {bodyPart} (supposed|meant) to (be|stay) {posture}
    (is|are) my {bodyPart} {posture}
    do my {bodyPart} (stay|go|need to be) {posture}
    (do|should|can|must) i {verb} my {bodyPart} [in the {exercise}]
    (do|should) i keep my {bodyPart} {posture}
    how do i (keep|get) my {bodyPart} {posture}
    (how|when) do i {verb} my {bodyPart}
    which {bodyPart} (goes first|do i start with|do i use|is forward)
    which way (do|should) my {bodyPart} (face|point)
    is it (okay|fine|bad) (to|if i) {verb} my {bodyPart}
    should my {bodyPart} (touch|reach) the (floor|wall)
    (should|do) i feel (this|it) in my {bodyPart}
    i (can|only) feel (this|it) in my {bodyPart}
    i (can't|don't) feel (this|it|the {exercise}) in my {bodyPart}
    is it normal (to feel|that i feel) (this|it) in my {bodyPart}
    (does this|does it|does the {exercise}|do {exercise}) (work|train|use|strengthen|build) my {bodyPart}
    what (does|do) my {bodyPart} do in [the] {exercise}
    (is the|are the) {exercise} (hard on|okay for|good for|bad for) (my|the) {bodyPart}
    can i do [the] {exercise} (on|with) my {bodyPart}
    can i (hold on to|lean on|use) (a wall|something|the table)
    (where|which way) (do|should) i (face|turn)
    (do|should|can) i (pull|push|bring|lift|lower|press) [it|the weight] (to|towards|up to|past) my {bodyPart} [or my chest|or my belly]
    how (low|far|deep|high|slow|far down) should i go
    how (low|far|deep|high|far down) (do|should|must) i (go|bend|lift|come|reach)
    how (long|many seconds) (do|should) i hold (it|this|that) [for]
    (should my|are my|my) {bodyPart} {posture} or (not|apart|together|one in front)
    (can|should|may) i (put|rest|keep) my {bodyPart} (on|against|under) (the floor|the wall|my hip|something)
    my {bodyPart} on my hip is that (okay|right)
    (can|could|may) i use [my|a|some] {thing} [instead|for this]
    (am i|are we) doing (it|this|that) (right|wrong|properly|correctly)
    is this (right|how it goes|how it should feel)
    what should (this|it) feel like
    (what|where) should i (feel|look)
  `,
  FormFaultIntent: `
    my {bodyPart} (keep|keeps|won't stop|starts) {fault} [in the {exercise}]
    my {bodyPart} (won't|doesn't|don't) stay {posture}
    my {bodyPart} (isn't|aren't|is not) {posture}
    (is it bad that|why do|why does) my {bodyPart} {fault}
    my {bodyPart} {fault} [again|every time|too much]
    i keep {fault} my {bodyPart}
    (it's|it is|there's) {fault} (in|at) my {bodyPart}
  `,
  TrainPartIntent: `
    (something|anything|an exercise|exercises|a workout|a move) for (my|the) {bodyPart}
    (i want to|i'd like to|let's|can we) (train|strengthen|work|work on|tone) (my|the) {bodyPart}
    (what have you got|what do you have|do you have anything|what's good) for (my|the) {bodyPart}
    (how do i|how can i) (train|strengthen|work|build) my {bodyPart}
    which exercises (are for|train|work) the {bodyPart}
    what (can i do|should i do|is there) for my {bodyPart} [without weights|at home|today]
    (give me|show me|have you got) (something|a move|exercises) for (my|the) {bodyPart}
    i want (a stronger|stronger|better) {bodyPart}
    my {bodyPart} (needs|need) (work|training|strengthening)
  `,
};
