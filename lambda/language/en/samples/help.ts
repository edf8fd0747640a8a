/** How people say that they do not know what to say. */
import type { Samples } from '../../patterns';

export const helpSamples: Samples<'GetHelpIntent' | 'SmallTalkIntent'> = {
  GetHelpIntent: `
    what (do i say|should i say|can i say now|do i do now|can i ask you|can you do for me)
    (i'm|i am) (lost|stuck|confused|not sure what to do)
    i (need|could use|want) (help|some help)
    (what are|tell me) (my options|the commands|the options)
    how (do you|does it all) work
    i (don't know|have no idea) (what to do|what to say|how this works)
  `,
  SmallTalkIntent: `
    the kids are watching
    my son is here
    my daughter is here
    good morning
    i woke up early
    i woke up early this morning
    i woke up tired
    i wake up tired
    i wake up at night
    i had a bad day
    i had a long day
    i haven't eaten yet
    i haven't had breakfast
    i haven't eaten breakfast
    i haven't eaten breakfast yet
    i skipped breakfast
    i just ate
    is it heavy
    are they heavy
    good afternoon
    good evening
    hello there
    nice to meet you
    how are you
    how are you doing
    how are you today
    are you a robot
    are you real
    what's your name
    do you have a name
    who made you
    who built you
    how old are you
    where are you from
    you're funny
    you're silly
    you're annoying
    that's funny
    that's really funny
    it's funny
    this is funny
    that was funny
    that sounds funny
    you sound funny
    very funny
    so funny
    funny
    ha ha very funny
    something funny
    say something funny
    tell me something funny
    do something funny
    tell me something funny please
    can you say something funny
    tell me a funny story
    tell me a story
    tell me a joke
    tell me another joke
    do you know any jokes
    make me laugh
    sing me a song
    sing something
    knock knock
    i'm bored
    this is boring
    that's boring
    you're boring
    i hate this
    i hate you
    this is stupid
    what's the weather
    what's the weather today
    what's the weather like
    will it rain today
    what's the score
    what's the score in the game
    who won the game
    who is winning the game
    what's on the news
    what's in the news
    how far away is the moon
    how far is the moon
    how tall is the eiffel tower
    what time is it
    what's the time
    what day is it
    what day is it today
    what's the date
    play some music
    play a song
    play the radio
    turn on the light
    turn on the lights
    turn off the lights
    switch on the light
    switch on the kitchen light
    switch off the lights
    turn the heating up
    call my mother
    call the dentist
    remind me to call the dentist
    send a message
    read my messages
    what is two plus two
  `,
};
