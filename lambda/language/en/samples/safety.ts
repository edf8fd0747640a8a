/** How people say that something is wrong, sign by sign; the word that justifies the alarm is a slot. */
import type { Samples } from '../../patterns';

export const safetySamples: Samples<
  | 'ReportEmergencyIntent'
  | 'ReportFaintIntent'
  | 'ReportBackEmergencyIntent'
  | 'ReportDizzinessIntent'
  | 'ReportPainIntent'
  | 'ReportConditionIntent'
  | 'ReportPregnancyIntent'
  | 'ReportEatingDistressIntent'
  | 'ReportSelfHarmIntent'
  | 'AskRapidLossIntent'
  | 'AskMedicalQuestionIntent'
  | 'ReportMinorIntent'
  | 'SayClearedIntent'
  | 'AskSafetyIntent'
> = {
  ReportEmergencyIntent: `
    (i'm having|i think i'm having|i might be having|i've had|i'm getting) (a|an) {event}
    i (just had|think i've had) (a|an) {event}
    (he's|she's|somebody is|someone is|he is) (having|had) (a|an) {event}
    (my {kin}|somebody|someone) (is having|just had|has had) (a|an) {event}
    i think (it's|this is) (a|an) {event}
    i (took|have taken|swallowed|had|have had) {event} [of] [my] {medicine}
    i (took|have taken|swallowed|drank|have swallowed) [some] {sign}
    my {kin} [just|has] (swallowed|took|has taken|ate|has eaten|got into|has got into) [my|some|the] {medicine}
    my {kin} [just|has] (drunk|drank|swallowed|eaten) [some] {sign}
    [i|i think i|suddenly i|help i|i really|now i] {sign}
    (can't|i can't|help) {sign}
    (nah|oh|well|no no) {sign}
    {sign} (let's go on|carry on|love)
    (he|she|my {kin}) {sign} and (he's|she's) not right
    (my {kin}|he|she) (has|is) {sign} (in the kitchen|on the floor|next to me|what do i do)
    {sign} (came on suddenly|out of nowhere|started all at once|and it won't go)
    {sign} [help|and it won't stop|suddenly|please help|all of a sudden|over here]
    (i'm|i am|i was|i keep) [really|suddenly] {sign} [here|badly|now|help]
    i (have|feel|get|got|have got) [a|this|some] {sign}
    my {sign} [and i|i just|since|all of a sudden]
    my asthma is (kicking off|getting worse|really bad) [and i can't breathe]
    my {bodyPart} [is|keeps|has started|just|won't] {sign}
    my {bodyPart} (are|has|have|feels|keep) {sign}
    (the words|words|everything i say) (are|is|keep|come out) {sign}
    my breathing (is|has|feels|just) {sign}
    (one side|half|the left side|the right side|the whole side) of [my] (body|face|me) (has gone|is|feels|went) {symptom}
    i've gone [all] {symptom} (down|on) one side
    {sign} (has|have|is|are|feels) (gone|suddenly) {symptom}
    (he's|she's|he|she|they're) {sign}
    my {kin} [is|has|just|won't] {sign}
    (somebody|someone) [here] (is|has) {sign}
    (it's|it is) {sign}
    there's [like|just] [a] {sign}
    somebody {sign}
    it's going {sign}
    i don't want to make a fuss but there's a {sign}
    (i need|get me|somebody get|please get|this is|it's an) {sign}
    (i ate|i had) (something|nuts|a peanut|shellfish) (and|and now) [my] {sign}
    i've (come out|broken out) in {sign} [and my {bodyPart} is {symptom}]
    (i've|i have|i had to) (used|use) my {sign}
    i've {sign} and my {bodyPart} is {symptom}
    i'm allergic and (i ate it|i've eaten some|i had some)
    my {sign} {cannot}
    my {sign} and i'm wheezing
    (where's|get me|pass me) my {sign}
    my {bodyPart} {symptom} and i {sign}
    my {bodyPart} {symptom} and (i'm|now i'm|my arm is) {sign}
    my {bodyPart} (is|feels|has gone) {symptom} and i'm (sweating|sick|short of breath|dizzy|grey)
    (there's|i've got|i have|it's like|it feels like) [a] {symptom} (on|across|round|over|sitting on) my {bodyPart}
    (it's|the pain is|it) {symptom} [my] {bodyPart} [into my arm|and my jaw|to my shoulder]
    (there's|it's) {symptom} from my chest (to|into|down) my {bodyPart}
    something is {sign} [in my throat]
    (i need help|help me|help) (it's serious|it's bad|quickly|right now|urgently)
    i (ate|had|just ate) (a|some) (peanut|nuts|prawns|shellfish|egg) and i'm (allergic|reacting|itching all over)
    my {sign} [since that session|after training|after that]
    (my pee|my wee|my urine|it) (is|has come out|came out) {sign} [since that session|today]
    (he's|she's|i'm|my {kin} is|somebody is) {sign} [what do i do|help|quick]
    (it's|the pain is|it) (going|moving|spreading|running) from my {bodyPart} [down|up] (to|into) my (arm|jaw|neck|back|shoulder)
    my {bodyPart} (is|are) {effort} and i {sign}
    call (someone|somebody|my wife|my husband|a neighbour) [quick|please|now] i'm not well
    {aside} {sign} or so i heard
    {aside} had a {event} back then
    {idiom} and {sign}
    my {bodyPart} is {sign} {good}
    {sign} in the {media}
    the {thing} is {sign}
    ring (for|them for) {sign}
    {sign} and i'm (on my own|all alone|alone here)
    my {bodyPart} {symptom} (down|into|through to) my (arm|jaw|back|neck)
    my {bodyPart} (feels|is) {symptom} and i can't {cannot} it
  `,
  ReportFaintIntent: `
    i [just|nearly|almost|think i|keep|must have|actually] {sign} [for a second|for a moment|this morning|at work|during that set]
    my {kin} [just|has|is] {sign}
    {sign}
    i feel (like i'm|as if i'm|i'm|like i) {sign}
    i (could|might|will|am going to|was about to|am about to|was going to) {sign}
    (i'm|i am|i was|i think i'm) [just] {sign}
    everything [is|has|just|keeps] {sign} [for a moment|for a second]
    (it's|it is|it's all|it all) [just] {sign}
    my (vision|sight|eyes|head|view) [is|has|just|keeps] {sign}
    (this heat|that|it) (is making me|made me) {sign}
    i stood up and [i|everything] {sign}
    i {sign} (earlier|last night|on the stairs|yesterday|a minute ago|in the bathroom|in the kitchen)
    i {sign} on the (floor|bathroom floor|stairs|mat)
    i {sign} and [i] (hit my head|hit the floor|don't remember it|woke up here)
    my legs [just] {sign}
    i {sign}
    {aside} {sign} or so i heard
    i {sign} like that {idiom}
    {sign} in the {media}
  `,
  ReportBackEmergencyIntent: `
    i [just|suddenly|nearly|really|still] {sign} [and my {bodyPart} {symptom}]
    my {bodyPart} {symptom} and i {sign}
    my {sign} [are|is|feel|went|have gone] [all|suddenly] {symptom}
    my {sign} [any more|all of a sudden]
    (i have|i feel|i get|there's) {symptom} {sign}
    (it's|it is|i'm|i am|i've gone) [all|completely|suddenly] {sign}
    (it's|it is|i'm|i am|it has gone) [all|completely|suddenly] {symptom} {sign}
    i {sign} since (this morning|yesterday|i lifted|that lift|last night)
    ({symptom}|no feeling) in {sign}
    my {sign} and i didn't (notice|feel it)
    {sign}
    my {sign} {cannot}
    i can't feel [anything] {sign}
    (i can't|i cannot|i've lost the) (feel|feeling) {sign}
    my {bodyPart} {cannot} (all of a sudden|suddenly)
    one {bodyPart} {cannot}
    my {bodyPart} are {effort} and i {sign}
    my {bodyPart} (has|have) gone {symptom} and my back {cannot}
    i have no feeling {sign} [when i wipe|since yesterday]
    {idiom} and {sign}
  `,
  ReportDizzinessIntent: `
    i [feel|just feel|get|got|went] {sign} [right now|after that|when i stand up|all of a sudden]
    i (feel|felt) [so|a bit|really|suddenly|all|kind of] {sign} [now|today]
    (i'm|i am) [feeling|getting|a bit|so|really|going to|seeing] {sign}
    (i'm|i am|i feel) {sign} (all of a sudden|suddenly|and hot|and confused)
    (feeling|going|gone|a bit) {sign} [to be honest|today]
    i've (come over|gone|started feeling|been feeling) [all|a bit|really] {sign}
    (that|this|it) (made|makes|is making) me [feel] {sign}
    (everything is|the room is|my head is|my ears are|the room|my balance is|the room keeps|things are) {sign}
    (the room's|the floor is|the walls are|the ceiling is|the floor keeps|the world is|the lights are|the room won't) {sign}
    (everything|it all|things) (keeps|has gone|looks|went|started) {sign}
    my (vision|sight|eyes|balance) [is|has gone|keeps|are] {sign}
    (there are|i see|i can see|i've got) {sign} [in front of my eyes|before my eyes]
    (every time|when|whenever) i (lie down|stand up|bend over|turn) (i feel {sign}|my head {sign}|everything is {sign})
    my {sign} (is|feels|keeps) [really] (low|bad|dropping)
    my {sign}
    i (have|have got|got|feel like i have|had) [a|such a] {sign} [coming on]
    i feel like i'm {sign}
    (i haven't|have not) eaten and i feel {sign}
    i (feel|am) {sign}
    (i'm|i am) {sign} and i need (sugar|something sweet|to eat|to lie down)
    i (feel|am) {sign} and my heart is (racing|pounding|going)
    [oh|whoa] {sign}
    i think (i'm|i am) [going to be|getting|having a] {sign}
    {aside} {sign} or so i heard
    {sign} {idiom}
    the {media} makes me {sign}
    (it's|it is) (boiling|so hot|roasting) in here and i (feel|am) {sign}
    (bit|a bit|kind of|sort of) {sign} (this morning|today|this evening|after that)
    [my] head (is|feels) (all|a bit) {sign}
  `,
  ReportPainIntent: `
    [my|the] {bodyPart} {symptom}
    [my|the|this] {bodyPart} (is|are) [a bit|really|so|still|suddenly|getting] {symptom}
    my {bodyPart} (feels|feel) [a bit|really|so|like it's|very] {symptom}
    my {bodyPart} (has|have) [been|gone|got|just|started] {symptom} [again|all day|since yesterday]
    my {bodyPart} (got|gets|went|just|really|still|keeps|starts) {symptom}
    my {bodyPart} (gets|goes) [all] {symptom} (by the evening|at night|in the morning|after work)
    [my] {bodyPart} (is|are) [always|a wee bit|a little|kind of] {symptom} (lately|this week|since monday|these days)
    {symptom} [right] (in|down|around|through|behind|across|into|under) (my|the) {bodyPart}
    (there's|i've got|i have|i feel|i get|i felt|i had) [a|some|this] {symptom} (in|down|by|behind|on|under) my {bodyPart}
    i (get|am having|keep getting) {bodyPart} {symptom} [again|every day|for two weeks]
    (i had|i've had|had) {bodyPart} {symptom} (all morning|all week|since last night) [can i still train]
    (that|this|it) [really|just|so] {symptom}
    (that|this|it) (is|was|feels) [really|so|proper|a bit] {symptom}
    (that|this|it) {symptom} (in my|my|behind my|down my) {bodyPart}
    (it's|it is) {symptom} [a bit] (in|down|behind|across|on) my {bodyPart}
    (it|the pain) {symptom} [down|into|up] [my] {bodyPart}
    (it|this|that) {symptom} when i (do that|bend|lift|press it|move|breathe in|raise my arm)
    my {bodyPart} {symptom} (when i|whenever i|after i|every time i) (bend|lift|push|sit|move|do this|lie down|get up)
    my {bodyPart} {symptom} (during|in|doing|after|from) [the] {exercise}
    my {bodyPart} is {symptom} (from|after) (yesterday|gardening|sitting|the bike|work|sleeping badly)
    (everything|all of me|my whole body) (is|feels|has been) {symptom} [after yesterday|today]
    i'm [a bit|really|so] {symptom} [all over|everywhere|today|from yesterday]
    [the] {exercise} (hurts|hurt|makes|is bad for|is killing) my {bodyPart}
    {exercise} {symptom}
    (this|that|it) is (hurting|killing|bad for|no good for|not good for|doing nothing good for) my {bodyPart}
    (this|that|it) is doing my {bodyPart} (no good|in)
    i [just|think i|have|may have|think i've] {symptom} my {bodyPart}
    i [just|think i|have|may have|think i've] {symptom} something [in my {bodyPart}]
    i've {symptom} [there|just now]
    (stop|wait|hang on|no) i've {symptom}
    i've (done|gone and done|really done) my {bodyPart} [in|this time]
    there goes my {bodyPart} [again]
    i (put|did|have done|have put) my {bodyPart} (in|out) [again]
    (i heard|there was|i felt) [a] {symptom} in my {bodyPart}
    (i heard|i felt|there was) [a] {symptom} [just now|just then|when i lifted]
    that was a [nasty|loud|bad|horrible] {symptom}
    i [just] (heard|felt) something {symptom} [in my {bodyPart}]
    (something|i felt something) (is|went|just|has|in there) {symptom} [in|into] my {bodyPart}
    something [just|has] {symptom} [in there|just then|back there]
    something (went|has gone|moved|tore|slipped) in my {bodyPart}
    (something|it|that) {symptom} [with my {bodyPart}|in there]
    [something] {symptom} with my {bodyPart}
    (something's|something is|there's something|i'm) {symptom} [with my {bodyPart}|in there|here]
    (it|this|that) feels [like it's] {symptom}
    my {bodyPart} {symptom} (can i go on|should i stop|should i keep going|is that normal|is that bad)
    (is it bad|is it normal|should i stop) (if|that|when) my {bodyPart} {symptom}
    should (it|that|this) {symptom} [here|there]
    my {bodyPart} [still] {not} [feel|feeling] {good} [at all]
    my {bodyPart} {not} {good}
    my {bodyPart} feels like it's {symptom}
    my {bodyPart} (gave|has gone|went|is about to go) [again|on me|wrong]
    (ow|ouch|argh|ah|oof|oh|whoa) (that {symptom}|my {bodyPart}|it {symptom}|my poor {bodyPart})
    (ow ow ow|ouch|ouch ouch|aargh|ow that)
    my {bodyPart} (feels|feel) (off|loose|unstable|weak)
    (trouble|a hard time|problems|a bad time) with my {bodyPart} [today|at night]
    i'm [having] (in pain|hurting|trouble with my {bodyPart}|problems with my {bodyPart})
    i have (a lot of|some) {symptom}
    i've got [a] {symptom} [coming on|again]
    the {symptom} (hasn't gone|won't go away|is back|is getting worse|is still there)
    i (have|think i have|just|think i've) {symptom}
    i (have|think i have|just) (hurt|injured) my {bodyPart}
    i {cannot} my {bodyPart} [any more|it {symptom}|properly]
    i {cannot} anything with my {bodyPart}
    my {bodyPart} {cannot} [any more|this|my weight|it]
    i [just|have] {accident} my {bodyPart} [on the floor|on something|this morning]
    i [just] {accident} my {bodyPart} and (i feel|now i feel|i see|it's) (sleepy|sick|double|bleeding|dizzy)
    i [just] {accident} (something|a weight|the {thing}) on my {bodyPart}
    i [just] {accident} (off|from|over|on|on to) (the|my) {thing}
    i [just|have] {accident} [badly|hard]
    my {bodyPart} got {accident} (in|by|under) the {thing}
    (the|my|a) {thing} {accident} [on|onto|me in] my {bodyPart}
    i {accident} on my {bodyPart}
    the bone (is|looks) {symptom}
    my {bodyPart} {symptom} and (i'm|i am|i feel) [all] (sweaty|clammy|sick|dizzy)
    my {bodyPart} has been {symptom} since [the] {exercise}
    can i do {exercise} with {symptom} in my {bodyPart}
    my {bodyPart} {symptom} when i (go down|come up|twist|stand|walk)
    my {bodyPart}
    there's [a] {symptom} (under|in|by) my {bodyPart} (and i'm|and i|every time and i'm) {sign}
    my {bodyPart} (is|are) {effort} and {symptom}
    i {symptom} [on my {bodyPart}|last night]
    {symptom} a {bodyPart} [coughing|lifting]
    i'm (bent over|bent double|stuck) [and] {cannot}
    i {cannot} [it's my {bodyPart}]
    {aside} {symptom} or so i heard
    {aside} my {bodyPart} {symptom} like that
    my {bodyPart} {symptom} though {good}
    {good} only {symptom}
    {idiom} and now it {symptom}
    that {media} {symptom} to watch
    {ouch} my {bodyPart} [in|out|again]
    {ouch} {bodyPart} (in|out|again)
    {ouch} [that] {symptom}
    {ouch}
    my {bodyPart} {ouch} (again|love|i think)
    my {bodyPart} is {symptom} nothing to (write home about|worry about)
    my {bodyPart} (is|are) (letting me know|telling me about it|moaning|having words|not thrilled|not impressed|having a moan|not best pleased) [slightly|after that|about it]
    (i overdid|overdid|i've overdone) (it|the garden|things) and my {bodyPart} {symptom}
    my {bodyPart} (remembers|remember|knows about) that [last|one] [session|set]
    that [really] got me in the {bodyPart} [it's horrible|badly]
    my {bodyPart} is (locked|stuck|jammed) and i {cannot}
    every time i (press|push|lift|bend) [there's] {symptom} in my {bodyPart}
    i can feel my {bodyPart} [a bit|and not in a good way|pulling]
    my {bodyPart} {effort} and not in a good way
    (i've|i have) been sat (at the desk|all day) and my {bodyPart} {symptom}
    {symptom} (right now|here|look)
    {symptom} [my] {bodyPart} on that (bar|bloody bar|edge)
    [a|just a|slight|small] {symptom} in my {bodyPart} [the dull sort|nothing much|nothing major]
    {exercise} is giving me {symptom}
  `,
  ReportConditionIntent: `
    (i have|i've got|i had|i suffer from|i was diagnosed with|i'm|i've|i get|i've just had) [a bit of|bad] {sign} [can i do this|is that okay|is this safe|by the way]
    (i forgot to mention|i should say|just so you know) i (have|have got|had) {sign}
    (can i do this|can i train|is this safe|is this okay|should i train) with [a|my] {sign}
    i (have|had|need) a {bodyPart} {sign}
    (they found|i have a|there's a) {sign} in my {bodyPart}
    (i've been told|they say|the doctor says) i (have|have got) {sign}
    my {sign} (is back|is bad|is playing up|has come back) [again]
    (just|still) (getting over|recovering from) [a] {sign}
    i'm (getting over|recovering from|coming back from) [a] {sign}
    (a touch of|got|a bit of) {sign}
    i use {sign}
    (i have|i've got|i had) {bad} {bodyPart} [can i do this|is that okay|can i do {exercise}]
    {told} (says|said|told me) {forbid} [do] (this|{exercise}|lift|train)
    i {forbid} (lift|train|do this) {told} (says|said so)
    i'm {sign} and i feel (weak|strange|bad|funny)
    (i have|i've got|i had|i've|i'm) {sign}
    (i have|i've got) a {sign}
    (can i do|should i do|is it okay to do) {exercise} with {bad} {bodyPart}
    (can i train|should i train|is this safe) with {bad} {bodyPart}
    (i've had|i had|i've just had|i only had) {sign} [last month|last year|this week|in march|two weeks ago]
    (i've had|i had|i have had|i've been on) {sign} [tonight|last night|at lunch|already]
    {told} (says|said|told me|warned me|wants me) {forbid} [lift|bend|train|{exercise}|with my {bodyPart}]
    i've been told {forbid} [by {told}]
    i'm {sign} [so go easy|is that a problem|and i get tired]
    i have {sign} and i (tire quickly|get breathless|get stiff)
    i've got {bad} {bodyPart} from (football|an old injury|the army|work)
    my {bodyPart} is {bad} [can i do this]
    my {kin} has {sign}
    {aside} {sign} or so i heard
    {idiom} and {sign}
    (i have got|i am having) {sign} since (many years|two years|last year)
    (doctor|the doctor|doctors) (says|said) [my] {sign}
    i've {sign} but i want to (train|exercise)
    i've {sign} so should my (head|arm|back) be (up|down)
    {told} said no (lying on the back|bending|twisting|lifting) [after sixteen weeks|for now]
  `,
  ReportPregnancyIntent: `
    (i'm|i am|i think i'm|i could be|i might be|we're) {sign} [by the way|now]
    i'm {count} (weeks|months) {sign}
    i'm {count} {sign} [can i do this|was that too much]
    i {sign} [{count} (weeks|months) ago]
    (i'm|i am) {sign} (can i do this|can i train|is this safe|is that okay)
    can i (do this|train|exercise) (if i'm|when i'm|while) {sign}
    i just {sign}
    i (have|have got) a {sign}
    (is this|is it) (okay|safe) (during|in) {sign}
    i'm in my (first|second|third) {sign}
    i'm {count} weeks [was that too much|is this okay|can i do this|pregnant]
    (i'm|i am) {count} (weeks|months) {sign} can i do {exercise}
    (we're|i'm) {sign} (in|at) (june|christmas|the spring|three weeks)
    i (have|had|have got) {sign} [on the way|two months ago|in april]
    (i'm|i am) in my {sign}
    {sign} (over here|and counting|is running|can i still do {exercise})
    i've just noticed {sign}
    there's {sign} [if you know what i mean]
    i'm {count} weeks and i've got {sign}
    is it still all right [for me] i'm {sign}
    i'm {sign} (so go easy|is that okay|what can i do|which moves)
    (i'm|we're|i am) expecting [in june|in the spring|again]
    i'm expecting [and want to keep fit]
    my {kin} is {sign}
    {aside} {sign} or so i heard
    {sign} {idiom}
    (the baby's|baby is|my baby is|we are|we're) {sign} (am i still alright to|so go easy|can i still) [plank|exercise]
    {sign} (so go easy on me|is it okay to do this|is that a problem)
    my {sign} is coming at nine
  `,
  ReportEatingDistressIntent: `
    i [just|always|sometimes|keep|often] {sign} [after i eat|every day|every night|to lose weight|after meals]
    (i'm|i've been|i have|i've|i keep) {sign}
    i (want|need|have|try) to {sign}
    i only (want to eat|eat|had|allow myself) {sign} [a day]
    i feel [so|really] {sign}
    (how do i|how can i) {sign}
    how little can i eat
    i have an {sign}
    i (feel|felt) (guilty|bad|disgusted) (after eating|when i eat)
    i (ate|had) (too much|a biscuit|cake) (so|and) i (have|need) to {sign}
    (what's|is this) {sign} [in a day]
    i've {sign} since (monday|yesterday|the weekend)
    i (threw up|was sick|made myself sick) on purpose
    i ate (too much|a whole pizza|everything) and i have to {sign}
    i {sign} on purpose
    i've {sign} [today|this week|again|lately]
    i {sign} (today|all day|this week)
    i (feel|look) [so|really] {sign}
    i {sign} and i hate (it|myself)
    i'm {sign} of (food|eating|meals)
    i (can't|don't|won't) {sign}
    i have to {sign} (before i eat|every day|today)
    how little (can i eat|food can i live on) [and still train]
    all i (eat|ate|had) is {sign} [today|all day]
    {sign} {idiom}
    (how many|how much) (push ups|reps|exercise) till i've {sign}
    i {sign} otherwise
    i {sign} [and that's all|so it's fine|in front of people]
    (mum|my wife|everybody|he) says i've got a {sign}
    {sign} [before i can rest|this week|again]
  `,
  ReportSelfHarmIntent: `
    i [just|sometimes|really|don't] {sign} [any more|today]
    (i've been|i keep|i'm) [thinking about|thinking of] {sign}
    (i|sometimes i) (want|feel like i want|would rather) {sign}
    (everyone would be|they'd be|i'd be) {sign}
    (there's|i have|i see) {sign}
    (i'm going to|i could|i want to) {sign}
    (life is|it's|what's the point i) {sign}
    {sign}
    i (can't|don't|won't|wouldn't) {sign}
    {sign} [if i died|if i was gone|any more]
    i (wish|hope|think) i {sign}
    (i'm|i've been) (having|thinking|thinking about) {sign} [again|a lot|lately]
    everyone is {sign}
    {sign} {idiom}
    some days i {sign}
    i've {sign} [already|this week]
    (it would be|it'd be) (fine|easier) if i {sign}
    (i'm|i was) going to {sign} [and i mean it|i'm not joking]
    what's the point i {sign}
    (i don't|i do not|don't) {sign} any more
  `,
  AskRapidLossIntent: `
    (how do i|how can i|i need to|i want to|i have to) lose (weight|{count} pounds|{count} kilos) {rapid}
    (help me|let me) lose (weight|{count} pounds) {rapid}
    (what's|which is) the {rapid} way to lose weight
    (can i|is it possible to) lose (weight|{count} pounds|{count} kilos) {rapid}
    i want to (get thin|slim down|drop a dress size|drop {count} pounds) {rapid}
    (can i|how do i|help me) (shed|drop|lose) {count} pounds {rapid}
    i want to lose {count} stone {rapid}
  `,
  AskMedicalQuestionIntent: `
    (i'm on|i take|i'm taking) {medicine} [can i do this|is that okay|is that a problem]
    (can i|should i) (take|stop|stop taking|come off|skip|have) [my] {medicine} [before this|before training]
    is (this|it) (okay|safe) with [my] {medicine}
    (will|does|can|could) (this|it|training|exercise|{exercise}) {seek} my (back pain|bad back|{sign})
    (will|does|can|could) (this|it|training|exercise) get rid of my {sign}
    (is it|could it be|might it be) [a] {sign}
    what (is|could be|might be) {seek}
    {seek} my (back|knees|shoulder|neck|knee) hurt
    (should|do) i [need to] {seek}
    (should|can|do) i (have|get|need) {seek} [for my back]
    (what|which) ({medicine}|{seek}) should i take [for {sign}]
    how (do i|can i) {seek} [my|a] {sign}
    (is|are) {medicine} (good|bad|safe) [for me|for my back]
    what does {medicine} do
    (can you|could you) {seek}
    (should|can) i (come off|stop|skip) my {medicine} if i (eat|drink|have) {food}
  `,
  ReportMinorIntent: `
    (i'm|i am) [in] {young}
    (is this|is it) (okay|safe) for {young}
    can {young} do (this|it)
    can my {kin} (do this|join in|try it)
    my {kin} wants to (do it|try it|join in)
    (i'm|i am) still {young}
    my {kin} (is training|is exercising|is joining in|wants to join in|wants to train) [with me|too]
    (can|may) {young} join in
    this is for (my {kin}|{young})
    i'm in {young} [can i do this|is that okay|and want to get strong]
    i (go to|have|do|get) {young} (at school|tomorrow|on monday)
    my {kin} (is in|goes to) {young} (can he do this|can she do this|and wants to train)
    can [a] {young} (train|do this|use this)
  `,
  SayClearedIntent: `
    {told} (says|said) (i can|i may|it's okay to|it's fine to|yes i can) (train|exercise|work out|do this|start again|go on)
    {told} (says|said) (it's|i'm|that's) (fine|okay|all right|cleared|good to go)
    {told} (cleared me|gave me the all clear|gave me the okay|has cleared me) [to train]
    (i'm|i am|i've been) cleared [to train|to exercise|by {told}]
    (i've got|i have|i got) the (all clear|okay|go ahead) [from {told}]
    {told} (said yes|agreed|is happy with it|knows about it)
    i (asked|checked with|spoke to|talked to) {told} [and it's fine|it's okay]
  `,
  AskSafetyIntent: `
    can i train if i'm sore
    is it okay to train when i'm sore
    safety [note|notice|information|advice|tips]
    (tell me|read|repeat|what was) the safety note
    [read the] disclaimer
    is this (safe|safe for me|workout safe|exercise safe|medical advice|normal|dangerous)
    is it safe [to exercise]
    is this safe for my back
    how do i stay safe
    how can i train safely
    what should i (watch out for|be careful about)
    what do i have to be careful about
    what are the risks
    when should i stop
    are you a doctor
    will this hurt
    (does|will|is) (it|this|that) (hurt|going to hurt|supposed to hurt|meant to hurt) [to do it twice a day|my back|me]
    (is this|this is) going to hurt isn't it
    (how|is being) sore (is normal|after training a good sign|after training normal)
    (is it|is that) normal to (be sore|ache|feel stiff|hurt) [after training|the next day]
    (will i|am i going to) (be sore|ache|feel it) [tomorrow|after this]
    how much (should it|does it) hurt
    good pain [right]
  `,
};
