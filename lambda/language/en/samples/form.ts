/** How people ask where a part of the body goes, say what it does wrong, or wish to train it. */
import type { Samples } from '../../patterns';

export const formSamples: Samples<'AskFormIntent' | 'FeelItIntent' | 'FormFaultIntent' | 'TrainPartIntent'> = {
  AskFormIntent: `
    (should|where do) i {verb} my {bodyPart} (i'm|it's) {harm}
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
    one {bodyPart} or (two|both)
    [should my] {bodyPart} (up or down|in or out|wide or narrow|bent or straight|together or apart) [for a {exercise}]
    {bodyPart} (to|on|off) the (floor|ground|wall|mat) [right|yes|okay]
    (on my {bodyPart}|{bodyPart} bent) is that (allowed|okay|cheating|fine)
    (hands|grip) (wide|narrow) (or narrow|or wide|for the {exercise})
    which {bodyPart} (do i use|is forward)
    which way (do|should) my {bodyPart} (face|point)
    is it (okay|fine|bad) (to|if i) {verb} my {bodyPart}
    should my {bodyPart} (touch|reach) the (floor|wall)
    (does this|does it|does the {exercise}|do {exercise}) (work|train|use|strengthen|build) my {bodyPart}
    what (does|do) my {bodyPart} do in [the] {exercise}
    (is the|are the) {exercise} (hard on|okay for|good for|bad for) (my|the) {bodyPart}
    can i do [the] {exercise} (on|with) my {bodyPart}
    can i (hold on to|lean on|use) (a wall|something|the table)
    (where|which way) (do|should) i (face|turn)
    (do|should|can) i (pull|push|bring|lift|lower|press) [it|the weight] (to|towards|up to|past) my {bodyPart} [or my chest|or my belly]
    (should my|are my|my) {bodyPart} {posture} or (not|apart|together|one in front)
    (can|should|may) i (put|rest|keep) my {bodyPart} (on|against|under) (the floor|the wall|my hip|something)
    my {bodyPart} on my hip is that (okay|right)
    (can|could|may) i use [my|a|some] {thing} [instead|for this]
    is this (right|how it goes|how it should feel)
    what should (this|it) feel like
    (where|which way) {rule}
    where should {rule} [be|go]
    which {rule}
    (can|may|should|do) i {rule} [in this]
    am i {rule}
    (is this|is it) (meant|supposed) {rule}
    (should|does) (it|this) {rule}
    {rule} (do|should) i go [in the {exercise}]
    do i {rule} [at the top]
    {bodyPart} {posture} (like this|like so|like that|right|yeah|to start)
    {bodyPart} {posture} or (the other way|not so much) [to start]
    my {bodyPart} goes (under|over|beside|in front of) my (shoulder|hip|knee|chest) [right]
    my {bodyPart} (is|are) (nearly|almost|just) touching the (mat|floor|wall) [is that right]
    which {bodyPart} (drops back|comes up|stays down|moves|goes in front)
    i can't remember which {bodyPart} (goes in front|goes first|to start with)
    (do|should) i (pull|push|press|bring|reach) to my {bodyPart} or (my chest|my belly|lower)
    chin to the bar or {bodyPart} to the bar
    (do|should) my {bodyPart} (sag|dip|drop|lift|rise|bend) or stay {posture}
    {bodyPart} (away from the ears|over the toes|in line|stacked) [yes|right]
    (do i|should i|can i) (collapse|rest|let go|drop|shake out|relax) [my {bodyPart}] (at the bottom|at the end|between reps) [or keep tight|or stay tense]
    can i shake my {bodyPart} out
    is it kind to (the|my) {bodyPart}
    is this (kind|gentle|okay|hard) (to|on) (the|my) {bodyPart}
    (do|does|will|can) {exercise} (make|build|grow) my {bodyPart} [bigger|stronger|wider]
    which {bodyPart} {first}
    (should|do) my {bodyPart} (be|stay|stack) (over|above|under|behind|in line with) my (hands|hips|knees|toes|feet)
    (have i got to|do i have to|must i|should i) (keep|hold) my {bodyPart} (tight|firm|{posture}) [in this|all the time]
    was my {bodyPart} (meant|supposed) to {verb} [on those|there]
    which (arm|leg) {rule}
    (can|could|may|should) my {rule} [in this]
    are my {bodyPart} (allowed|okay|meant to go) (past my toes|over my feet|out that far)
    should i be feeling (this|it|that) in my {bodyPart} or my (back|thighs|arms|bottom)
    (where's|where is) [the|my] weight [in my {bodyPart}] (heels or toes|meant to be|supposed to go)
    {rule} (it|this|that|these|it for|this for|that for)
    {rule} (am i supposed to|am i meant to|was i meant to|ought i to) (go|be) [in this|for this]
    should i (be|have|have been|be going) {rule}
    (was|is) (that|it|this) {rule} [or not|for you]
    (am|was|were) i (supposed|meant) to {rule} [there|in this|in front]
    (is this|is it|are these|do we) {rule} [or (both together|one side first)]
    can my [bottom|top|back|front] {bodyPart} be {posture}
    (is it alright|is it okay|can i|may i) [to] {rule}
    (what|where) should i (feel|look)
    (what's|what is|where's) my {bodyPart} (supposed to do|meant to do|supposed to be|meant to be) [now|here]
  `,
  FeelItIntent: `
    i felt (it|that|this) in my {bodyPart} [is that right|is that where it should be|is that good]
    (that|it) (got|hit|worked) my {bodyPart} is that (right|meant to happen)
    i (feel|felt) (it|that) in my {bodyPart} and (it's|i'm) {harm}
    i [can|only|really|just] feel (this|it) in my {bodyPart}
    i feel [the] {exercise} in my {bodyPart}
    (should|do) i feel (this|it) in my {bodyPart}
    (is it normal|is it right|is it okay) (to feel|that i feel|if i feel) (this|it) in my {bodyPart}
    it's all in my {bodyPart}
    (this|it) (goes|is going) into my {bodyPart}
    why do i feel (this|it) in my {bodyPart}
    i (don't|can't|do not) feel {felt} [here|in this|doing this]
    i (don't|can't|do not) feel (it|this|that) in my {bodyPart} [am i doing it wrong]
    i feel {felt} [here|in this|doing this]
    feeling (this|it) in (the|my) {bodyPart}
    should i have felt (it|this) in my {bodyPart} [or my arms|or my back]
    where should i have felt (it|this)
    (got|gets|getting) (this|it) in the {bodyPart} [now]
  `,
  FormFaultIntent: `
    my {bodyPart} keeps {fault} and (it's|it|i'm) {harm}
    my {bodyPart} {fault} [in the {exercise}|when i tire]
    my {bodyPart} (keep|keeps|won't stop|starts) {fault} [in the {exercise}]
    (what do i do|what should i do|is it bad) if my {bodyPart} {fault} [the floor]
    my [front|back|left|right|top|bottom] {bodyPart} (keeps|keep) {fault} what (do i|should i) do
    how do i stop my {bodyPart} {fault} [in the {exercise}|on the {exercise}]
    my {bodyPart} (won't|doesn't|don't) stay {posture}
    my {bodyPart} (won't|doesn't|don't) {posture}
    my {bodyPart} (isn't|aren't|is not) {posture}
    (is it bad that|why do|why does) my {bodyPart} {fault}
    my {bodyPart} {fault} [again|every time|too much]
    i keep {fault} my {bodyPart}
    (is|are) my {bodyPart} {fault} [now|too much]
    my {bodyPart} keep coming (off|away from) the (carpet|floor|mat|wall)
    (it's|it is|there's) {fault} (in|at) my {bodyPart}
  `,
  TrainPartIntent: `
    (something|anything|an exercise|exercises|a workout|a move) for (my|the) {bodyPart}
    (work|train) my {bodyPart}
    (train|strengthen|work|work on|tone|hit|build|do) (my|the) {bodyPart} [today|please|instead]
    (i want|i'd like|give me) (bigger|flatter|toned|flat|strong) {bodyPart}
    (i want to|i'd like to|let's|can we) (train|strengthen|work|work on|tone) (my|the) {bodyPart}
    (what have you got|what do you have|do you have anything|what's good) for (my|the) {bodyPart}
    (how do i|how can i) (train|strengthen|work|build) my {bodyPart}
    which exercises (are for|train|work) the {bodyPart}
    what (can i do|should i do|is there) for my {bodyPart} [without weights|at home|today]
    (give me|show me|have you got) (something|a move|exercises) for (my|the) {bodyPart}
    i want (a stronger|stronger|better) {bodyPart}
    my {bodyPart} (needs|need) (work|training|strengthening)
    it's {bodyPart} day [today]
    {bodyPart} exercises [please|today]
  `,
};
