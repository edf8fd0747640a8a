/** How people move through a session in their own words, behind what Alexa knows by itself. */
import type { Samples } from '../../patterns';

export const moveSamples: Samples<
  | 'HoldOnIntent'
  | 'GoOnIntent'
  | 'AgainIntent'
  | 'FromTheTopIntent'
  | 'MoveOnIntent'
  | 'GoBackIntent'
  | 'SwapMoveIntent'
  | 'SkipIntent'
  | 'AskPlaceIntent'
  | 'ReadyIntent'
  | 'FinishSetIntent'
> = {
  HoldOnIntent: `
    (hold on|wait|hang on) (i've got to|i have to|let me) (roll|lay|get|put) (my|the|a) {thing} (out|down|ready)
    (hang on|wait|hold on|i need to sit down) (i'm|it's) {harm}
    (just|i'm just|one moment just) (rolling|laying|putting) out (the|my) (mat|towel)
    (can|could|may) i (have|get|grab) a (drink|sip|glass) of water first
    (can|could|may) i (have|get|grab) (a drink|some water) first
    (just a second|just a moment|one second|one moment|hold on|hang on|wait) please
    (hold on|hang on|wait|one moment|one second|just a moment|just a second|give me a second|give me a minute|bear with me)
    (hold on|hang on|wait|wait up|hold it|one moment|one second|just a moment|just a second|give me a second|give me a minute|bear with me|stop for a moment|not so fast) [please|a second|a minute|a moment|a bit]
    (hold on|hang on|wait|one moment|just a second) (let me|i need to|i have to|i've got to) (get|grab|fetch|find|answer|move|fix|check|take off|put on) (my|the|a) {thing}
    (let me|i need to|i have to|i must|i've got to|i'm going to) (get|grab|fetch|find|answer|move|fix|open|turn off|take off|put on|tie) (my|the|a|some) {thing}
    (hold on|hang on|wait) (it's|that's|there's) (the|my) {thing}
    (the|my) {thing} (is ringing|is calling|needs me|is here|is in the way|fell|is boiling)
    (there's someone|somebody is) at the {thing}
    (let me|i need to) (catch my breath|sit down|get ready|set up|stretch|think)
    i need a (break|breather|moment|minute|second|pause|rest)
    (i'll be|be) (right|straight) back
    (still|i'm still) on the {thing} [give me a minute|one moment]
    can (we|you) (pause|wait|stop) (a second|a moment|for a minute|there|this)
    i'm not (ready|set up|in position) yet
    could you pause [it|that|this|the workout|the set] [please]
    (i need|i have to go to|let me go to|i must go to|i need to go to) the (bathroom|toilet|restroom|loo)
    (bathroom|toilet|water|quick|coffee) break
    (time out|take five|break)
    (let's|can we|can i|please) (take|have) a [short|quick] (break|rest|breather)
    (my|the) (kid|child|baby|dog|son|daughter) (needs me|is crying|is calling|is barking|has woken up|is awake|wants something)
    (let me|i need to|i have to) (drink|have|get) (something|some water|a sip)
    i (need|have) to pee
    i (need|have|want) to (rest|pause|stop for a bit|stop for a moment|take a call|take this call)
    (stop|wait) (for now|a second|for a second|for a minute|wait|for me|counting)
    (two ticks|one tick|half a sec|a sec|a mo|hang about|give us a sec) [getting my {thing}]
    [i'm] (getting|fetching|grabbing) my {thing}
    i'm talking to (my|the) {thing}
    [i|i just|sorry i] (dropped|spilled|broke|snapped|cracked|twisted|hit|kicked|knocked over|pulled|popped|burned|tore|lost) (my|the|a|some) {thing}
    (my|the|a) {thing} (broke|snapped|popped|fell|dropped|split|tore|gave way|came loose|went off|is burning|is boiling)
    let me (get|catch) my breath [back]
    (my|the|these) {thing} (snapped|is torn|are torn|broke|ripped|slipped|came off|keeps slipping|are too tight) [wait|two secs]
    [i just] (popped|put) the {thing} on
    (pulled|opened|closed) the {thing}
    (that bang|that crack|that noise) was (the|a) {thing}
  `,
  GoOnIntent: `
    keep going (don't stop|keep going|i'm fine|i'm with you|we're nearly there)
    don't stop [now|there|counting|keep going]
    (sorry|no) i'm talking to (my husband|my wife|the kids|somebody else|someone else) (carry on|keep going|go on)
    (no|sorry|it's nothing|that wasn't for you) (carry on|keep counting|go on)
    (let's go on|carry on|keep going) but (i'm|it's) {harm}
    [yeah|yep|right|nah] let's crack on (mate|now|please)
    i'm back (carry on|keep counting|let's crack on)
    (okay|right|alright|so|and) (i'm|i am|we're) (back|here again|with you again|ready again)
    [okay|hello|right then] i'm back
    i'm back [now|again|at my mat] [let's go|let's go on|go on]
    (let's|we can|you can|can we|please|okay|alright|right) (carry on|continue|go on|keep going|keep counting|crack on|resume) [now|again|please|with it]
    (carry on|continue|go on|pick up|resume) (where|from where|at the point) (we|i) (stopped|left off|were|paused|got to)
    (carry on|continue|go on|go ahead) with (the|my|this) (set|workout|exercise|count|session)
    where were we [again]
    back to (work|the exercise|the set|training|the count)
    keep (going please|counting|counting please)
    take me back to (the workout|my set|where we were)
    (sorry about that|sorted|all sorted|that's sorted) [off we go|let's go on|go on]
    (pick it up|go on|start|carry on|count) from (there|here|where we were|that rep)
    off we go [then|again]
    [okay] (she's|he's|they're|it's|he has|she has) gone [where were we|go on]
    (right|okay|now) where were we
    (onwards|let's crack on|crack on then|as you were)
    let's keep going [then|coach]
    (keep going|carry on) (then|coach)
  `,
  AgainIntent: `
    what was that again
    (what was that|say that) again i (missed it|missed that|wasn't listening)
    i (missed|didn't catch) (that|it|that bit) [what was it|say it again]
    (can't|i can't|couldn't) hear you [over the kettle|over the music|over the kids] [say that again|again please]
    (say|tell me) (it|that) again [a bit] (slower|slowly|louder)
    (say|repeat|explain|read) (this|that one|that step) (again|once more|one more time) [please|slowly|more slowly]
    (can|could|would|will) you (say|repeat|explain|tell me) (that|it|this) [again|once more] [please]
    (what was that|sorry what did you say|what were you saying|what did you mean|what did you just say)
    i (didn't|couldn't|can't) (catch|get|hear|understand|follow) (that|you|it|what you said)
    i (didn't|couldn't) (catch|get|hear|understand) (a word|any|much|half) of (that|it|what you said)
    what was the (first|second|last) thing you said
    (sorry|pardon|excuse me) (again|once more|what was that|what)
    (once again|say it slowly|say that slowly)
    (what's|which is|what was) (the|this) (exercise|move|step|side) [again|called]
    (which|what) side (is it|am i on|are we on)
    what are we doing [now|again]
    what
    huh
  `,
  FromTheTopIntent: `
    (start|begin|count|go) (over|again|back) (from|at) (one|rep one|number one|the first) [i wasn't ready|i missed the start]
    (start|begin) (over|again) i (wasn't ready|wasn't in position|missed the start)
    (start|begin|count|do) (the|this|that|my) (set|count|exercise|round) (again|once more|afresh|from the beginning|from the start|from the top)
    (restart|redo|reset) (the|this|my) (set|count|exercise|workout|round)
    (start|begin) (again|over|afresh) (from|at) (the start|the beginning|zero|the top)
    (let's|can we|please) (start over|start again|restart|begin again) [with this set|from the beginning]
    (take it from|back to) (the top|the beginning|the start|square one)
    go back to (the beginning|the start|the first rep) [of the set]
  `,
  MoveOnIntent: `
    (not this one|i'll pass|no) give me the one after [that|this]
    give me the one after [that|this]
    (go|move|skip ahead|on) to the next (one|exercise|move|set|step)
    (let's have|give me|let's do|let's go to) the next (one|exercise|move|step)
    (next|the next) (one|exercise|move|step) please
    (let's|can we) move on [now]
    next one (i hate these|i'm bored|this is too much)
    (on with it|get on with it|what's after this let's do that)
  `,
  SwapMoveIntent: `
    not (this|that) (one|exercise|move) [please|again]
    [give me|can i have|let's do|i want] something (else|different) [instead|please]
    [can we] (swap|change|replace) (this|this one|that one|it|this exercise|this move) [for something else]
    (swap|change|replace) the {which} (exercise|one) for {exercise}
    the {which} one for {exercise}
    (swap|change|replace|trade) [the|my] {secondExercise} (for|with|to|and do) {exercise}
    (swap|change|replace|trade) (this|it|this one|that one|that) (for|with|to) {exercise}
    (swap|change|replace|trade) (the {which} one|the {ahead} one|this|this one|the {secondExercise}) for something {stance}
    (swap|change) the {ahead} one for {exercise}
    swap the {ahead} one for something else
    [do|let's do|can we do|i'll do|can i do] {exercise} instead [of this|of that|of this one|please]
    {exercise} (instead of|rather than|in place of) [the] {secondExercise}
    (rather|i'd rather do|i'd prefer|i'd sooner do) {exercise} [instead]
    (something|one|an exercise) {stance} instead
    [give me|can i have|let's do] (another|a different) (exercise|move) [instead|please]
    anything but (this|these|that) (one|ones|exercise|move)
    i [really] {dislike} (these|this one|that one|those|these ones|this exercise|this move|doing these)
  `,
  GoBackIntent: `
    (go|take me|let's go|jump) back to [the] {exercise}
    back to [the] {exercise} [please|now]
    (go|take me|jump) back (one|a step|to the last one|to the one before|to the previous exercise)
    back to the (previous|last) (one|exercise|move|step)
    (one|a step) back [please]
  `,
  SkipIntent: `
    {verb} (these|those) [today|please]
    {verb} (this|these) i haven't (even started|begun)
    {verb} this one (i'm|it's) {harm}
    {verb} (the|this|that|my) {what}
    {verb} (this one|that one)
    (can we|let's|i want to|i'd like to|please|can i|i'll) {verb} (the|this|that) {what}
    (can we|let's|i want to|i'd like to|please|can i|i'll) {verb} (this one|this|it)
    {verb} [the] {exercise} [today|this time]
    skip [the] {exercise}
    (can we|let's|i want to) {verb} [the] {exercise} [today]
    i don't need (the|a) {what}
    no {what} (today|this time|please)
    (leave out|drop|cut) (the|this|my) {what}
    no {what} (i'm warm|i've been for a run)
    get to the (good bit|next bit|exercise)
  `,
  AskPlaceIntent: `
    where (are we|am i) up to [now|in this]
    (what|which) (set|rep|round|number|exercise) (am i|are we) (on|at) [now]
    which (set|round|rep) is (this|it|that)
    where (am i|are we) [now|in the workout|in the set]
    how many (seconds|reps|rounds) had i (got to|done|reached)
    how far had i (got|gotten)
    how many (did|have) you (count|counted|put down|noted|got down|got) [for that|for me|so far|for that set]
    how many (have i done|did i do|are done) (on the {side}|on my {side} side|so far in this set)
    how many on the {side} [side]
    what was (the last rep|my count)
    which {side} (arm|leg|side) (is it|was that)
    (am i|are we) on the {side} [side|arm|leg]
    (what|which) number (was that|are we at)
    how many was that [so far]
    (i've lost|i lost|i'm losing) count
  `,
  ReadyIntent: `
    (ready|right|okay) let's not (hang about|dawdle|waste time|wait)
    i'm ready (don't wait|no need for the clock|skip the wait|let's not wait) [for the clock|any longer]
    (yep|yes|yeah|okay) (ready when you are|i'm ready|all set|ready coach)
    (i'm ready|ready) but (i'm|it's) {harm}
    i'm good now [no need to wait]
    no need to wait [any longer|let's go]
    i was born ready
    ready [now|to go|to start|when you are]
    i'm (ready|ready now|ready to go|ready to start|ready for it|set|all set|good to go|in position|in place)
    (i am|we're) ready
    i know (this one|that one|it|how|how it goes)
    i'm ready for the next set
    [here we|good to] go
    go now
    (go for|hit|i've got|got) it
    let's (go|go for it|start|begin|get going|get started|get this started)
    start [now|it|counting|the set|the count|the timer|the next set|the next exercise]
    begin [now|counting|the set|the next set]
    count [now|for me|with me|my reps|the reps|the set]
    can you count my reps
    keep count for me
    bring it on
    all set
    in position
    i've rested enough
    enough rest
    i'm (on the floor|lying down|kneeling|standing|on my mat|set up|in place|there) [now]
    (got|i've got|i have) (my mat|the mat ready|everything)
  `,
  FinishSetIntent: `
    i can't (hold it|do any more|do anymore)
    i can't hold it any longer
    that's all i can do
    that's enough of (those|these|this one|that)
    [just] (write|put|note) down what i (did|have done|managed)
    [all|i'm|i am|i'm all|set|the set is|that's me|i'm already] done
    i'm done (now|with this set|with that one|with this one|with this exercise)
    (done with this|i finished the|i finished this|finish the|finish this|end the|end this|end of|that's the|that's my) set
    done with this one
    [i|i'm|i've|set|i already] finished
    i'm finished with this set
    i finished early
    finish
    [set] complete
    the set is over
    that's it
    (that's|that was) the last one
    completed
    [i've] done them all
    i'm through
  `,
};
