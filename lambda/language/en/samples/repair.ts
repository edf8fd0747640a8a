/** How people take back what was just done, and ask what was heard and how it is known. */
import type { Samples } from '../../patterns';

export const repairSamples: Samples<'UndoIntent' | 'WhatDidYouHearIntent' | 'HowDoYouKnowIntent'> = {
  UndoIntent: `
    (no|no no|no wait) go back that's not what i (meant|wanted|said)
    that's not what i meant (i'm|it's) {harm}
    (undo|take back|reverse|revert) (that|it|the last change|what you just did)
    undo
    (put|change|set|switch) (it|that|everything) back [please|again|as it was]
    that's not what i (meant|said|asked for|wanted)
    i (didn't|never) (say|mean|ask for) that
    (you got|you heard) (that|it|me) wrong
    (no|no no) i said {exercise}
    (no|no no) i (said|meant) {count}
    i meant {exercise} [not that]
    (that|it) was (a mistake|wrong|not me)
    (go back to|leave it|keep it) (how it was|as it was|the way it was)
    (scrap|forget|cross out|wipe|remove|delete|take off|take out|throw away|bin|don't save|don't count) (that|the|my|this) [last] {unit} [please|again]
    (forget|remove) that one
    (no|oops) [sorry] i didn't mean to (skip|do that) [go back]
    (sorry|oops|wait) i meant {exercise}
    (i|i really) didn't (do|finish) that {unit} (delete|scrap|remove) it
    (oh no|no|hey) (don't|undo it|take that back|i didn't say that)
    that (set|count) (doesn't|shouldn't) count
  `,
  WhatDidYouHearIntent: `
    [sorry] what did you think i said
    what did you hear me say
    what (exactly|on earth) did you hear
    what did you (hear|think i said|understand|just change|just do)
    what (have|did) you (changed|change|written down|noted|put down) [just now]
    (what|which number) did you (note|write down|log|record)
    what do you think i (said|asked|meant)
    why did you (do|say|change) that
  `,
  HowDoYouKnowIntent: `
    how do you know (what i did|how many i did|that i did it|my count)
    how (did|do|can) you (count|know|tell|see) (that|my reps|how many i did|what i do)
    (can|do) you (see|watch|hear) (me|what i do|my reps)
    where (did|do) you (get|have) (that number|the number|that count) from
    how do you know how many {exercise} i did
    (are you|how are you) sure (of that number|about the count|about my reps)
    (who counted that|you can't see me|how can you count)
  `,
};
