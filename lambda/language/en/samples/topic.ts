/** How people ask about food, rest and habits. */
import type { Samples } from '../../patterns';

export const topicSamples: Samples<
  | 'AskTopicIntent'
  | 'AskStrongBackIntent'
  | 'GiveTipIntent'
  | 'TellMoreIntent'
  | 'AskHowToUseIntent'
  | 'AskSwapIntent'
  | 'AskTruthIntent'
  | 'AskSourceIntent'
  | 'AskCareIntent'
  | 'AskAvoidIntent'
  | 'AskAfterWorkoutIntent'
  | 'ListTopicsIntent'
> = {
  AskTopicIntent: `
    {eaten} (with|and) {otherEaten}
    and with [a|some] {otherEaten}
    (what about|how about) {eaten} (with|and|on) {otherEaten}
    {eaten} (with|and|on) {otherEaten} (before training|after training|before a workout|for breakfast|overnight|as a snack)
    (is|are) {eaten} (with|and|on) {otherEaten} {worth}
    what if i (make|have|eat|mix) it with {otherEaten}
    (what's|what is) in [a|an|my] {topic}
    what's the (fuss with|fuss about|story with|catch with) {topic}
    what (on earth|exactly) is {topic}
    what's [a|an] {topic} like [for recovery|before training|after training]
    (do|should) i (need|take|try) {topic}
    does [my|a] (sister|wife|mother|partner|friend|husband) need {topic}
    {topic} (yay or nay|yes or no|good idea or not)
    (is|are) {topic} (worth a go|worth trying|worth a try|mad|any use|real food|lean|as good as fresh)
    (how do i|how should i) {topic} (safely|without hurting myself)
    what should i (drink|eat) in [the] {topic}
    {topic} what's (the damage|in it|in that)
    what's the damage (with|of) {topic}
    (do|would|will) (i|you) (burn|lose|gain|build) more if (i|you) {topic}
    (what|which) {topic} is best
    how much {topic} is enough
    how do i shift my {topic}
    what's {topic} in the row
    what is {topic} in the row
    (when|how soon) (will|do) i (see|get) {topic}
    how (long|soon) until i (see|get) {topic}
    how long does it take to (see|get) {topic}
    how much {topic} (do i need|should i have|should i get|is enough) [a day|every day|per day]
    why am i [so] {topic} [after training|today|the day after]
    why are my muscles {topic}
    [what's a|explain|what's wrong with] {food}
    (tell me|tell me something|what|i heard|i read|question|what's so good|what's special|what's so bad|should i worry) about {topic}
    what (is|foods help me|helps|is best for|is good for|foods|food will|happens if i) {topic}
    what (is a {food}|are {food}|does {topic} do|do {food} do|helps me {topic}|about that|about that one|causes {topic}|helps with {topic}|exercise burns {topic})
    (what's|i want to|i need to|help me|what's best for|what's good for|will i get|what's for|i love|any thoughts on) {topic}
    is (that good|{topic} better|{topic} enough|that bad|that okay|that any good|that stuff good) for me
    is {topic} good [for my back|before a workout|after a workout|for you|in soup|in a stew|for breakfast|before bed|exercise]
    (is {topic} bad|what about {topic}) for my back
    does {topic} (help my back|help|work|keep me awake)
    (is|are) [a|an] {topic} {worth}
    how {worth} (is|are) [a|an] {topic}
    (is|are) {topic} (really|actually|basically) {worth}
    (is|are) {topic} {worth} (before training|after training|before a workout|before bed|for breakfast|as a snack)
    would you (say|call) {topic} (is|are) {worth}
    can (you help me|food|i freeze|i just have|i|i do|i live without|i overdo|you overdo|i lose fat) {topic}
    (how can|am|what if|how long should|how fast should|how far should|how often should|why should|when should|must) i {topic}
    which foods (help me|speed up) {topic}
    will i {topic} with this
    will (this help me|this workout shift|i lose fat) {topic}
    what can i (do for|eat to|do to|do about) {topic}
    (which exercise is|what exercise is|what exercises are|which exercises are) best for {topic}
    what is the best exercise for {topic}
    what's the (best exercise for|deal with|right amount of|best way to|truth about) {topic}
    (which|what) exercises are good for {topic}
    how do i [build|strengthen|train|lose|get rid of|shift|tone|deal with|cope with] {topic}
    how can i (build {topic}|strengthen {topic}|{topic} at home)
    (how long until|when will|how often can|what happens when) i have {topic}
    why (should i train|should i eat|is everybody off) {topic}
    is {topic} (normal|better than weights|making me inflamed|any better)
    is (it normal|it necessary|it important|it okay|it bad|it better|it good|there any reason|there any benefit|there a downside) to {topic}
    is it (normal that i|okay to have|good to eat|okay if i|okay to pull|bad if i|bad that i|worth doing) {topic}
    what should i (eat for {topic}|eat for dinner|eat for lunch|eat for breakfast|eat to {topic}|know about {topic})
    how many {topic} (does this burn|did i burn|have i burned|do i burn|do i need|should i have)
    is it better (to {topic}|to train) in the morning
    (should i {topic}|should i train|how about {topic}) in the morning
    should (i {topic}|i train) in the morning or evening
    (should i {topic}|should i train) in the morning or in the evening
    why (do my {topic}|does my {topic}|does my arm|do my arms|did my arms) shake
    why are my ({topic}|arms) shaking
    why do i {topic} so much
    do i (need to|need|need a|really need|have to|still have to|have to do|need to do|really have to|get enough) {topic}
    why is the {topic} so long
    how long should i {topic} between sets
    how much {topic} (should i have|should i eat|should i drink|should i do|do i need|is okay)
    can i have (it at night|{topic} every day|{topic} before bed|{topic} at night)
    can i (train|eat|have|drink|eat something to|lose|target|tone|pull the bar|get by on) {topic}
    how {topic} should i train
    should i [eat|eat more|drink|have|take|stop eating|cut out|avoid|be] {topic}
    what do (you know about|you think about|you think of|people think of|i get from) {topic}
    what does {topic} do (for me|to you|to your body)
    what (is {topic}|are {food}) good for
    what are the (benefits|advantages|downsides) of {topic}
    (why is {topic}|would {topic} be|is that food|would that be) good for me
    why does {topic} matter
    do {topic} (help|work|count as vegetables)
    does {topic} make (you gassy|any difference)
    will {topic} (help me|tone me|make me fitter|make me bulky)
    how (good|healthy|bad|important|harmful|risky|unhealthy|useful|effective|sugary) is {topic}
    i've been eating a lot of {topic}
    i have a (question about {topic}|food question|question about food|question about eating)
    how does {topic} work
    i want to (know|hear) about {topic}
    food question
    can i (ask about food|eat {topic} cold|eat {topic} raw|eat it|have it|drink it|eat this|have this)
    does coffee make my heart race
    what's (for dinner|that {topic} stuff)
    is (this healthy|it worth {topic}|it healthy|it any good|that stuff healthy|{topic} filling|{topic} hype)
    is ({topic} any|{topic}) better than the normal kind
    are {topic} any better than the usual ones
    is {topic} better for you than the usual
    are {topic} better than regular ones
    is {topic} really (better|that good|that bad) for you
    are {topic} as good as fresh ones
    is {topic} as good as they say
    is {topic} (healthy or not|a whole grain|worth the trouble|too much|too little)
    (how healthy are|what's in|which foods|i only get|i only sleep|i slept|am i just|should i quit|why do people) {topic}
    is {topic} (all right|okay to have) every day
    is it (okay to eat|fine to have) {topic} every day
    is it all right to have {topic}
    i have {topic} every day is that all right
    i eat {topic} every day is that bad
    i drink {topic} every day is that okay
    how often should i eat {topic}
    how often is it okay to have {topic}
    is there (any point in|any point having|any good in|any goodness in|any harm in) {topic}
    is there any point putting {topic} (in my drink|in my water)
    why does everybody talk about {topic}
    (why is {topic}|could {topic} be) bad for me
    what's this {topic} thing about
    that {topic} thing what is it
    where can i find {topic}
    which {topic} are best
    (what kind of|which) {topic} should i buy
    is {topic} nice in a salad
    are {topic} good before a workout
    (do i need|should i have|do i|will i|do my muscles) {topic} after a workout
    do i need ({topic} after training|to {topic} first|both {topic})
    do i really need {topic} after exercise
    should i have {topic} (after training|before a workout)
    is there a food that can {topic}
    is there anything i can (eat to|eat that will) {topic}
    does {topic} (help you relax|help with stress|count|count as exercise|hurt my shoulders|harm your body|make a difference|change anything)
    (how can i|will this|will these exercises|which moves|can crunches) get rid of {topic}
    do these exercises burn {topic}
    which exercise gets rid of {topic}
    why do i (still have|eat more after) {topic}
    do i {topic} after training hard
    do you {topic} once you stop
    should i ({topic} or not|have that|start having {topic}|give up {topic}|be eating that)
    do i still have to {topic} if i run
    is it safe to pull the bar {topic}
    (should|does) the bar go {topic}
    should i (pull it|pull the bar|lift|train|go|keep going|keep lifting|do reps|leave some|switch to) {topic}
    is it worth the effort of {topic}
    is {topic} a (waste of money|waste of time|mistake)
    does it matter (if i|when i|that i|if i'm) {topic}
    i keep {topic} does it matter
    i (always|sleep) {topic} is that bad
    how many should i leave {topic}
    how many reps should i have {topic}
    how (fast|slow|quick|long) should {topic} be
    how (fast|slowly|often) should i do {topic}
    is it (okay to|bad to|bad if i) skip the {topic}
    can i skip the {topic} if i'm (busy|in a rush)
    can i skip the {topic} when i'm short of time
    can i leave out the {topic} if i have no time
    what happens if i (skip|eat too much) {topic}
    what (if i don't|foods help with) {topic}
    how long should a {topic} take
    how fast do i need to {topic}
    how many times a week should i do {topic}
    is {topic} (enough|enough exercise|necessary|better than nothing|real exercise|useful|useless)
    is {topic} enough to (keep fit|stay healthy)
    is {topic} twice a week enough
    is {topic} every day too much
    is {topic} three times a week too much
    is {topic} better than a normal one
    does {topic} count as a workout
    i only get {topic} is that (okay|enough)
    i get {topic} (is that enough|at work)
    why am i [so] hungry after {topic}
    why am i always hungry when i've {topic}
    what does {topic} have to do with sleep
    what has {topic} got to do with it
    how do i {topic} after a long day
    how do i {topic} in the evening
    i'm so {topic} what can i do
    will {topic} give me (a bigger back|a stronger back)
    will {topic} make my back wider
    does {topic} work (your back|my lats) more
    how long (do {topic} keep|does {topic} last)
    how long does {topic} keep in the freezer
    how long can i keep {topic}
    can i eat {topic} the next day
    should i eat {topic} with the skin
    am i {topic} when i feel hungry
    what about (the other one|that other thing|{topic} for breakfast)
    and the other thing
    should i put {topic} in my (water|drink)
    does putting {topic} in water do anything
    is it okay to skip the {topic} when i'm in a hurry
    should i be worried about {topic}
    do i need to worry about {topic}
    am i (getting enough|eating too much|better off with|better off without|supposed to) {topic}
    how do i know if i get enough {topic}
    how much {topic} do i really need
    what happens to my body when i {topic}
    why do people say {topic} is good
    why is {topic} so popular
    (people say|how come) {topic} is good for you
    my friend says {topic} is bad for you
    (my doctor told|can you tell) me about {topic}
    somebody told me {topic} helps
    can you tell me if {topic} is healthy
    would {topic} help [me]
    can {topic} (help)
    {topic} (good or bad|yes or no|or not)
    what's better {topic} or not
    which is better {topic} or the other
    is it true that {topic} is good for you
    when is the best time to {topic}
    what's a good way to {topic}
    how important is it to {topic}
    (how harmful are|how good are|do you recommend|your thoughts on|any benefit in|any harm in|which foods cause|which exercise burns|work makes me|i'm always) {topic}
    how true is it that {topic} helps
    is {topic} (a bad idea|a good choice|better or worse|overdoing it|important|needed|recommended|any use|of any use|a treat)
    what's your (opinion|view) on {topic}
    give me the (facts on|truth about) {topic}
    anything i should know about {topic}
    what will {topic} do for me
    how do i (get a|lose fat) {topic}
    [i already run] do i still need {topic}
    do i need {topic} if i lift
    does {topic} hit the back better
    does {topic} (affect my weight|affect my sleep|ruin my workout|slow me down|last long|keep well|mess me up|leave you puffy|leave me tired|have any benefits)
    does {topic} do anything for (you|my back)
    my job makes me {topic}
    i've been {topic} lately
    i'm feeling {topic} today
    (must i have|must i do|would you eat|would you drink|am i allowed|too much|not enough|does my body|how sweet are|how filling is) {topic}
    must {topic} be every day
    would it (be bad to|be better to|matter if i) {topic}
    would you say {topic} is healthy
    can you have too much {topic}
    can too much {topic} be bad
    how come i'm hungry after {topic}
    what if i have {topic} every day
    is that thing any good
    i already train do i need {topic} too
    does {topic} mess with my (sleep|weight)
    should i add {topic} to my water
    (how strong is|can crunches|can exercise|will sit ups|i catch myself|i find myself) {topic}
    is {topic} (just for athletes|smart)
    has {topic} got any (downsides|benefits)
    does {topic} go with a healthy diet
    is {topic} part of a healthy diet
    do {topic} count towards my day
    can i lose fat just {topic}
    are {topic} fine
  `,
  AskStrongBackIntent: `
    what (helps|exercises help) my back
    (what is|what's|which exercise is|what exercise is|what exercises are) best for my back
    which (exercise is|exercises are) good for my back
    (what is|what's) the best exercise for my back
    why should i train my back
    i want to strengthen my back
    when will my back be stronger
    how long until my back is stronger
  `,
  GiveTipIntent: `
    have you got any (tips|tip|advice) [for today|for me]
    give me (a food tip|a nutrition tip|a lifestyle tip|some advice|another|another one|a healthy habit)
    (give me a|a food|food|a lifestyle|share a|tell me a|i want a|i'd like a|another|give me another) tip
    food tips
    (a tip|some nutrition advice) please
    [what's the] tip of the day
    got a (tip for me|different one)
    do you have (a tip|any tips|another one|a different one)
    any (tips|food tips|healthy eating advice|advice on food|healthy snack ideas)
    any tips for eating better
    how can i (eat better|be healthier|improve my diet)
    how do i (eat|get) healthier
    help me eat (healthier|better)
    give me a healthy eating tip
    teach me (something about food|something|something new|about nutrition|about healthy food)
    tell me something (healthy|about healthy eating|new about food|useful|useful about eating|interesting about food|good to know)
    what should i eat [today|before a workout|before training]
    (one more|next|a different|what's today's|got another) tip
    something else about food
    teach me something about healthy eating
    have you got (a tip|any tips|any advice|another one|another tip)
    got any (advice|tips for me|food ideas|wisdom for me)
    what's a healthy (thing to eat|habit|snack)
    what's something healthy i can eat
    what habit should i start
    what healthy thing can i do today
    what's one healthy thing i could do
    what can i do to (be|live) healthier
    how should i change my diet
    suggest (something healthy|a healthy snack)
    nutrition advice
    what would be healthy to eat today
  `,
  TellMoreIntent: `
    [tell me|say|explain some|say a bit|is there] more
    more (please|about {topic}|details please|detail please)
    tell me (more about it|more about that|more about {topic}|the rest)
    (more about|what else about|anything more on|go on about|keep talking about|any more about|more information about|elaborate on) that
    go deeper
    i want to (know|hear) more
    i'd like to know more
    (what|anything) else about {topic}
    what else do you know about (it|{topic})
    can you tell me (more|a bit more|more about {topic})
    give me more details
    explain that (a bit more|further|in more detail)
    can you explain (that a little|some) more
    could you explain a bit more
    can you say more about that
    say some more about it
    go on tell me more
    what else is there to know (about it|about {topic})
    what else can you tell me about it
    give me a bit more on that
    what (more|else) can you say
    is there more to it
    in more detail
    can you give me more information
    what other facts do you have
  `,
  AskHowToUseIntent: `
    how do i (use it|use {topic}|eat it|eat {topic}|cook it|cook {topic}|make it|make {topic}|prepare it|prepare {topic})
    how should i (eat {topic}|have {topic}|drink {topic}|cook {topic}|have it|drink it|cook it|prepare it|eat this|eat that)
    how can i (have more|eat more|add) {topic}
    how do i (get more {topic}|start with {topic}|serve {topic}|fit it in)
    what's the best way to (eat {topic}|have {topic}|cook {topic}|have it|eat it|eat that)
    what's a good serving [of {topic}]
    what do i (do with {topic}|eat it with|have {topic} with)
    what can i (do with {topic}|do with it|put it in|have it with|put {topic} in)
    what goes with ({topic}|it)
    give me an idea for {topic}
    (any recipe|got a recipe|any ideas) for {topic}
    when should i (have {topic}|drink {topic}|have it|eat it|drink it)
    how much (of it should|of it can|should) i eat
    how much (of that should|of this can|should) i have
    how much should i have of it
    how much is a portion
    how often should i have it
    what's a good way (to eat it|to eat {topic}|to have {topic}|of having it)
    what's a nice way to (eat that|have it)
    what's an easy way to have it
    got a recipe for it
    at what time of day should i have it
    what time should i eat it
    how would i (cook it|use it|cook {topic})
    how do people eat it
    how do i fit {topic} into my day
    what's the easiest way to eat {topic}
    how can i get more {topic} into my day
  `,
  AskSwapIntent: `
    instead of {topic}
    (what|what else) (can|could|should) i (have|eat|drink|use|cook) instead of {topic}
    (a|any) (swap|substitute|replacement|alternative) for {topic}
    what can i (swap|replace|trade) {topic} (for|with)
    something instead of {topic}
    what [should i have|should i eat|could i have|could i eat|could i drink|could i do|should i do|should i drink|should i use] instead of {swap}
    what can i (have|eat|drink|do|use|do this evening|do at night|make|put on it|have for breakfast) instead of {swap}
    what could i (have in place|do tonight instead) of {swap}
    (what can replace|what could replace|swap for|a swap for|what's better than|an alternative to|alternatives to|something instead of|something better than|i'm craving) {swap}
    how do i (replace|give up|stop|cut out|avoid|kick|get off) {swap}
    how can i (replace|get away from) {swap}
    (a good|give me a) swap for {swap}
    what's a (good swap for|healthier option than|healthy alternative to|good replacement for|good alternative to|good substitute for|better choice than) {swap}
    i want to (stop eating|cut down on|quit|stop drinking|stop|give up) {swap}
    i (eat too many|eat too much|drink too much) {swap}
    (i crave|instead of|a replacement for|a substitute for|any alternative to|a healthier|something healthier than|i can't stop|what beats|what's nicer than) {swap}
    what can i (swap|swap for {topic}|have instead|trade {swap} for|replace {swap} with|swap {swap} for)
    what (does {topic} replace|instead)
    what can i do at the weekend instead of {swap}
    what can i have for (breakfast besides|breakfast if not|breakfast that isn't|lunch instead of|dinner instead of) {swap}
    what can i have for a snack instead of {swap}
    what (else can i|would you) have instead of {swap}
    what else could i use instead of {swap}
    what can i (have besides|eat besides|eat other than|have apart from|have rather than|drink rather than|do rather than|choose instead of) {swap}
    what can i have if (i don't eat|i give up) {swap}
    (is there something|is there anything|what would be|got anything) better than {swap}
    is there something i can have instead of {swap}
    is there something i can swap {swap} for
    i always have {swap} what should i have instead
    i always eat {swap} what else can i have
    i (want to stop|could go for) {swap} what else is there
    i'm trying to (give up|cut out) {swap}
    i need a break from {swap}
    what should i replace {swap} with
    can i swap {swap} for something
    i want to swap {swap} for something better
    (any ideas|i need something|suggest something|recommend something) instead of {swap}
    something like {swap} but healthier
    is there a healthy version of {swap}
    i'm sick of {swap} what else is there
    (i love|i feel like) {swap} what could i have instead
    i keep {swap} what should i do instead
    (what's healthier than|what's kinder than|help me stop|help me quit|i'm addicted to|what if not) {swap}
    [can you] suggest something other than {swap}
    i fancy {swap} what else could i have
    help me cut down on {swap}
    i don't want {swap} any more
    no more {swap} what do i have instead
  `,
  AskTruthIntent: `
    is that (really true|true|proven|a myth|made up|for real|a fact|just a myth|right|so)
    is (it true|this true|there proof|there any evidence|{topic} a myth|{topic} real|{topic} just hype|{topic} overrated|that correct)
    really
    how sure are you
    [and] why is (that|it) [so]
    why so
    how come
    has that been (proven|tested)
    (is there|what's the) evidence for {topic}
    what's the evidence
    is it true [what they say] about {topic}
    (does|do) {topic} really work
    does {topic} really help
    i heard {topic} is a myth
    (i don't believe|has anybody tested|i don't buy|i doubt) that
    that (doesn't sound right|sounds made up|can't be true|can't be right)
    (you made|did you make) that up
    sounds like nonsense
    (that sounds wrong|sounds fishy) to me
    (that's|i find that) hard to believe
    sounds too good to be true
    is {topic} (a real|actually a) thing
    is there proof of that
    can you prove it
    do you really believe that
    i'm not convinced
    i'm not (so sure about|sure i believe) that
    i don't think that's true
    (no way|seriously) is that true
    you sure
    (hang on|wait) is that [actually|really] true
  `,
  AskSourceIntent: `
    where (does that come|is that|is that information|does this come) from
    where did you (get that|read that|hear that|get that idea|learn that)
    who says (so|that about {topic})
    (who says|who found|what study is|which study says|can i trust|which scientists say|which research says|which research shows|which experts say) that
    says who
    who found that out
    (what's your|what's the|give me the) source
    what is the source for {topic}
    what's the source on {topic}
    source please
    which study
    is there a study [about {topic}]
    where can i read (about {topic}|that)
    (what's|what is) that based on
    what research is that from
    is there any research on that
    where's the proof from
    where does that information come from
    where do you get your information
  `,
  AskCareIntent: `
    is the {exercise} (safe|safe for me|dangerous)
    are ({exercise} safe|{exercise} dangerous|{topic} safe|there any risks)
    are {exercise} safe for me
    is it bad for (my neck|my knees|my shoulders|my wrists|some people)
    is this bad for my (neck|knees|shoulders|wrists)
    should (i be careful|anyone avoid it|anyone avoid that|anybody avoid that)
    should i be careful with (it|{food})
    is {topic} (safe|dangerous|okay for everybody|safe every day|safe for everybody)
    is it (dangerous|okay for everybody|risky for anyone)
    (are there any|any|does {topic} have) side effects
    side effects of {topic}
    who (shouldn't have {topic}|shouldn't eat {topic}|shouldn't drink {topic}|shouldn't have it|shouldn't have that|shouldn't eat that|should avoid it|should avoid that|should avoid {food}|can't have it)
    what are the risks of {topic}
    anything to watch out for [with {topic}]
    can ({topic} hurt me|{topic} be bad|anyone have it|everybody eat that)
    what if i have an allergy
    who should be careful with it
    is there anyone who should (avoid it|not have this)
    is there anybody who shouldn't eat it
    is that (safe for everybody|okay for everyone)
    is {topic} safe to have every day
    does anyone need to (avoid|be careful with) {topic}
    when should i avoid {food}
    (should anybody|who needs to) stay away from it
    does anybody have to avoid it
    (could|would) it be bad for anyone
    can (it do|that do me) any harm
    any dangers
    are there any risks with that
    would that be bad for some people
    who is (it bad|that not good) for
    who should steer clear
  `,
  AskAvoidIntent: `
    what should i (avoid|not eat|eat less of|cut out|cut down on|stay away from)
    what foods (should i avoid|are bad|should i limit)
    which foods should i (avoid|stop eating)
    what shouldn't i eat
    (which foods are|what is) bad for me
    what do i have to give up
    is there anything i should stop eating
    what foods are not good for me
  `,
  AskAfterWorkoutIntent: `
    (what's good|food) after a workout
    what (should i eat|should i have|can i eat|should i drink) after a workout
    what should i eat (after training|after exercise|to recover)
    what do i (eat after this|need after training)
    what should i eat now that i trained
    what's a good (snack|thing to have) after training
    a snack after the workout
    what helps me recover
    i just finished what should i eat
    what's good to eat after exercise
    what (can|should) i have after my workout
  `,
  ListTopicsIntent: `
    what can i ask about [food]
    what (foods|topics|other foods) do you know
    which foods do you know about
    what [food] topics do you have
    (list the|list your|more|other) topics
    list the foods
    what do you know about (food|eating)
    (what other|which) topics are there
  `,
};
