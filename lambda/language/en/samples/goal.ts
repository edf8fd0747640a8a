/** How people set a goal for the week and ask about it. */
import type { Samples } from '../../patterns';

export const goalSamples: Samples<'SetGoalIntent' | 'AskGoalIntent' | 'AskStreakIntent'> = {
  SetGoalIntent: `
    my goal is {count}
    set my goal to {day}
    my goal is to train {day}
    my goal is to work out {day}
    my goal is to train {count} times a week
    my goal is to train {count} days a week
    my goal is to work out {count} times a week
    my goal is to work out {count} days a week
    my goal is {count} times a week
    my goal is {count} days a week
    my goal is {count} workouts a week
    my goal is {count} sessions a week
    my weekly goal is {count}
    set my goal to {count}
    set my goal to {count} times a week
    set my goal to {count} days a week
    set a goal of {count} days a week
    set a goal of {count} times a week
    set a weekly goal of {count}
    change my goal to {count}
    change my goal to {count} days a week
    change my goal to {count} times a week
    make my goal {count} times a week
    make my goal {count} days a week
    i want to train {count} times a week
    i want to train {count} days a week
    i want to work out {count} times a week
    i want to work out {count} days a week
    i want to exercise {count} times a week
    i want to exercise {count} days a week
    i'd like to train {count} times a week
    {count} times a week
    {count} days a week
    set a goal
    set a weekly goal
    set my goal
    change my goal
  `,
  AskGoalIntent: `
    what's my goal
    what is my weekly goal
    my goal
    my weekly goal
    how far am i from my goal
    how close am i to my goal
    how long until my goal
    how long until i reach my goal
    how much is left to my goal
    how much until my goal
    how many days until my goal
    how many more days to my goal
    how many more workouts to my goal
    how many workouts until my goal
    how many workouts are left this week
    how many workouts do i have left this week
    how many more workouts this week
    how many more days this week
    have i met my goal
    have i reached my goal
    did i meet my goal
    did i reach my goal
    am i on track
    am i on target
    how am i doing on my goal
    how is my goal coming along
  `,
  AskStreakIntent: `
    what's my streak
    my streak
    my weekly streak
    how long is my streak
    how's my streak
    do i have a streak
    am i on a streak
    how many weeks in a row
    how many weeks in a row have i trained
    how many weeks have i trained in a row
    is my streak safe
    have i lost my streak
    did i lose my streak
    did i keep my streak
    how many days in a row
    how many days in a row have i trained
  `,
};
