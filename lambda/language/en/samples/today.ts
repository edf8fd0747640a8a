/** How people say what today shall be like: what to spare, easier, one more and stop; and what they did or will do elsewhere. */
import type { Samples } from '../../patterns';

export const todaySamples: Samples<
  'SpareIntent' | 'GoEasyIntent' | 'StartTimerIntent' | 'OneMoreIntent' | 'SayElsewhereIntent' | 'TakeBreakIntent'
> = {
  SpareIntent: `
    i don't want to (be|get|go) on the {spared} today
    i'd rather not (be|get|go) on the {spared} today
    not (the|on the) {spared} (please|today) [my mat's in the wash|i'm in my good clothes]
    nothing (else|more) on the {spared} today
    [please] keep (me|it|us) off the {spared} [please|today]
    (okay|ok|yes|right) let's do it but {spared}
    (can|could) we do it {spared}
    no {spared} today
    nothing (for|with|on) [my] {spared} [today]
    (spare|rest|leave out|go easy on) [my] {spared} today
    (could|can) (we|i) do (it|this|them|that|everything) {spared}
    (let's|i want to|i'd like to) (do|train) (it|this|everything) {spared} [today]
    i'm (in|using|training in) {spared} [today]
    i use {spared}
    i can't lean on my {spared} today
    i (can only|only) (do it|do this|train) {spared} [today]
    without [my] {spared} today
    {spared} (are|is) off today
    {spared} is (out|no good|not possible|off the table) [for me] [today]
    (not up to|i'm no good at) {spared} [today|any more]
  `,
  GoEasyIntent: `
    (an easier|an easy|a lighter|a light) (week|day|session|workout) [please|today]
    (go|take it) easy [on me] today
    (let's|can we) (go|take it) easy today
    i slept (badly|terribly|hardly at all)
    i'm (tired|worn out|low on energy|a bit tired) (today|tonight|this evening)
    i've had a (long|rough|hard) (day|week)
    make it (an easy|a light) one today
    half of it today
    i'm not (up for|feeling) much today
    [i|i've] (barely|hardly) slept [last night|at all]
  `,
  StartTimerIntent: `
    (set|start) [me] a timer (for|of) {duration}
    (set|start) a {duration} timer
    [just] time {duration} for me
    a timer for {duration}
    (set|start) a timer
  `,
  OneMoreIntent: `
    [just|only] one more (set|one) and (stop|then stop|that's it|then i'm done|finish)
    (last|final) (set|one) and then (stop|the stretch|the cool-down)
    (let's|can we) finish after this (set|one)
    stop after this (set|one)
    one more and then (the stretch|we stretch|i stop)
  `,
  SayElsewhereIntent: `
    i {activity} [for] {duration} [today|this morning|yesterday evening]
    i've {activity} [for] {duration} [today]
    i (did|had|took|went for) [a] {duration} (of {activity}|{activity}) [today|this morning]
    i did {count} {exercise} {elsewhere} [please add them]
    {elsewhere} i did {count} {exercise}
    add {count} {exercise} i did {elsewhere}
    (note|log|write down|count|add) [a] {duration} (of {activity}|{activity})
  `,
  TakeBreakIntent: `
    i'm (on holiday|on vacation|away|traveling|taking a break) [for {duration}|until {date}|till {date}]
    i'm (ill|sick) (until {date}|for {duration})
    i'll be (away|on holiday|on vacation|traveling) [for {duration}|until {date}|from {date}]
    i (need|want|am taking) a break (for {duration}|of {duration}|until {date})
    (pause|hold) (my streak|my training|everything) [for {duration}|until {date}]
    (move|postpone) (today's|my) (session|workout) to {date}
    (put off|leave) (today's|my) (session|workout) until {date}
    can we do (it|today's workout) {date} instead
    (no training|no workouts) (for {duration}|until {date})
  `,
};
