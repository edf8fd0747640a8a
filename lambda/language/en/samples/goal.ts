/** How people set a goal for the week and ask about it. */
import type { Samples } from '../../patterns';

export const goalSamples: Samples<'SetGoalIntent' | 'AskGoalIntent' | 'AskStreakIntent'> = {
  SetGoalIntent: `
    (i want to|i'd like to|i wanna) (hold|do|manage) [a|the] {exercise} for {duration} {aim}
    (i want to|i wanna|i'd like to|i'm going to) (do|manage|get to|get up to) {count} [proper|real|full|good] {exercise} {aim}
    (my goal|my aim|my target|my dream) is [to do] {count} {exercise} [{aim}]
    (i want to|i wanna|i'd like to) (get up to|get to|work up to|reach|manage) {count} {aim}
    {aim} (i want to|i wanna|i'd like to) (do|manage|be able to do) {count} [{exercise}]
    my (goal|aim|dream) is (the whole thing|a whole workout|to get stronger|to touch my toes|to keep up with my grandkids) [without a break|by summer|by easter]
    my goal is {count} [times a week|days a week|workouts a week|sessions a week]
    set my goal to training {day}
    my goal is to (train on|work out on) {day}
    (my goal is|i'd like) to train {count} times a week
    my goal is (to train|to work out) {count} days a week
    (my goal is|i want) to work out {count} times a week
    my weekly goal is {count}
    set my goal to {count} [times a week|days a week]
    set a goal of ({count} days|{count} times) a week
    set a weekly goal of {count}
    change my goal to {count} [days a week|times a week]
    [make my goal] {count} (times|days) a week
    i want to (train {count} times|train {count} days|exercise {count} times|exercise {count} days) a week
    i want to work out {count} days a week
    (set a|set a weekly|set my|change my) goal
  `,
  AskGoalIntent: `
    [what's|how long until|how much until|have i met|have i reached|did i meet|did i reach] my goal
    [what is] my weekly goal
    how far am i from my goal
    how (close am i|much is left|many more days|many more workouts) to my goal
    how long until i reach my goal
    how many (days|workouts) until my goal
    how many (workouts are left|more workouts|more days) this week
    how many workouts do i have left this week
    am i on (track|target)
    how am i doing on my goal
    how is my goal coming along
    (what's|what is|remind me of) my goal [again|this week]
    did i (reach|meet|hit|make) my goal [this week|last week]
    how many (days|workouts) are left (this week|for my goal)
    (did i|have i) (reached|met|hit) my goal yet
  `,
  AskStreakIntent: `
    [what's|how long is|how's|have i lost|did i lose|did i keep] my streak
    my weekly streak
    (do i have|am i on) a streak
    how many weeks [have i trained] in a row
    (how many weeks|how many days) in a row have i trained
    is my streak safe
    how many days in a row
    (what's|how long is|how's) my streak [now|at the moment]
    (do i|have i) (have|got) a streak [going]
    how many weeks in a row [have i trained|is that now]
  `,
};
