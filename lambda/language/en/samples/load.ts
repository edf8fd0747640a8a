/** How people say and ask about the weight in their hands. */
import type { Samples } from '../../patterns';

export const loadSamples: Samples<'SayLoadIntent' | 'AskLoadIntent' | 'SayWeightsIntent' | 'FeelLoadIntent'> = {
  SayLoadIntent: `
    (i used|i lifted|i took|i had|i'm using|i'll use|i'll take) {load} {loadUnit} [{each}|for the {exercise}]
    [it was|that was|make it] {load} {loadUnit} [{each}]
    {load} {loadUnit} {each}
    (a|the|my) {load} {loadUnit} (dumbbell|weight|kettlebell|one)
    (take|i'll take|switch to|go up to|go down to|next time) {load} {loadUnit} [for {exercise}]
    (log|note|write down|put down) [it at|that as|these at|these as] {load} {loadUnit}
    {exercise} (with|at) {load} {loadUnit} [{each}]
    [i used|i lifted|i'll take|give me] [two] {bells} [{each}]
  `,
  SayWeightsIntent: `
    (i have|i've got|there are|i own) [two|a pair of|some] {load} {loadUnit} (dumbbells|weights|kettlebells) [remember that]
    (i have|i've got|i own|there's) (a|one) {load} {loadUnit} (dumbbell|kettlebell|weight)
    (my|the) (dumbbells|weights|kettlebells) (are|weigh) {load} {loadUnit} [{each}]
    (i have|i've got|i own) {load} {secondLoad} and {thirdLoad} {loadUnit} [weights|dumbbells]
    (i have|i've got|i own) {load} and {secondLoad} {loadUnit} (weights|dumbbells)
    my (weights|dumbbells) (are|weigh) {load} {secondLoad} and {thirdLoad} {loadUnit}
    (i have|i've got|there are) {bells} [and {secondBells}|{secondBells} and {thirdBells}]
    my (weights|dumbbells) (are|weigh) {load} and {secondLoad} {loadUnit}
  `,
  FeelLoadIntent: `
    (that's|this is|it's|they're|these are|that was) {heft} [for me]
    (the|my) (weight|weights|dumbbells|bells) (is|are|feel|feels) {heft}
    {heft} (weight|weights|dumbbells)
    {heft} [please|for the next set|next time]
    (can i|let's|i want to|i'll) {heft} [on the next set]
    (give me|i'll take|i need) {heft}
  `,
  AskLoadIntent: `
    (what|which|how much) weight (should|do|shall|can) i (use|take|lift) [for {exercise}|for this|next]
    how (heavy|much) should i (go|lift|take) [for {exercise}|on this one]
    (what|how much|which weight) did i (use|lift|take) [last time|for {exercise}|the last time]
    how heavy (should|must|do) (the dumbbells|the weights|my dumbbells) be
    (is|was) that (weight|dumbbell) (too light|too heavy|right) for me
  `,
};
