/** How people ask how long it still takes. */
import type { Samples } from '../../patterns';

export const lookAheadSamples: Samples<'AskTimeLeftIntent' | 'AskNextIntent'> = {
  AskTimeLeftIntent: `
    how (long|much longer|much time) (is left|to go|is this|until the end|until we finish|does it take|will it take|is the rest)
    how many (sets|moves|exercises|rounds|more|reps) (are left|to go|are in this|are there|do i still have|does it have)
    (are we|am i) (nearly|almost|halfway) (done|there|through|finished)
    when (are we|am i|is it|does it) (done|finished|over|end)
    what's left [to do]
    (is this|is that|was that) the last (one|set|exercise)
  `,
  AskNextIntent: `
    what's in it
    what is in it
    what does it include
    what exercises are in it
    what will we do
    what are we going to do
    which exercises are in it
    what's next
    what is next
    what next
    next up
    what's up next
    what comes next
    what comes after this
    what comes after that
    what comes after this one
    what's after this
    what's after that
    what's after this one
    what's coming
    what's coming up
    what's coming next
    what's the next exercise
    what is the next exercise
    what's the next set
    what's the next move
    what's the next one
    which exercise is next
    which exercise comes next
    what do we do next
    what do i do next
    what are we doing next
    what will we do next
    tell me what comes next
    tell me what's next
    then what
    and then what
  `,
};
