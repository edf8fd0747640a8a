/** How people ask to be reminded. */
import type { Samples } from '../../patterns';

export const remindersSamples: Samples<'SetReminderIntent' | 'AskReminderIntent' | 'CancelReminderIntent'> = {
  SetReminderIntent: `
    (give|send|set) me (an alert|a nudge|a shout|an alarm|a poke) {day} [morning] [at] {time} [to do this again|for this]
    (could you|can you|please) (give|send|set) me (an alert|a nudge|a shout|an alarm) {day} (at {time}|morning {time})
    (set|give) me an alarm [thing] [for this|for these] (at {time} {day}|{day} at {time}|{day})
    (shout|tell|prod|bug) me (at {time}|{day} at {time}|on {day}) [to train|to do this]
    (don't let me forget|i mustn't forget|make sure i train) (on {day}|{day} at {time})
    remind me [to train|to work out|to exercise|{time}|at {time}|{day}|on {day}|{day} at {time}|to train {day}]
    can you remind me [to train]
    please remind me to train
    (set a|set up a|set a training|add a|make a|i want a|i'd like a|i need a|change my|change the) reminder
    (move|another time for) my reminder
    remind me to train (at {time}|on {day}|{day} at {time})
    remind me [to train|to work out|to exercise] on {day} at {time}
    remind me at {time} on {day}
    remind me [to train] on {day} and {secondDay}
    remind me [on|to train on|to train|to exercise on] {day} and {secondDay} at {time}
    remind me to work out on {day} and {secondDay} at {time}
    remind me on {day} {secondDay} and {thirdDay}
    remind me (on|to train on|to train) {day} {secondDay} and {thirdDay} at {time}
    remind (me|me to train) on {day} {secondDay} {thirdDay} and {fourthDay} at {time}
    set a reminder for ({day}|{time})
    set a reminder for {day} [and {secondDay}|{secondDay} and {thirdDay}] at {time}
    [set a reminder|make it {day}|{day}|on {day}|{day} and {secondDay}|no] at {time}
    set a reminder on ({day}|{day} and {secondDay}) at {time}
    change my reminder to ({time}|{day}|{day} at {time}|{day} and {secondDay})
    change my reminder to {day} and {secondDay} at {time}
    change the reminder to {time}
    move my reminder to ({time}|{day}|{day} at {time})
    make (my reminder|it) {time}
    {day} [please|and {secondDay}|{secondDay} and {thirdDay}]
    on {day} [and {secondDay}|{secondDay} and {thirdDay}]
    on {day} and {secondDay} at {time}
    {day} {secondDay} and {thirdDay} at {time}
    {day} {secondDay} {thirdDay} and {fourthDay}
    at {time} please
    (ping|nudge|poke|wake) me (at {time}|on {day}|on {day} at {time}|{day} at {time}|at {time} {day})
    remind me [to train|to work out] (at {time} {day}|{day} at {time}|{day})
    set a reminder for {day} at {time}
    (can you|could you|please) (ping|nudge|remind) me [to train] (at {time}|on {day}|tomorrow|in the afternoon)
  `,
  AskReminderIntent: `
    (what|which) reminders do i have
    do i have (a reminder|any reminders|a reminder set)
    [what is|what's|when is|tell me about] my reminder
    when (do|will) you remind me
    when are you going to remind me
    [list my|tell me my|read my|my] reminders
    is my reminder (on|set)
    (do i have|have i got|are there) (a reminder|any reminders) [set|for training]
    (what|which) reminders (do i have|are set|have i got)
    when (will|do) you remind me [next|to train]
  `,
  CancelReminderIntent: `
    no more reminders [please|i don't need nagging]
    i don't need (nagging|reminding|reminders) [any more]
    (cancel my|cancel the|delete my|delete the|remove my|remove the|turn off my|switch off my|i want no) reminder
    (cancel my|cancel all|delete my|turn off|no more) reminders
    turn my reminder off
    stop reminding me
    don't remind me [any more]
    i don't (want|need) a reminder
    i don't need reminders any more
    (cancel|delete|remove|drop) (my|the) reminder [please|for training]
    no more reminders [please|from now on]
  `,
};
