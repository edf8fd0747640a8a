/** How people ask to be reminded. */
import type { Samples } from '../../patterns';

export const remindersSamples: Samples<'SetReminderIntent' | 'AskReminderIntent' | 'CancelReminderIntent'> = {
  SetReminderIntent: `
    remind me
    remind me to train
    remind me to work out
    remind me to exercise
    can you remind me
    can you remind me to train
    please remind me to train
    set a reminder
    set up a reminder
    set a training reminder
    add a reminder
    make a reminder
    i want a reminder
    i'd like a reminder
    i need a reminder
    change my reminder
    change the reminder
    move my reminder
    another time for my reminder
    remind me {time}
    remind me at {time}
    remind me to train at {time}
    remind me {day}
    remind me on {day}
    remind me on {day} at {time}
    remind me {day} at {time}
    remind me at {time} on {day}
    remind me to train {day}
    remind me to train on {day}
    remind me to train on {day} at {time}
    remind me to train {day} at {time}
    remind me to work out on {day} at {time}
    remind me to exercise on {day} at {time}
    remind me on {day} and {secondDay}
    remind me on {day} and {secondDay} at {time}
    remind me {day} and {secondDay} at {time}
    remind me to train on {day} and {secondDay}
    remind me to train on {day} and {secondDay} at {time}
    remind me to train {day} and {secondDay} at {time}
    remind me to work out on {day} and {secondDay} at {time}
    remind me to exercise on {day} and {secondDay} at {time}
    remind me on {day} {secondDay} and {thirdDay}
    remind me on {day} {secondDay} and {thirdDay} at {time}
    remind me to train on {day} {secondDay} and {thirdDay} at {time}
    remind me to train {day} {secondDay} and {thirdDay} at {time}
    remind me on {day} {secondDay} {thirdDay} and {fourthDay} at {time}
    remind me to train on {day} {secondDay} {thirdDay} and {fourthDay} at {time}
    set a reminder for {day}
    set a reminder for {day} at {time}
    set a reminder for {time}
    set a reminder at {time}
    set a reminder on {day} at {time}
    set a reminder for {day} and {secondDay} at {time}
    set a reminder on {day} and {secondDay} at {time}
    set a reminder for {day} {secondDay} and {thirdDay} at {time}
    change my reminder to {time}
    change my reminder to {day}
    change my reminder to {day} at {time}
    change my reminder to {day} and {secondDay}
    change my reminder to {day} and {secondDay} at {time}
    change the reminder to {time}
    move my reminder to {time}
    move my reminder to {day}
    move my reminder to {day} at {time}
    make my reminder {time}
    make it {time}
    make it {day} at {time}
    {day}
    on {day}
    {day} please
    {day} at {time}
    on {day} at {time}
    {day} and {secondDay}
    on {day} and {secondDay}
    {day} and {secondDay} at {time}
    on {day} and {secondDay} at {time}
    {day} {secondDay} and {thirdDay}
    on {day} {secondDay} and {thirdDay}
    {day} {secondDay} and {thirdDay} at {time}
    {day} {secondDay} {thirdDay} and {fourthDay}
    at {time}
    at {time} please
    no at {time}
  `,
  AskReminderIntent: `
    what reminders do i have
    which reminders do i have
    do i have a reminder
    do i have any reminders
    do i have a reminder set
    what is my reminder
    what's my reminder
    when is my reminder
    when do you remind me
    when will you remind me
    when are you going to remind me
    list my reminders
    tell me my reminders
    tell me about my reminder
    read my reminders
    my reminder
    my reminders
    reminders
    is my reminder on
    is my reminder set
  `,
  CancelReminderIntent: `
    cancel my reminder
    cancel my reminders
    cancel the reminder
    cancel all reminders
    delete my reminder
    delete my reminders
    delete the reminder
    remove my reminder
    remove the reminder
    turn off my reminder
    turn my reminder off
    turn off reminders
    switch off my reminder
    stop reminding me
    don't remind me
    don't remind me any more
    no more reminders
    i want no reminder
    i don't want a reminder
    i don't need a reminder
    i don't need reminders any more
  `,
};
