/** How people say that they do not know what to say. */
import type { Samples } from '../../patterns';

export const helpSamples: Samples<'GetHelpIntent' | 'SmallTalkIntent'> = {
  GetHelpIntent: `
    (i've never|never) set foot in a gym [where do i start|where would you start me]
    (i'm|i am) (brand new|completely new|totally new) (at|to) (this|it) what do i do (first|now)
    (i've|i have) never (done this|exercised|trained|worked out|done any of this) before [where do i start|what do i do|how do i begin]
    (i'm|i am) new (to this|here|to all this) (where do i start|how do i begin|what now)
    where (do|should|would) i (start|begin) [as a beginner|if i'm new|with all this]
    how do i get started
    what (can you do|do you offer|have you got) for (a beginner|beginners|someone new|a newcomer|old people)
    what can you do for (me|us|somebody like me)
    what (do i say|should i say|can i say now|do i do now|can i ask you|can you do for me)
    (i'm|i am) (lost|stuck|confused|not sure what to do)
    i (need|could use|want) (help|some help)
    (what are|tell me) (my options|the commands|the options)
    how (do you|does it all) work
    i (don't know|have no idea) (what to do|what to say|how this works)
    i'm [a bit|totally|completely] (lost|confused|stuck) [here|now]
    (what|anything) can you do (for me|here)
    i need [some|a bit of] help [with this|here|please]
    what are my options [here|now]
  `,
  SmallTalkIntent: `
    [good morning|good evening|evening|morning|hello] coach {banter}
    {banter} [coach|mate|today|you know]
    (sorry|no|oh) {banter}
    (sorry|no|oh) {banter} i was talking to (the|my) {thing}
    (i|sorry i) {banter} {thing}
    {banter} (then|coach then|of all of them)
    the {thing} (wanted a signature|wanted something|was being silly) {banter}
    that was (the|my) {thing} {banter}
    my {kin} (has come in|says hi|says hello|just came in says hi)
    is (the football|the cricket|the news|the match|my programme) on [tonight|now|later]
    (that|it) sounds (fancy|posh|exotic|funny|interesting)
    (morning|hello|well) (i'm|i feel|my {kin} is) {harm}
    the kids are watching
    my (son|daughter) is here
    good (morning|afternoon|evening)
    [i|i'm|it's|that's|he's|she's|i've|you're] {idiom}
    (i|it|that|this) [just|really|nearly|is|was|has] {idiom}
    (give me|that's|don't|my boss is|this is) {idiom}
    (somebody|someone|he|she|they) (died|fainted|collapsed|had a heart attack|got stabbed|broke a leg) (in|on) (the|my|that) {media}
    (the|this|that|my) {media} (is killing me|made me cry|was painful|hurts my ears|is a pain|broke my heart)
    (play|put on|turn on|turn up|pause|skip) [the|my|that|some] {media} [about heartbreak|called fever|by queen]
    (the|my) {media} (died|crashed|dropped|went off|is dead|froze)
    my {kin} (is|are) (asleep|watching|laughing|here)
    {idiom} (here|today|me|now|out there|again|mate|so here i am|then)
    (well|oh|ha|ah|so) {idiom}
    (i'll be|we're|i've been|he's been|she's) {idiom}
    (somebody|my boss|my wife|my husband|my mum) (says|said) {idiom}
    {idiom} (and i love it|but i'm here now|and now i'm back|ha ha|i suppose|i promise)
    (somebody|he|she) {sign} in the {media}
    {media} {idiom}
    (somebody|he|she) {sign} in the {media}
    (somebody|he|she) {symptom} (his|her) {bodyPart} in the {media}
    (somebody|he|she) {accident} (off|into) the {thing} in the {media}
    {idiom} (is playing|just came on|on the {media}|is on)
    (who sang|who sings|do you know|what year was|play) {idiom}
    the {thing} is (having a|on its last|making a) (wash|cycle|racket|laugh|nap)
    (the weather|the view|the sunshine|the garden|this coffee|my new mat) is (gorgeous|lovely|brilliant|terrible|ridiculous|shocking)
    (we|they|our side|england|the lads) (won|lost|drew|scored|are out|are winning) [on saturday|in the cup|last night]
    (tax returns|emails|meetings|homework|paperwork|housework|the traffic|my commute) (is|are) {idiom}
    (sorry|excuse me) {idiom}
    (don't worry|never fear|no need to panic) {idiom}
    it's (raining|chucking it down|pouring|snowing|windy|foggy|lovely) [outside|out there|again]
    i've got (a parcel coming|half an hour|visitors|a new tattoo|the radio on|the kids all week|the house to myself)
    (i|we) (watched|saw|read|heard|binged) (a film|the match|a thriller|that new series|a podcast) [last night|yesterday|at the weekend]
    i can't (wait|stop laughing|decide|believe it|hear the music|see the screen|be bothered|do maths)
    i (passed|hit|beat|lost|found) (my test|my target|my record|my keys|it|count|the remote)
    i (feel|felt) (silly|lazy|posh|like a dancer|like an athlete)
    (everything|it all) is (fine|great|ready|set up)
    my doctor (likes|loves|recommended|put me on to) (this|you|training)
    it's (hot|cold|tight|small|stuffy|cramped|boiling|warm|chilly|freezing) in here
    (the room|my flat|the house|it) is (small|hot|a mess|too warm|freezing|tidy)
    (the floor|this mat|my mat) is (cold|hard|hot|sticky|slippery|dusty)
    (my {thing} is|the {thing} is|these {thing} are) (tight|too tight|dead|new|itchy|broken|loose)
    i (fell in love with|fell behind on|fell for|fell asleep in front of|cut the grass during|hit pause on) (this|it|that|the {media})
    i (popped|nipped|ran|went) (to the shops|to the kitchen|upstairs)
    (something|someone|it) (came up|is burning in the oven|is at the door|fell off the shelf|fell over in the kitchen)
    i (woke up early|woke up tired|wake up tired|haven't eaten yet|haven't had breakfast|haven't eaten breakfast|skipped breakfast|just ate|hate this|hate you)
    i woke up early this morning
    i wake up at night
    i had a (bad|long) day
    i haven't eaten breakfast yet
    is it heavy
    are (they heavy|you a robot|you real)
    hello there
    (nice to meet|how are|who made|who built|how old are) you
    how are you (doing|today)
    what's (your name|the weather|the weather today|the weather like|the score|on the news|in the news|the time|the date)
    do you (have a name|know any jokes)
    where are you from
    (you're|that's|that's really|it's|this is|that was|that sounds|you sound|very|so) funny
    you're (silly|annoying|boring)
    [ha ha very|something|say something|do something] funny
    tell me (something funny|something funny please|a funny story|a story|a joke|another joke)
    can you say something funny
    make me laugh
    sing (me a song|something)
    knock knock
    i'm bored
    this is (boring|stupid)
    that's boring
    will it rain today
    what's the score in the game
    who (won|is winning) the game
    how far [away] is the moon
    how tall is the eiffel tower
    what time is it
    what day is it [today]
    play (some music|a song|the radio)
    turn (on the light|on the lights|off the lights|the heating up)
    switch on the [kitchen] light
    switch off the lights
    call my mother
    [remind me to] call the dentist
    send a message
    read my messages
    what is two plus two
    (you're|you are) (a slave driver|mean|cruel|a tyrant|bossy|evil|hard on me|too funny)
    did you (miss me|sleep well|have a good day)
    (make me laugh|entertain me|cheer me up|tell me a story|tell me a secret)
    (who|what) are you [really]
    (do you|can you) (love me|dream|eat|sleep|train yourself|like music)
    (i'm|i am) (bored|not a morning person|a couch potato)
    (this|that) is (boring|torture|mad|ridiculous|harder than it looks)
    (the|my) (cat|telly|radio|neighbour) is (watching|on|laughing at me)
    you (crack me up|make me laugh)
    (love hurts|that hurt my feelings|oh my giddy aunt)
    (i'm gasping|i'm dying) for a (drink|coffee|beer|biscuit)
    i'm dizzy with (joy|happiness)
  `,
};
