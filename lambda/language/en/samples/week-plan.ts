/** How people ask what to do this week, or on a day. */
import type { Samples } from '../../patterns';

export const weekPlanSamples: Samples<'PlanWeekIntent' | 'PlanTodayIntent'> = {
  PlanWeekIntent: `
    plan (my|the) week
    plan a week for me
    [make me a|give me a|what's my|my] weekly plan
    (give me a|make a|what's my) plan for the week
    how should i train this week
    when should i train
    (make|give|write) me a weekly plan [with cardio|with weights|with a bit of everything]
  `,
  PlanTodayIntent: `
    what have i got on for {date} [then]
    what have i got on {date}
    what (should i do|am i doing|workout is it) {date}
    what (should i do|am i doing|do i have) on {date}
    what's (my|the) plan for {date}
    (what's my plan|what's the plan|what's on|what's on for|what's planned for|what's planned|plan for|which workout|which workout on|do i train) {date}
    is {date} a rest day
    do i train on {date}
    today's plan
    what's today's workout
    plan my day
    it's my (day off|rest day) what should i do
    what (shall|can) i do on my (day off|rest day)
  `,
};
