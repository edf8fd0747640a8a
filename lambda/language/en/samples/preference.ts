/** How people leave something out from now on. */
import type { Samples } from '../../patterns';

export const preferenceSamples: Samples<
  'AvoidIntent' | 'SetLevelIntent' | 'SetKitIntent' | 'LackKitIntent' | 'AllowIntent' | 'AskSettingsIntent'
> = {
  AvoidIntent: `
    {verb} (the|any|all) {exercise} [again|any more|from now on]
    {verb} {exercise} [again|any more|from now on|please]
    i {verb} {exercise} [any more|leave them out|ever]
    i {verb} {avoidable} [any more|these days]
    {verb} {avoidable} [from now on|please]
    {verb} {exercise} (from|out of) my (workouts|plan)
    (no|nothing with|without) {avoidable} (from now on|in my workouts|please)
    i {verb} {avoidable}
    (i'm|i am) (sick of|bored of|fed up with|tired of) [the] {exercise}
  `,
  SetLevelIntent: `
    (i'm a|i'm|i'm an|make me|make me a|set me to|my level is|switch to|switch me to|put me on) {level}
    {level} level
    (set|change) my level to {level}
    train me as a {level}
  `,
  SetKitIntent: `
    (i'd like to|i want to|could i) use (my|the) {kit} in this
    (i'd rather|i want to|can i|let me|i'd like to) use (my|the|some) {kit} (for the next bit|today|for this|instead)
    i'm with {kit} today [so can it use those|so use those]
    i've (picked up|brought|found|dug out) [my|the|some] {kit} [for the rest of these|for this]
    (i have|i've got|i own|i bought|i now have|my equipment is) {kit}
    (i have|i've got) {kit} now
    add {kit} to my equipment
    remember that i have {kit}
  `,
  LackKitIntent: `
    i (don't have|do not have|don't own|haven't got|lost my) {kit}
    i have no {kit} (here|right now)
    i don't have {kit} (anymore|here)
    what if i don't have {kit}
    there is no {kit}
  `,
  AllowIntent: `
    (i can|allow) {avoidable}
    (i can {avoidable}|{avoidable} is fine|{avoidable} is okay|allow {exercise}|allow the {exercise}|{exercise} is fine) again
    i can do ({avoidable}|{exercise}|the {exercise}) again
    {avoidable} is fine
    bring (back {avoidable}|{avoidable} back|back {exercise}|back the {exercise}|{exercise} back|the {exercise} back)
    (allow|stop leaving out) {exercise}
    (allow|don't leave out|stop leaving out) the {exercise}
    put [the] {exercise} back in
    put {exercise} back in my plan
    the {exercise} is fine again
    don't leave out {exercise} any more
  `,
  AskSettingsIntent: `
    [what are|tell me|list|read|read me] my settings
    what have you set for me
    how long are my {what} [set to|now|at the moment]
    what (are|is) my {what} (set to|at the moment)
    what (settings|equipment) do i have
    how are you (set up|counting)
    how do you count
    [what are] my preferences
    (what's|what is) my level
    which level am i
    what level am i on
    what (have i left|am i leaving|are you leaving|do you leave) out
    what (have i told|did i tell) you to leave out
  `,
};
