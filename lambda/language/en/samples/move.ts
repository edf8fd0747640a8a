/** How people move through a session in their own words, behind what Alexa knows by itself. */
import type { Samples } from '../../patterns';

export const moveSamples: Samples<
  | 'HoldOnIntent'
  | 'GoOnIntent'
  | 'AgainIntent'
  | 'FromTheTopIntent'
  | 'MoveOnIntent'
  | 'GoBackIntent'
  | 'SkipIntent'
  | 'AskPlaceIntent'
  | 'ReadyIntent'
  | 'FinishSetIntent'
> = {
  HoldOnIntent: `
    (hold on|hang on|wait|wait up|hold it|one moment|one second|just a moment|just a second|give me a second|give me a minute|bear with me|stop for a moment|not so fast) [please|a second|a minute|a moment|a bit]
    (hold on|hang on|wait|one moment|just a second) (let me|i need to|i have to|i've got to) (get|grab|fetch|find|answer|move|fix|check|take off|put on) (my|the|a) {thing}
    (let me|i need to|i have to|i must|i've got to|i'm going to) (get|grab|fetch|find|answer|move|fix|open|turn off|take off|put on|tie) (my|the|a|some) {thing}
    (hold on|hang on|wait) (it's|that's|there's) (the|my) {thing}
    (the|my) {thing} (is ringing|is calling|needs me|is here|is in the way|fell|is boiling)
    (there's someone|somebody is) at the {thing}
    (let me|i need to) (catch my breath|sit down|get ready|set up|stretch|think)
    i need a (break|breather|moment|minute|second|pause|rest)
    (i'll be|be) (right|straight) back
    can (we|you) (pause|wait|stop) (a second|a moment|for a minute|there|this)
    i'm not (ready|set up|in position) yet
    could you pause [it|that|this|the workout|the set] [please]
    (i need|i have to go to|let me go to|i must go to|i need to go to) the (bathroom|toilet|restroom|loo)
    (bathroom|toilet|water|quick|coffee) break
    (time out|take five|break)
    (let's|can we|can i|please) (take|have) a [short|quick] (break|rest|breather)
    my (kid|child|baby|dog|son|daughter) (needs me|is crying|is calling|is barking)
    (let me|i need to|i have to) (drink|have|get) (something|some water|a sip)
    i (need|have) to pee
    i (need|have|want) to (rest|pause|stop for a bit|stop for a moment|take a call|take this call)
    (stop|wait) (for now|a second|for a second|for a minute|wait|for me|counting)
  `,
  GoOnIntent: `
    (okay|right|alright|so|and) (i'm|i am|we're) (back|here again|with you again|ready again)
    i'm back [now|again|at my mat] [let's go|let's go on|go on]
    (let's|we can|you can|can we|please|okay|alright|right) (carry on|continue|go on|keep going|keep counting|crack on|resume) [now|again|please|with it]
    (carry on|continue|go on|pick up|resume) (where|from where|at the point) (we|i) (stopped|left off|were|paused|got to)
    (carry on|continue|go on|go ahead) with (the|my|this) (set|workout|exercise|count|session)
    where were we [again]
    back to (work|the exercise|the set|training|the count)
    keep (going please|counting|counting please)
    take me back to (the workout|my set|where we were)
  `,
  AgainIntent: `
    (say|repeat|explain|read) (this|that one|that step) (again|once more|one more time) [please|slowly|more slowly]
    (can|could|would|will) you (say|repeat|explain|tell me) (that|it|this) [again|once more] [please]
    (what was that|sorry what did you say|what were you saying|what did you mean|what did you just say)
    i (didn't|couldn't) (catch|get|hear|understand|follow) (that|you|it|what you said)
    (sorry|pardon|excuse me) (again|once more|what was that|what)
    (once again|say it slowly|say that slowly)
    (what's|which is|what was) (the|this) (exercise|move|step|side) [again|called]
    (which|what) side (is it|am i on|are we on|now)
    what are we doing [now|again]
    the other side [again]
    what
    huh
  `,
  FromTheTopIntent: `
    (start|begin|count|do) (the|this|that|my) (set|count|exercise|round) (again|once more|afresh|from the beginning|from the start|from the top)
    (restart|redo|reset) (the|this|my) (set|count|exercise|workout|round)
    (start|begin) (again|over|afresh) (from|at) (the start|the beginning|zero|the top)
    (let's|can we|please) (start over|start again|restart|begin again) [with this set|from the beginning]
    (take it from|back to) (the top|the beginning|the start|square one)
    go back to (the beginning|the start|the first rep) [of the set]
  `,
  MoveOnIntent: `
    (go|move|skip ahead|on) to the next (one|exercise|move|set|step)
    (let's have|give me|let's do|let's go to) the next (one|exercise|move|step)
    (next|the next) (one|exercise|move|step) please
    (let's|can we) move on [now]
  `,
  GoBackIntent: `
    (go|take me|jump) back (one|a step|to the last one|to the one before|to the previous exercise)
    (the|back to the) (previous|last) (one|exercise|move|step)
    (one|a step) back [please]
  `,
  SkipIntent: `
    {verb} (the|this|that|my) {what}
    {verb} (this one|that one)
    (can we|let's|i want to|i'd like to|please|can i|i'll) {verb} (the|this|that) {what}
    (can we|let's|i want to|i'd like to|please|can i|i'll) {verb} (this one|this|it)
    {verb} [the] {exercise} [today|this time]
    skip [the] {exercise}
    (can we|let's|i want to) {verb} [the] {exercise} [today]
    i don't need (the|a) {what}
    no {what} (today|this time|please)
  `,
  AskPlaceIntent: `
    (what|which) (set|rep|round|number|exercise) (am i|are we) (on|at) [now]
    which (set|round|rep) is (this|it|that)
    where (am i|are we) [now|in the workout|in the set]
    how many (have i done|did i do|are done) (on the {side}|on my {side} side|so far in this set)
    how many on the {side} [side]
    what was (the last rep|my count)
    which {side} (arm|leg|side) (is it|was that)
    (am i|are we) on the {side} [side|arm|leg]
  `,
  ReadyIntent: `
    ready
    i'm ready
    i am ready
    i'm ready now
    i'm ready to go
    i know this one
    i know that one
    i know it
    i know how
    i know how it goes
    i'm ready to start
    i'm ready for it
    i'm ready for the next set
    ready now
    ready to go
    ready to start
    ready when you are
    we're ready
    go
    go now
    go for it
    let's go
    let's go for it
    let's start
    let's begin
    let's get going
    let's get started
    let's get this started
    here we go
    start
    start now
    start it
    start counting
    start the set
    start the count
    start the timer
    start the next set
    start the next exercise
    begin
    begin now
    begin counting
    begin the set
    begin the next set
    count
    count now
    count for me
    count with me
    count my reps
    count the reps
    can you count my reps
    keep count for me
    count the set
    bring it on
    hit it
    i'm set
    i'm all set
    all set
    good to go
    i'm good to go
    i'm in position
    i'm in place
    in position
    i've rested enough
    enough rest
    i've got it
    got it
  `,
  FinishSetIntent: `
    i can't hold it
    i can't hold it any longer
    i can't do any more
    i can't do anymore
    that's all i can do
    done
    all done
    i'm done
    i am done
    i'm all done
    i'm done now
    i'm done with this set
    i'm done with that one
    i'm done with this one
    i'm done with this exercise
    done with this set
    done with this one
    finished
    i finished
    i'm finished
    i've finished
    i'm finished with this set
    i finished the set
    i finished this set
    i finished early
    finish
    finish the set
    finish this set
    set done
    set finished
    set complete
    the set is done
    the set is over
    end the set
    end this set
    end of set
    that's it
    that's me done
    that's the set
    that's my set
    that's the last one
    that was the last one
    complete
    completed
    i've done them all
    done them all
    i already finished
    i'm already done
    i'm through
  `,
};
