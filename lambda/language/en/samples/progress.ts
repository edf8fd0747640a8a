/** How people ask what they have done. */
import type { Samples } from '../../patterns';

export const progressSamples: Samples<
  'AskProgressIntent' | 'CompareProgressIntent' | 'AskSinceWhenIntent' | 'AskBestIntent'
> = {
  AskProgressIntent: `
    what (did i|did we|have i) (do|done) [so far]
    what did i do [on|in|over] {date}
    (no|no no|and|but|okay) what did i do {date}
    what (did i do|have i done) [in|in the] {span}
    what have i done {date}
    how did {date} go
    how (was i|was) {date}
    how did i (do|get on) [{date}|{span}]
    how am i (doing|getting on|coming along) [{date}|{span}|so far]
    how am i doing (with|on|in) {exercise}
    how (are my|is my|are the) {exercise} (doing|coming along|going)
    how far have i (come|got)
    how much (have i|did i) (done|do|train|trained) [{date}|{span}]
    how many {exercise} [{date}|{span}|so far]
    how many {exercise} (did i do|have i done) [so far|{date}|{span}]
    how many {exercise} did i do (on|in) {date}
    how much {exercise} (have i done|did i do) [{date}|{span}]
    how many (did i do|have i done) [{date}|{span}|altogether]
    how many {measure} [{date}|{span}]
    how many {measure} (did i do|have i done|have i trained|did i train) [{date}|{span}]
    how many {measure} of {exercise} (did i do|have i done) [{date}|{span}]
    how many {measure} of {exercise} {date}
    how many {measure} did i do in {date}
    how (much|long) {measure} (have i done|did i do) [{date}]
    how (often|long) (did i|have i) (train|work out|trained|worked out|exercise) [{date}|{span}]
    (did i|have i) (train|trained|work out|worked out|exercise) [{date}|{span}]
    (did i do|have i done) (my workout|any {exercise}|{exercise}) [{date}|{span}]
    [tell me|show me|give me|tell me about|show] (my|the) (progress|numbers|results|figures|stats|totals) [{date}|{span}]
    (my|what's my|how's my|show my) progress [{date}|{span}|with {exercise}|in {exercise}]
    [give me] a (progress report|summary) [of {date}|for {date}]
    summary of {date}
    (what's my|my) total [{date}|{span}]
    (what's my|my) {measure} {date}
    [my] {exercise} (progress|{date}|{span})
    when (did i|did we|was) {span}
    when did i last (train|work out|do {exercise})
    am i (making progress|getting better|getting stronger|getting better at {exercise})
    (what about|and|how about) {date}
    (read|tell|give) me my (week|day|month|numbers)
    and the (week|month|day) before [that]
    [so] what's my total for {date}
  `,
  CompareProgressIntent: `
    (did i|have i) (do|done|train|trained) more than ({date}|{span})
    (did i do|have i done|am i doing) (more|better) [today|this week|this month] than ({date}|{span})
    (did i do|have i done|am i doing) more {exercise} [this week] than ({date}|{span})
    (did i do|have i done) more {measure} than ({date}|{span})
    more ({exercise}|{measure}) than ({date}|{span})
    am i (better|stronger|fitter|doing better) than ({date}|{span})
    am i ahead of ({date}|{span})
    (is that|was that|is this) (more|better) than ({date}|{span})
    (was|is) {date} (better|worse|more|less)
    (compare|how does) (this week|today|this month) [compare] (with|to) ({date}|{span})
    how (do i|does that|does this) compare (with|to) ({date}|{span})
    compared (with|to) ({date}|{span})
    (am i|have i been) (improving|getting fitter)
    (am i doing|did i do|have i done) more than {date} or less
  `,
  AskSinceWhenIntent: `
    how long have i been (at it|at this|doing this|training|training with you|working out|with you)
    how long have i been working out with you
    how long have we been (training|doing this|at it)
    when did (i start|i begin|we start|i start training)
    when did i start training with you
    since when have i been training
    when was my first workout
    what was my first day
  `,
  AskBestIntent: `
    what's my (best {exercise}|record for {exercise}|{exercise} record|best|best set|personal best|longest {exercise}|longest {exercise} hold|longest {measure})
    [what's] my best set of {exercise}
    what is my record
    what are my (best sets|personal bests|records)
    my (best|best {exercise}|longest {exercise}|longest {measure}|{exercise} record|record|records|personal best|personal bests)
    what's my personal best for {exercise}
    how long was my longest ({exercise}|{measure})
    what was my (longest {measure}|longest {exercise}|best {exercise})
    how long can i hold
    what's the most {exercise} i've done
    most {exercise} in one set
  `,
};
