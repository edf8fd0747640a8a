/** How people ask how long it still takes. */
import type { Samples } from '../../patterns';

export const lookAheadSamples: Samples<'AskTimeLeftIntent' | 'AskNextIntent'> = {
  AskTimeLeftIntent: `
    how many (seconds|minutes|reps|rounds) (to go|left|are left|do i have left|have i got left)
    how long (is it|is this|will it be|will this be) [going to be|all in all|altogether]
    how much (have i got|have we got|do i have|is there) left [to do]
    how (long|much longer|much time) (is left|to go|is this|until the end|until we finish|does it take|will it take|is the rest)
    how many (sets|moves|exercises|rounds|more|reps) (are left|to go|are in this|are there|do i still have|does it have)
    (are we|am i) (nearly|almost|halfway) (done|there|through|finished)
    when (are we|am i|is it|does it) (done|finished|over|end)
    what's left [to do]
    how many (left|to go|more|more to go|still to come)
    (is this|is that|was that) the last (one|set|exercise)
    how long is (the|my|this) (rest|break|workout|set)
  `,
  AskNextIntent: `
    [so] (should|shall) i do {way} [reps|of them|of those|of it] next time
    will (it|there|that) be {way} next time
    do i (do|get) {way} next time
    what's in it exactly
    what (have we got|have i got|do we have) next
    (what else is|what is) in (this|it|the workout)
    what's (in it|next|up next|after this|after that|after this one|coming|coming up|coming next|the next exercise)
    what (is in it|does it include|will we do|is next|next|comes next|comes after this|comes after that)
    (what|which) exercises are in it
    what are we going to do
    next up
    what comes after this one
    what is the next exercise
    what's the next (set|move|one)
    (which exercise is|which exercise comes|tell me what's) next
    what (do we do|do i do|are we doing|will we do) next
    tell me what comes next
    [and] then what
  `,
};
