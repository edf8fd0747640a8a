/** How people ask for a workout. */
import type { Samples } from '../../patterns';

export const workoutSamples: Samples<'StartWorkoutIntent' | 'RepeatWorkoutIntent' | 'ListWorkoutsIntent'> = {
  StartWorkoutIntent: `
    (too long|that's too long|it's too long) (i've got|i have|i've only got|i only have) {duration} [tops|at most|before work]
    i've [only] got {duration} (tops|at most|and that's it|before the kids wake up|before work) [what can we do]
    (can we|could we|let's) (make it|do it in|keep it to|cut it to) {duration} [at most|tops]
    {duration} (tops|at most|is all i've got)
    (start|begin) (my|the) {routine} but (i'm|i have) {harm}
    (start|begin|do) (my|the|a) {routine}
    (start|begin|do) (my|the|a|today's) {level} {routine}
    (play|begin) today's {routine}
    (start|begin|do|have) (a|my|the|today's) [{level}|{duration}] (workout|session|training)
    (i want|i'd like|i'll take|i'll have|give me|let's do|can we do|how about|we could do) (the|a|an|your) [{level}|{duration}] {routine} [today|please|instead]
    (i want|i'd like|give me|let's do|can we do|how about) a [{level}|{duration}] (workout|session|training) [today|please]
    [the|a] {routine} [please|today|instead]
    {level} {routine}
    {duration} [{level}] {routine}
    (a|an) {duration} (workout|session|{routine})
    (i have|i've got|i only have|we have|there's) [about|only] {duration} [and {kit}|today|for training]
    (i have|i've got|there's) {kit} (and|with) [about] {duration}
    (something|a workout|what can we do|what is there|what have you got) (for|in|with) [about|only] {duration}
    (something|a workout|what can we do|what is there|what have you got) with [my|a|some] {kit}
    (i'm|we're|i am) (at|in) [the] {place} [today|what can we do|what shall we do]
    (something|anything) {level} [today|please|for a start]
    (something|a workout) [for] (at|in) [the] {place}
    {routine} (at|in) [the] {place}
    ({routine} with|{duration}) {kit}
    (let's|i want to|i'd like to|time to|can we) (work out|train|exercise|get moving|do a workout) [now|today|with {kit}|for {duration}]
    (you choose|you decide|your choice|whatever you think|anything)
    (train|work out|exercise) with me
    i need a (stronger|healthier) back
    i only have {duration}
    no equipment [and {duration}]
    {duration} (before bed|before work|after work|at lunch|for my back)
    (something|a workout) (gentle|short|quick) before (bed|work)
    {duration} [for my] {bodyPart} with {kit} [and] {stance}
    {duration} {kit} {bodyPart} and {otherPart} {stance}
    {duration} [for my] {bodyPart} and {otherPart} [with {kit}]
    {duration} {bodyPart} with a {kit} and keep {stance}
    (something|a session) for my {bodyPart} (and {otherPart}|in {duration}|{stance})
    my {bodyPart} for {duration} with {kit}
    {duration} {stance}
    could you do me a ({routine}|{stance} session|session {stance})
    a {stance} (workout|session)
    (start|do) the {routine} (without|but skip) the {what}
    make it {duration} long
    can we keep it to {duration}
    (get going|crack on) with [that|the] {routine} [thing]
  `,
  RepeatWorkoutIntent: `
    (the same|same|do the same|do yesterday's|my last|do my last|do the last|start the last) workout again
    (same|the same|repeat my|repeat my last|repeat the last|repeat the|repeat yesterday's|start my last) workout
    [the|let's do the] same again
    (same as|the same as|the workout from) (last time|yesterday)
    let's do the same workout
    (do|let's do|can we do|i fancy doing|i'd like to do|i want to do) that {which} [one|exercise|move|set] again
    that {which} (one|exercise|move|set) again [please]
    (the same|same) (again|as before|once more) [but] (with|for) {count}
    same again [but] {count} this time
    (once more|another go) but with {count} [this time]
  `,
  ListWorkoutsIntent: `
    do i need a gym
    do i have to go to a gym
    what [workouts|routines|kind of workouts|else] do you have
    what (workouts are there|can we do|are my choices|else is there)
    (what workouts can|which workouts can|which workout should) i do
    what workouts do you know
    (what other workouts|which routines) are there
    which workouts do you have
    (list|list the|list your|name the|tell me the|show me the|read me the|other|more) workouts
    give me a list of workouts
    what can (we do today|i choose from)
    let me (choose|pick a workout)
    (choose a|another|a different) workout
    i want a different workout
  `,
};
