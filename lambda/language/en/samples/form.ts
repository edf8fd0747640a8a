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
  `,
  FormFaultIntent: `
    my {bodyPart} (keep|keeps|won't stop|starts) {fault} [in the {exercise}]
    my {bodyPart} (won't|doesn't|don't) stay {posture}
    my {bodyPart} (isn't|aren't|is not) {posture}
    (is it bad that|why do|why does) my {bodyPart} {fault}
  `,
  TrainPartIntent: `
    (something|anything|an exercise|exercises|a workout|a move) for (my|the) {bodyPart}
    (i want to|i'd like to|let's|can we) (train|strengthen|work|work on|tone) (my|the) {bodyPart}
    (what have you got|what do you have|do you have anything|what's good) for (my|the) {bodyPart}
    (how do i|how can i) (train|strengthen|work|build) my {bodyPart}
    which exercises (are for|train|work) the {bodyPart}
  `,
};
