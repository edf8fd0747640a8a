/** How people say how hard it was, and ask for easier or harder. */
import type { Samples } from '../../patterns';

export const effortSamples: Samples<'RateEffortIntent' | 'MakeEasierIntent' | 'MakeHarderIntent'> = {
  RateEffortIntent: `
    {feel}
    that was {feel}
    it was {feel}
    that felt {feel}
    it felt {feel}
    this felt {feel}
    the workout was {feel}
    that was a {effort}
    that was an {effort}
    it was an {effort}
    that was about a {effort}
    that was about an {effort}
    that was an {effort} out of ten
    an {effort} out of ten
    i'd say an {effort}
    i'd give it an {effort}
    that was a {effort} out of ten
    that was about a {effort} out of ten
    it was a {effort} out of ten
    it was about a {effort} out of ten
    {effort} out of ten
    a {effort} out of ten
    about a {effort} out of ten
    i'd say {effort} out of ten
    i'd say a {effort}
    i'd give it a {effort}
    my effort was {effort}
    effort {effort}
    rate it {effort}
    i rate it {effort}
    a solid {effort}
    {effort} and a half
    it was {feel} today
    i'd say {feel}
  `,
  MakeEasierIntent: `
    i lost my balance
    i can't balance
    i keep losing my balance
    i cannot balance
    easier
    a bit easier
    make it easier
    make this easier
    make it a bit easier
    this is too hard
    that's too hard
    it's too hard
    too difficult
    this is too difficult
    this is tough
    it's too tough
    something easier
    give me something easier
    an easier one
    give me an easier one
    easier version
    an easier version
    the easier version
    give me an easier version
    is there an easier version
    is there an easier way
    do you have anything easier
    i need an easier option
    i can't do this
    i can't do that
    i can't do it
    i can't do this one
    i can't manage this one
    i can't do a real one
    i'm struggling
    i'm struggling with this one
    a gentler one
    something gentler
    this is beyond me
    what if i can't do it
    what if i can't do this one
    i can't do them
    is there an easier one
    is there something easier
  `,
  MakeHarderIntent: `
    harder
    a bit harder
    make it harder
    make this harder
    make it a bit harder
    make it more difficult
    more difficult
    this is too easy
    that's too easy
    it's too easy
    this is easy
    this isn't hard enough
    it's not hard enough
    something harder
    give me something harder
    a harder one
    give me a harder one
    harder version
    a harder version
    the harder version
    give me a harder version
    is there a harder version
    is there a harder way
    do you have anything harder
    challenge me
    i want a challenge
    i want more of a challenge
    give me a challenge
    step it up
    level up
    push me harder
    i can do more than this
  `,
};
