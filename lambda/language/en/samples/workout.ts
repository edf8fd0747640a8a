/** How people ask for a workout. */
import type { Samples } from '../../patterns';

export const workoutSamples: Samples<'StartWorkoutIntent' | 'RepeatWorkoutIntent' | 'ListWorkoutsIntent'> = {
  StartWorkoutIntent: `
    (start|begin|do|play) (my|the|a|an|today's) [{level}] {routine}
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
    {routine} with {kit}
    {duration} {kit}
    (let's|i want to|i'd like to|time to|can we) (work out|train|exercise|get moving|do a workout) [now|today|with {kit}|for {duration}]
    (you choose|you decide|your choice|whatever you think|anything)
    (train|work out|exercise) with me
    (i want|i need) a (stronger|healthier) back
    i only have {duration}
    no equipment [and {duration}]
  `,
  RepeatWorkoutIntent: `
    the same workout again
    same workout again
    same workout
    the same workout
    the same again
    same again
    same as last time
    the same as last time
    same as yesterday
    the same as yesterday
    do the same workout again
    let's do the same workout
    let's do the same again
    repeat my workout
    repeat my last workout
    repeat the last workout
    repeat the workout
    repeat yesterday's workout
    do yesterday's workout again
    my last workout again
    do my last workout again
    do the last workout again
    start my last workout
    start the last workout again
    the workout from last time
    the workout from yesterday
  `,
  ListWorkoutsIntent: `
    do i need a gym
    do i have to go to a gym
    what workouts do you have
    what workouts are there
    what workouts can i do
    what workouts do you know
    what other workouts are there
    which workouts can i do
    which workouts do you have
    which routines are there
    what routines do you have
    what kind of workouts do you have
    list workouts
    list the workouts
    list your workouts
    name the workouts
    tell me the workouts
    show me the workouts
    give me a list of workouts
    read me the workouts
    what can we do
    what can we do today
    what can i choose from
    what are my choices
    what do you have
    what else do you have
    what else is there
    let me choose
    let me pick a workout
    choose a workout
    another workout
    a different workout
    i want a different workout
    other workouts
    more workouts
    something else
    something different
    which workout should i do
  `,
};
