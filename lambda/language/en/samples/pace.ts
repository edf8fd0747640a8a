/** How people change the pace of the count, the talk and the rests, and how it is counted. */
import type { Samples } from '../../patterns';

export const paceSamples: Samples<'AdjustIntent' | 'BetweenSetsIntent'> = {
  AdjustIntent: `
    {pace} please (i'm late|you're lagging|we haven't got all day|i can't keep up|i'm falling asleep)
    [a bit|a little] {pace} (my gran could keep up with this|than that it was a race|i'm getting bored) [please]
    turn (the|your) {what} down [a bit]
    count {direction} instead of (up|down) [please|would you]
    (this|it|that) is {pace} for (an old girl|an old boy|somebody my age|my liking)
    you (natter|rattle|go) on a bit [could you say {amount}]
    (drop|cut|lose) {what} (once we get going|while i work)
    ({pace}|{what} {amount}) [please]
    (a bit|a little|much|even) {pace} [please]
    {what} [a bit|a little] {pace}
    (go|count|do it|take it) [a bit|a little] {pace} [please]
    (can|could) (you|we) [please] (go|count|{what}) [a bit|a little] {pace}
    (make|set) {what} ({pace}|{amount})
    {what} (is|are|was) [much|way|a bit] {pace}
    (you're|you are|that's|this is|it's) [going|way|much|a bit] {pace}
    (you're|you are) {what} {pace}
    you {what} [much|way] {pace}
    (i need|give me|i want|i'd like|can i have) [a bit|a little] {amount} {what}
    {amount} {what} [please|between sets]
    you {what} {amount}
    {what} (is|are|was) {amount}
    (don't|stop) {what} so much
    no more ({what}|{direction})
    {what} {direction} [from now on|instead|please]
    {direction} [please|instead]
    (i can't|it's hard to) keep up [with you|with {what}]
    (can you|could you|please) {pace} [a bit|a little]
    (keep it|be) {amount} [please]
    {direction} me
    count {direction} [to one|to zero|for me|again]
    {direction} (for|on) (each|every) rep
    {amount} and nothing else
    (i'd like|can i have|let's have) {amount} {what} [from now on|while you count]
  `,
  BetweenSetsIntent: `
    {stop} between [the] sets [again|from now on]
    {stop} (after|between) (each|every|the) (set|sets)
    {stop} (me|asking me|for me) between sets
    go straight through all sets {stop}
  `,
};
