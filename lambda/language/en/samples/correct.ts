/** How people mend what was counted. */
import type { Samples } from '../../patterns';

export const correctSamples: Samples<'CorrectCountIntent' | 'AdjustCountIntent'> = {
  CorrectCountIntent: `
    [already finished|all done|that's it] {did} {count}
    {did} {count} (and then stopped|and put them down|and that was it|while you were quiet|when you paused|so go from there)
    (put|pop|note|mark|jot|write) {count} down [for that last one|for that set|for me|please]
    put me down for {count} [please|coach]
    [no|sorry] you've lost count {did} {count}
    (forget|never mind|leave) the rest {did} {count} [call it done|that's my lot]
    {none} i was (making a brew|making tea|at the door|watching you|miles away)
    {none} (the phone rang|i just stood there|i was on the phone|i got interrupted|i never started)
    {none} (that|this|the last) one [i was messing about|i wasn't trying|please]
    {none} (that|this|it) [out|away] i (wasn't trying|was messing about|was distracted|did them wrong)
    {did} {count} (and|but) (i'm|it's) {harm}
    [just|only] {count} that time [if i'm honest|to be honest]
    only count {count} [my last was rubbish|the rest were bad]
    {did} {count} you missed (one|some|a couple)
    {did} {count} i (snuck|squeezed) [in] an extra one [in]
    no {count} it was [i'd barely begun]
    (you've|you have) got that wrong {did} {count}
    {did} [only|just|about] {count} [{exercise}|{unit}]
    [{did}] {count} not {amount}
    (i did|i've done|i got|i made|i managed|i finished) {count} [{exercise}|{unit}]
    (i did|i got|i managed) only {count}
    (it was|that was|that makes|i counted|i make it) {count} [not {amount}]
    (i only|only) (did|got|managed|made) {count}
    (put down|write down|log|count that as|mark that as|change that to|correct that to) {count}
    (that set|that) was {count}
    you (counted|said|put) {amount} (it was|i did|but it was) {count}
    (i'm|we're|that's) (at|on) (rep|number) {count}
    i (held|held it for) {count} {unit}
    count it as {count}
    {did} [only] {count} {unit}
    i (only lasted|lasted|held on for) {count} {unit}
    (it was|i make it|that's) {count} in total
    i (didn't|did not) do (any of them|any|it at all)
    (i did|i managed|i've done|i got) {none} [of them|of those]
    i (didn't|did not) (do|manage|get) {none} [wipe it|scrap that set|forget that set]
    {did} {none} [of them]
    {did} {count} {each}
    {count} {each}
    {did} [only] {count} (on|with) (the|my) {side} [side|arm|leg]
    {count} on the {side} side
    {count} with (the|my) {side} (side|arm|leg)
    set {set} was {count}
    the {which} set was {count}
    i did {count} in the {which} set
  `,
  AdjustCountIntent: `
    i did {count} {way} [than that]
    i (got|made|managed) {count} {way} [than that]
    {count} {way} than (that|you counted|you said)
    [i think] you {way} {count} [of them|rep|reps]
    you counted {count} {way}
    (cross|take|knock|strike) {count} (of those|of them|of these) off
    (i'm|i was) {count} behind [you]
    i did an extra {count}
    it was {count} {way}
    {way} {count} to (that|it|my count)
    {way} {count} off (that|it)
  `,
};
