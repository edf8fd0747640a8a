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
    (he's|she's|somebody is|someone is|he is) (having|had) (a|an) {event}
    (my {kin}|somebody|someone) (is having|just had|has had) (a|an) {event}
    i think (it's|this is) (a|an) {event}
    i (took|have taken|swallowed|had|have had) {event} [of] [my] {medicine}
    i (took|have taken) {sign}
    my {kin} [just|has] (swallowed|took|has taken) [my|some] {medicine}
    [i|i think i|suddenly i|help i] {sign}
    {sign} [help|and it won't stop|suddenly|please help]
    (i'm|i am|i was|i keep) {sign}
    i (have|feel|get|got|have got) [a|this] {sign}
    my {sign} [and i|i just|since|all of a sudden]
    my (chest|heart|face|mouth|arm) [is|has] {sign}
    (he's|she's|he|she|they're) {sign}
    my {kin} [is|has|just] {sign}
    (it's|it is) {sign}
    there's {sign}
    (call|get|i need) (an ambulance|a doctor now|the paramedics|emergency services)
    (i ate something|i had something|i got stung) and [now] my {sign}
    there's [like] [a] {sign}
    my heart is {sign}
  `,
  ReportFaintIntent: `
    i [just|nearly|almost|think i|keep] {sign} [for a second|for a moment|this morning|at work|during that set]
    my {kin} [just|has] {sign}
    {sign}
    i feel (like i'm|as if i'm|i'm) {sign}
    i (could|might|will|am going to|was about to|am about to) {sign}
    (i'm|i am|i was) {sign}
    everything {sign} [for a moment|for a second]
    (this heat|that|it) (is making me|made me) {sign}
    i stood up and {sign}
    i {sign} (earlier|last night|on the stairs|yesterday|a minute ago|in the bathroom)
    i {sign} on the (floor|bathroom floor|stairs)
  `,
  ReportBackEmergencyIntent: `
    i [just|suddenly|nearly] {sign} [and my {bodyPart} {symptom}]
    my {bodyPart} {symptom} and i {sign}
    my {sign} [are|is|feel|went|have gone] [{symptom}]
    i (have|feel|get) (numbness|tingling|pins and needles) {sign}
    (it's|it is|i'm|i am) [all|completely|suddenly] numb {sign}
    i {sign} since (this morning|yesterday|i lifted)
    (weakness|numbness|no strength|no feeling) in {sign}
    my {sign} and i didn't (notice|feel it)
    {sign}
  `,
  ReportDizzinessIntent: `
    i [feel|just feel|get|got|went|can] {sign} [right now|after that|when i stand up|all of a sudden]
    i (feel|felt) [so|a bit|really|suddenly] {sign} [now|today]
    (i'm|i am) [feeling|getting|a bit|so|really|going to] {sign}
    (feeling|going|gone|a bit) {sign} [to be honest|today]
    (that|this|it) (made|makes|is making) me [feel] {sign}
    (everything is|the room is|my head is|my ears are|the room|my balance is) {sign}
    (every time|when|whenever) i (lie down|stand up|bend over|turn) (i feel {sign}|my head {sign})
    my {sign} (is|feels) (low|bad)
    i (have|have got|got|feel like i have) [a|such a] {sign}
    i feel like i'm {sign}
    i (haven't|have not) eaten and i feel {sign}
    i (don't feel|am not feeling|feel) {sign}
    [oh|whoa] {sign}
  `,
  ReportPainIntent: `
    [my|the] {bodyPart} {symptom}
    [my|the|this] {bodyPart} (is|are) [a bit|really|so|still|suddenly|getting] {symptom}
    my {bodyPart} (feels|feel) [a bit|really|so|like it's] {symptom}
    my {bodyPart} (has|have) [been|gone|got|just|started] {symptom} [again|all day|since yesterday]
    my {bodyPart} (got|gets|went|just|really|still|keeps|starts) {symptom}
    {symptom} [right] (in|down|around|through|behind|across|into) (my|the) {bodyPart}
    (there's|i've got|i have|i feel|i get|i felt|i had) [a|some|this] {symptom} (in|down|by|behind|on) my {bodyPart}
    i (get|am having|keep getting) {bodyPart} {symptom} [again|every day|for two weeks]
    (that|this|it) [really|just|so] {symptom}
    (that|this|it) (is|was) [really|so|proper|a bit] {symptom}
    (that|this|it) {symptom} (in my|my|behind my|down my) {bodyPart}
    (it's|it is) {symptom} [a bit] (in|down|behind|across) my {bodyPart}
    my {bodyPart} {symptom} (when i|whenever i|after i|every time i) (bend|lift|push|sit|move|do this|lie down|get up)
    my {bodyPart} {symptom} (during|in|doing|after|from) [the] {exercise}
    my {bodyPart} is {symptom} (from|after) (yesterday|gardening|sitting|the bike|work|sleeping badly)
    [the] {exercise} (hurts|hurt|makes|is bad for) my {bodyPart}
    {exercise} {symptom}
    i [just|think i|have|may have] {symptom} my {bodyPart}
    i (put|did|have done|have put) my {bodyPart} (in|out) [again]
    (i heard|there was|i felt) {symptom} in my {bodyPart}
    (i heard|i felt|there was) {symptom} [just now|just then|when i lifted]
    i [just] (heard|felt) something {symptom}
    (something|i felt something) (is|went|just) {symptom} [in|into] my {bodyPart}
    my {bodyPart} {symptom} (can i go on|should i stop|should i keep going|is that normal|is that bad)
    my {bodyPart} (isn't|is not|aren't|doesn't feel|still isn't) (right|normal|happy|{good})
    my {bodyPart} (feels|feel) (wrong|off|loose|unstable|weak|not right)
    my {bodyPart} (gave|has gone|went) [again|on me|wrong]
    (ow|ouch|argh|ah|oof) [that {symptom}|my {bodyPart}|it {symptom}]
    (trouble|a hard time|problems|a bad time) with my {bodyPart} [today|at night]
    i'm [having] (in pain|hurting|trouble with my {bodyPart}|problems with my {bodyPart})
    i have (a lot of|some) {symptom}
    the {symptom} (hasn't gone|won't go away|is back|is getting worse|is still there)
    i (have|think i have) (hurt|injured) myself
    i {cannot} my {bodyPart} [any more|it {symptom}|properly]
    my {bodyPart} {cannot} [any more]
    i [just|have] {accident} my {bodyPart} [on the floor|on something|this morning]
    i [just] {accident} (something|a weight|the {thing}) on my {bodyPart}
    i [just] {accident} (off|from|over|on|on to) (the|my) {thing}
    (the|my|a) {thing} {accident} [on|onto|me in] my {bodyPart}
    i {accident} on my {bodyPart}
    my {bodyPart} {symptom} and (i'm|i am|i feel) [all] (sweaty|clammy|sick|dizzy)
    my {bodyPart} has been {symptom} since [the] {exercise}
    can i do {exercise} with {symptom} in my {bodyPart}
    my {bodyPart} {symptom} when i (go down|come up|twist|stand|walk)
    my {bodyPart}
    my {bodyPart} (is|are|feels)
    my {bodyPart} (doesn't|does not|don't) feel {good}
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
    i'm {count} weeks
    (i'm|i am) {count} (weeks|months) {sign} can i do {exercise}
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
    (will|does|can|could) (this|it|training|exercise|{exercise}) (cure|heal|fix|treat|get rid of) my (back pain|bad back|{sign})
    (is it|could it be|might it be) [a] {sign}
    what (is|could be) wrong with my (back|knee|shoulder|neck)
    (why does|why do) my (back|knees|shoulder) hurt
    (should|do) i (see|call|go to) (a doctor|my doctor|a physio|a specialist)
    (what|which) (medicine|painkiller|pill|supplement) should i take [for {sign}]
    how (do i|can i) (treat|cure|heal) [my|a] {sign}
    (is|are) {medicine} (good|bad|safe) [for me|for my back]
    what does {medicine} do
    (can you|could you) (diagnose|tell what's wrong with) me
    (should i|can i) (have|get) (an x-ray|a scan|an injection|an operation)
    (should|can) i (come off|stop|skip) my {medicine} if i (eat|drink|have) {food}
  `,
  ReportMinorIntent: `
    (i'm|i am) [in] {young}
    (is this|is it) (okay|safe) for {young}
    can {young} do (this|it)
    can my {kin} (do this|join in|try it)
    my {kin} wants to (do it|try it|join in)
    (i'm|i am) still {young}
    my {kin} is (training|exercising|joining in) with me
    (can|may) {young} join in
    this is for (my {kin}|{young})
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
    i'm (sore|sore from yesterday|stiff)
    i'm a bit stiff today
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
    it's a good (hurt|pain|ache)
    good pain [right]
  `,
};
