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
    (i'm having|i think i'm having|i might be having|i've had|she's having|he's having) (a|an) {event}
    i (took|have taken) {sign}
    (my {kin}|somebody|someone) (is having|just had) (a|an) {event}
    i [think i] {sign}
    {sign} [help|and it won't stop|suddenly]
  `,
  ReportFaintIntent: `
    i [just|nearly|almost|think i|keep|feel like] {sign} [for a second|this morning|yesterday|at work|during that set]
    my {kin} [just] {sign}
    {sign}
    i feel (like i'm|as if i'm) {sign}
    i (could|might|will|am going to|was about to) {sign}
    (i'm|i am|i was) {sign}
    (help|oh no) i'm {sign}
    i stood up and {sign}
  `,
  ReportBackEmergencyIntent: `
    i {sign} [and my {bodyPart} {symptom}]
    my {bodyPart} {symptom} and i {sign}
    my {sign} [are|is|feel|went] [{symptom}]
    i (have|feel|get) (numbness|tingling|pins and needles) {sign}
    (it's|it is|i'm) [all|completely] numb {sign}
    (i|i suddenly) {sign} since (this morning|yesterday|i lifted)
    (weakness|numbness|no strength|no feeling) in {sign}
    {sign}
  `,
  ReportDizzinessIntent: `
    i [feel|just|get|got|went] {sign} [right now|after that|when i stand up]
    (i'm|i am) [feeling|getting|a bit|so|going to|about to] {sign}
    (that|this) made me {sign}
    (everything is|the room is|my head is) {sign}
    my {sign} (is|feels) [low|bad]
  `,
  ReportPainIntent: `
    my {bodyPart} {symptom}
    my {bodyPart} (is|are|feels|feel|got|gets|has gone|went|just|really|still|suddenly|keeps) {symptom}
    (the|this) {bodyPart} (is|feels) {symptom}
    {bodyPart} {symptom}
    {symptom} (in|down|around|through) (my|the) {bodyPart}
    (there's|i've got|i have|i feel|i get|i felt|i had) [a|some] {symptom} (in|down) my {bodyPart}
    (that|this|it) [really|just] {symptom}
    (that|this|it) {symptom} (in my|my) {bodyPart}
    my {bodyPart} {symptom} (when i|whenever i|after i) (bend|lift|push|sit|move|do this)
    my {bodyPart} {symptom} (during|in|doing|after) [the] {exercise}
    {exercise} (hurts|hurt|makes|is bad for) my {bodyPart}
    {exercise} {symptom}
    i [just|think i] {symptom} my {bodyPart}
    (something|i felt something) {symptom} in my {bodyPart}
    my {bodyPart} {symptom} (can i go on|should i stop|should i keep going|is that normal)
    my {bodyPart} (isn't|is not|aren't|doesn't feel|don't feel|still isn't) (right|normal|{good})
    (ow|ouch) [that {symptom}|my {bodyPart}]
    i'm (in pain|hurting|hurt)
    i have [a lot of|some] {symptom}
    i['ve| have] hurt myself
    i {cannot} my {bodyPart} [any more|it {symptom}]
    i [just] {accident} my {bodyPart} [on the floor|on something]
    i [just] {accident} (something|a weight|the {thing}) on my {bodyPart}
    i [just] {accident} (off|from|over|on) (the|my) {thing}
  `,
  ReportConditionIntent: `
    (i have|i've got|i had|i suffer from|i was diagnosed with|i'm) {sign} [can i do this|is that okay|is this safe]
    (can i do this|can i train|is this safe|is this okay) with {sign}
    i (have|had|need) a {bodyPart} {sign}
    i use {sign}
    (i have|i've got|i had) {bad} {bodyPart} [can i do this|is that okay|can i do {exercise}]
    {told} (says|said|told me) {forbid} [do] (this|{exercise}|lift|train)
    i {forbid} (lift|train|do this) {told} (says|said so)
    i'm {sign} and i feel (weak|strange|bad|funny)
    my {bodyPart} (hurts|aches|is sore) and (i have|i've got|i) {sign}
  `,
  ReportPregnancyIntent: `
    (i'm|i am|i think i'm|i could be|i might be) {sign}
    i'm {count} (weeks|months) {sign}
    i {sign} [{count} (weeks|months) ago]
    (i'm|i am) {sign} (can i do this|can i train|is this safe|is that okay)
    can i (do this|train|exercise) (if i'm|when i'm|while) {sign}
    i just {sign}
    (is this|is it) (okay|safe) (during|in) {sign}
    i'm in my (first|second|third) {sign}
    my {sign} says i can train
  `,
  ReportEatingDistressIntent: `
    i [just|always|sometimes|keep] {sign}
    (i'm|i've been|i have|i've) {sign}
    i {sign} (after i eat|because i ate|when i overeat|to lose weight)
    i want to {sign}
    i need to {sign} because i ate so much
    (how do i|how can i) {sign}
    i have an {sign}
    i (feel|felt) (guilty|bad) (after eating|when i eat) and {sign}
  `,
  ReportSelfHarmIntent: `
    i [just|sometimes|really] {sign}
    (i've been|i keep|i'm) [thinking about|thinking of] {sign}
    (i|sometimes i) (want|feel like i want) to {sign}
    (everyone would be|they'd be) {sign}
    (there's|i have|i see) {sign}
    i'm going to {sign}
    life is {sign}
    i {sign} any more
  `,
  AskRapidLossIntent: `
    (how do i|how can i|i need to|i want to|i have to) lose (weight|{count} pounds|{count} kilos) {rapid}
    (help me|let me) lose (weight|{count} pounds) {rapid}
    (what's|which is) the {rapid} way to lose weight
    (can i|is it possible to) lose (weight|{count} pounds|{count} kilos) {rapid}
    i want to (get thin|slim down|drop a dress size|drop {count} pounds) {rapid}
  `,
  AskMedicalQuestionIntent: `
    (i'm on|i take|i'm taking) {medicine} [can i do this|is that okay|is that a problem]
    (can i|should i) (take|stop|stop taking|come off|skip|have) [my] {medicine} [before this|before training]
    is (this|it) (okay|safe) with [my] {medicine}
    (will|does|can|could) (this|it|training|exercise|{exercise}) (cure|heal|fix|treat|get rid of) my (back pain|bad back|{sign})
    (do i have|is it|could it be|have i got) [a] {sign}
    what (is|could be) wrong with my (back|knee|shoulder|neck)
    (why does|why do) my (back|knees|shoulder) hurt
    (should|do) i (see|call|go to) (a doctor|my doctor|a physio|a specialist)
    (what|which) (medicine|painkiller|pill|supplement) should i take [for {sign}]
    how (do i|can i) (treat|cure|heal) [my|a] {sign}
    (is|are) {medicine} (good|bad|safe) [for me|for my back]
    what does {medicine} do
    (can you|could you) (diagnose|tell what's wrong with) me
    (should i|can i) (have|get) (an x-ray|a scan|an injection|an operation)
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
    i'm sore
    i'm sore from yesterday
    i'm stiff
    i'm a bit stiff today
    can i train if i'm sore
    is it okay to train when i'm sore
    safety
    safety note
    safety notice
    safety information
    safety advice
    safety tips
    tell me the safety note
    read the safety note
    repeat the safety note
    what was the safety note
    disclaimer
    read the disclaimer
    is this safe
    is it safe
    is this safe for me
    is this safe for my back
    is this workout safe
    is this exercise safe
    is it safe to exercise
    how do i stay safe
    how can i train safely
    what should i watch out for
    what should i be careful about
    what do i have to be careful about
    what are the risks
    when should i stop
    are you a doctor
    is this medical advice
    will this hurt
    is this normal
    is this dangerous
  `,
};
