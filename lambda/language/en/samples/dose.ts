/** How people change how much is ahead: the dose, the rest, the side. */
import type { Samples } from '../../patterns';

export const doseSamples: Samples<'ChangeDoseIntent' | 'RestForIntent' | 'ChooseSideIntent'> = {
  ChangeDoseIntent: `
    {more} i'm (short of time|running late|tired)
    (can we|could we|let's) (stick|put|do) {more} [at the end|please]
    make it {duration} [please|i feel good|instead]
    {verb} {duration} (this time|instead|in this set|i feel good)
    [just|only] {count} {when} [it's my first time|i'm a bit tired|please]
    {verb} {count} then
    [give me] {count} {way} than that please
    (give me|add|i want) {count} more on top [of that]
    {verb} {count} [{unit}] [{when}|instead]
    {count} [{unit}|{exercise}] {when} [please]
    {when} {verb} {count}
    {when} (only|just) {count}
    {verb} {count} {unit} [instead]
    {verb} the (dose|target) [to] {count} [{unit}]
    make {when} [to] {count} [{unit}]
    (hold it|make the hold) {duration} {when}
    {more} [please|after this]
    {count} (more sets|extra sets|more reps) [please]
    another {count} (reps|times|of them)
    {when} {count} [{unit}]
    {count} {verb} [today|for me|i'm short of time]
    (make that|make it) {count} i'm (tired|short of time|in a hurry)
    {count} is (plenty|enough) [today]
    (make it|just|only|let's do) {count} {way} [please|for me]
    {count} {way} (please|for me|in this set|this time)
    {way} {count} [reps|please]
  `,
  RestForIntent: `
    rest [for] {duration}
    {duration} [of] rest [please|between sets]
    (make|set|change) the rest [to] {duration}
    {amount} {duration} [of rest|please]
    {count} {amount} seconds [of rest|rest|please]
    {count} seconds {amount} [of rest|rest|please]
    {duration} {amount} [of rest]
    no rest [between sets]
    (can i have|i need|give me|i'd like) {duration} (rest|of rest|more|to rest|break)
    (can i|let me|i want to) rest [for] {duration}
    (can i have|could i have|i could use|i could do with|i need) {duration} (please|more|to rest|to breathe|to recover)
    (can i have|could i have|i could use) {duration}
    from now on [give me] {duration} [of] rest
    {duration} (between sets|between the sets)
    (make|set|keep|i want|i'd like) my {what} [to|at|to be] {duration} [long|please]
    {duration} for my {what} [from now on|please]
  `,
  ChooseSideIntent: `
    [the|my] {side} [side|arm|leg] {order} [please|this time|{when}]
    {order} (the|my) {side} [side|arm|leg] [please|this time]
    (do|let's do|start with|begin with|train) [the|my] {side} [side|arm|leg] {order}
    (let's|can we|i want to) (do|start with|begin with) [the|my] {side} (side|arm|leg|one)
    (switch|change|swap) [to the] {side} (side|arm|leg)
    [the] {side} (side|arm|leg) [please|now]
    (both sides|one side) {order}
    {order} (on|with|for) [the|my] {side} [side|arm|leg]
    {when} [the|my] {side} [side|arm|leg] {order}
    (can we|let's|please) (switch|change|swap) (sides|over|arms|legs)
    i can {order} use my {side} (arm|leg|side)
  `,
};
