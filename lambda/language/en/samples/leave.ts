/** How people say that it is enough for today. */
import type { Samples } from '../../patterns';

export const leaveSamples: Samples<'LeaveIntent'> = {
  LeaveIntent: `
    [right] that's me off [then|now]
    [sorry|oh] (got to|have to|i must|gotta) dash [we'll do it later|now]
    (i shall|i'll|let's|i will) leave it there [for now|for today|thank you kindly|thanks]
    that'll do me [for today|thanks|then]
    (that's|that is|that'll be) (enough|all|it) (for today|for now|for me) [thanks|thank you]
    (i'm|i am|we're) (done|finished|through) (for today|for now|for the day|with training)
    (let's|i want to|i'd like to|can we) (stop|finish|end|leave it|call it a day) (here|there|now|for today|the workout)
    i (have|need|want|have got) to (go|leave|run|stop now|head out|get going)
    [right|okay|sorry|oh] {bye} (coach|for now|then|everyone)
    (got to|gotta|have to|need to|i must|i've got to) (run|go|dash|fly|shoot off) [the bus is here|my lift's here|i'm late] {bye}
    (i'm|i am|that's me|we're) (done|finished|off|away) [for today|now] [thanks|thank you|thanks very much] {bye}
    (thanks|thank you|cheers|sorry|oops|lovely) [coach|that'll do|that was fun] {bye}
    [oh] (not today|not now|wrong one|i opened the wrong one|forget it not today) [sorry] {bye}
    (right|well|okay) (i'm going to bed|dinner's ready|time for work|they're waiting for me) {bye}
    speak to you (later|tomorrow|soon|next time)
    good night [then|everyone]
    (i'll|we'll|let's) leave it there [for tonight|for today|for now] {bye}
    (end|finish|close|quit|exit) (the|this|my) (workout|session|training|skill)
    (i've had|had) enough [for today|now]
    (no more|nothing more) (today|for today|for me)
    (turn|switch) (yourself|it) off
    good night coach
    quit it [now|please]
    (end|stop) it (for today|there)
    (that's|that is) enough for (today|now|one day|one session) [thank you|thanks]
  `,
};
