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
  `,
  SetLevelIntent: `
    i'm a {level}
    i'm {level}
    i'm an {level}
    {level} level
    make me {level}
    make me a {level}
    set me to {level}
    set my level to {level}
    change my level to {level}
    my level is {level}
    switch to {level}
    switch me to {level}
    put me on {level}
    train me as a {level}
  `,
  SetKitIntent: `
    i have {kit}
    i've got {kit}
    i own {kit}
    i bought {kit}
    i now have {kit}
    i have {kit} now
    i've got {kit} now
    my equipment is {kit}
    add {kit} to my equipment
    remember that i have {kit}
  `,
  LackKitIntent: `
    i don't have {kit}
    i do not have {kit}
    i have no {kit} here
    i have no {kit} right now
    i don't own {kit}
    i haven't got {kit}
    i don't have {kit} anymore
    i don't have {kit} here
    what if i don't have {kit}
    i lost my {kit}
    there is no {kit}
  `,
  AllowIntent: `
    i can {avoidable}
    i can {avoidable} again
    i can do {avoidable} again
    {avoidable} is fine again
    {avoidable} is okay again
    {avoidable} is fine
    allow {avoidable}
    bring back {avoidable}
    bring {avoidable} back
    allow {exercise}
    allow the {exercise}
    allow {exercise} again
    allow the {exercise} again
    bring back {exercise}
    bring back the {exercise}
    bring {exercise} back
    bring the {exercise} back
    put {exercise} back in
    put the {exercise} back in
    put {exercise} back in my plan
    i can do {exercise} again
    {exercise} is fine again
    the {exercise} is fine again
    i can do the {exercise} again
    don't leave out the {exercise}
    don't leave out {exercise} any more
    stop leaving out the {exercise}
    stop leaving out {exercise}
  `,
  AskSettingsIntent: `
    what are my settings
    my settings
    tell me my settings
    list my settings
    what have you set for me
    read my settings
    read me my settings
    what settings do i have
    how are you set up
    how are you counting
    how do you count
    what are my preferences
    my preferences
    what's my level
    what is my level
    which level am i
    what level am i on
    what equipment do i have
    what have i left out
    what have i told you to leave out
    what did i tell you to leave out
    what am i leaving out
    what are you leaving out
    what do you leave out
  `,
};
