/** How people answer what the coach asked: agreeing, declining, a number, one of what was offered. */
import type { Samples } from '../../patterns';

export const answerSamples: Samples<'AgreeIntent' | 'DeclineIntent' | 'NumberIsIntent' | 'ChooseOfferedIntent'> = {
  AgreeIntent: `
    (yes|okay|sure) but (i'm|it's) {harm}
    (yes|yeah|yep|yup|okay|ok|sure|alright|right|fine) (let's|we can) (go|start|begin|do that|do this|try it|go for it)
    (yes|yeah|yep|okay|sure|alright|fine) (sounds good|why not|go on|go ahead|please do|that one|i'd like that|of course|absolutely|definitely)
    (okay let's|alright let's|come on let's) (go|go for it|do this|start|get going|get started)
    (that|that one|it|this) (sounds|would be|looks) (good|great|fine|perfect|okay|right)
    (i'm|i am|we're) (in|up for it|up for that|happy with that)
    (certainly|gladly|exactly|you bet|that's correct|yes sure thing|of course i am)
    (i think so|i guess so|i suppose so|oh why not|count me in|i'm game)
    (okay|alright|fine) (then|by me|with me|for me)
    yes (i am|i do|i did|i would|i have|it is|that's right|please start)
    (sure|yeah) that's right [exactly]
    (righto|okey dokey|alrighty|fair enough|very well|right you are) [then|let's do it]
    (yep|yes|yeah) (let's have it|bring it on|if you like|i suppose)
  `,
  DeclineIntent: `
    (not now|no thanks|i'd rather not) (i'm|it's) {harm}
    (no|nope|nah) (not now|not today|not yet|not that|not that one|not really|leave it|let's not|i don't|i'd rather not|i didn't)
    (not this time|not yet|maybe later|maybe another time|not right now|not at the moment)
    i (don't want|don't feel like|don't fancy) (that|that one|it|this|to)
    i'd (rather not|prefer not to|rather something else)
    [no|no no] nothing like that [at all]
    (no|no no) i meant (my legs|my arms|the push ups|the song|something else|the weather)
    (let's not|better not|i'd say no|i'm good thanks|no need|none of those|neither)
    (sounds|that sounds|it sounds) (horrible|awful|boring|too hard|like too much)
    (nothing thanks|no thanks just looking|nothing thanks just looking)
    (i'll|i will) pass [on that|this time]
  `,
  NumberIsIntent: `
    {count}
    (about|around|maybe|probably|roughly|nearly|exactly|just|only) {count}
    (i think|i guess|i'd say|say|let's say) {count}
    {count} (of them|or so|i think|i guess|reps)
    (it's|it is|an|a) {count}
  `,
  ChooseOfferedIntent: `
    the {which} [one|option] [please|sounds good|you said]
    (i'll take|i want|let's do|give me|take|i'd like) the {which} [one|option]
    (not that one|no) the {which} one
    (which|what) was the {which} one [again]
  `,
};
