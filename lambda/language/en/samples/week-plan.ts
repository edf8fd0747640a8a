/** How people ask what to do this week, or on a day. */
import type { Samples } from '../../patterns';

export const weekPlanSamples: Samples<'PlanWeekIntent' | 'PlanTodayIntent'> = {
  PlanWeekIntent: `
    plan my week
    plan the week
    plan a week for me
    make me a weekly plan
    give me a weekly plan
    give me a plan for the week
    make a plan for the week
    what's my weekly plan
    what's my plan for the week
    weekly plan
    my weekly plan
    how should i train this week
    when should i train
  `,
  PlanTodayIntent: `
    what should i do {date}
    what should i do on {date}
    what's my plan for {date}
    what's my plan {date}
    what's the plan for {date}
    what's the plan {date}
    what's on {date}
    what's on for {date}
    what's planned for {date}
    what's planned {date}
    plan for {date}
    what am i doing {date}
    what am i doing on {date}
    what do i have on {date}
    which workout {date}
    which workout on {date}
    what workout is it {date}
    is {date} a rest day
    do i train {date}
    do i train on {date}
    today's plan
    what's today's workout
    plan my day
  `,
};
