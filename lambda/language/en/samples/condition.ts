/** How people tell how they are: tired, better, low, and how old. */
import type { Samples } from '../../patterns';

export const conditionSamples: Samples<'SayTiredIntent' | 'ThankIntent' | 'SayAgeIntent' | 'ReportLowMoodIntent'> = {
  SayTiredIntent: `
    i'm {effort} and (i'm|it's) {harm}
    my {bodyPart} (is|are|feel|feels) [so|really|getting] {effort}
    i'm [so|really|getting|completely|a bit] {effort}
    (i'm|i am) {effort}
    my {bodyPart} (are|is) {effort}
    i'm completely {effort} [now|coach]
    my {bodyPart} {effort}
    i feel [so|really|a bit] {effort}
    (this|it) [really] (burns|is burning)
    i can feel (the burn|it burning)
    i'm out of breath [but good|but fine|in a good way]
    (i'm|i am) {effort} (but|and) (fine|good|happy|loving it|it's good|i'm okay)
    that (nearly|really|almost) (killed|finished|broke) me [off]
    (sweat is|i'm) (pouring off me|dripping|steaming)
    my {bodyPart} {effort} (on the last one|at the end|by the end)
    (a bit of|feel|loving|what) a burn
    (i'm|i am) (pooped|bushed|done in|all in|puffed|out of puff|running on empty|half dead)
    (that|this|you) (killed|nearly killed) me
    (i'm|i am) dying [here]
    my heart is (pumping|pounding|racing|going)
    (that|this) is (a killer|brutal|a tough one)
    i (can't|cannot) feel my {bodyPart} any more from laughing
    my {bodyPart} (are like|is like|feel like|are turning to) {effort}
    phew
  `,
  ThankIntent: `
    (thanks|great) but it's {harm}
    my {bodyPart} (is|are|feels|feel|got) [much|a lot|so much|all] {good} [now|again|today]
    (no|not any) pain [in my {bodyPart}] [today|any more]
    {not} {symptom} [any more|today|at all|so far]
    (i'm|i am|i was) {not} {symptom} [honest|don't worry|just tired|any more]
    (i'm|i am|i) {not} [feel|feeling] {sign} [honest|don't worry|just tired|any more]
    (it|that|this) {not} {symptom} [any more|it was the door|just tired]
    my {bodyPart} {not} {symptom} [any more|today|now]
    my {bodyPart} (is|are) {not} {symptom} [any more|today|now]
    (that's|it's) (a|the) good {symptom}
    (don't worry|no no|honestly) (i'm|it's) {good}
    that (felt|feels) {good} (in|for|on) my {bodyPart}
    i feel [so|really|much] {good} [today|now]
    (that|this|it) (felt|feels) {good}
    (thanks|thank you|many thanks|cheers) [coach]
    (thanks a lot|thank you very much|thank you so much|that's kind of you)
    (good|great|nice|fine) (job|work|one)
    (great|cool|nice|awesome|wonderful|excellent|lovely|brilliant)
    (that was|this is|it was) (fun|great|good|lovely|nice|a good one)
    i (love|like|enjoyed|enjoy) (this|that|it|training with you|you)
    you're (great|the best|a good coach)
    i can feel (it|my back|my {bodyPart}) working
    (i have|i've got|there's) no pain [in my {bodyPart}|at all]
    i'm not in pain
    my {bodyPart} is getting {good}
    my {bodyPart} {good} [any more|anymore|now|at all]
  `,
  SayAgeIntent: `
    (i'm|i am) [only|just|nearly|almost|already] {age} [{years}]
    (i'm|i am) a {age} {years}
    (i'm|i am) {age} [{years}] (can i do this|is this okay for me|am i too old|am i too young|can i do {exercise})
    i (just turned|turned|will be) {age}
    my {kin} is {age} [{years}]
    (my {kin}|he|she) is only {age}
    my {age} {years} wants to (do this|join in|try it)
    (he's|she's) {age} (can he|can she) (do this|join in|try it)
    can (a|my) {age} {years} (do this|join in|try it)
    at {age} (can i|should i) (still do this|do this|train)
    can i do {exercise} (i'm|i am|if i'm) {age}
    (is this|is {exercise}) okay (at|for a) {age} [{years}]
    i am {age} and my {kin} (says|said) i can (do this|train|join in)
    (he's|she's) only {age} can (he|she) (train|join in) [with me]
  `,
  ReportLowMoodIntent: `
    (i'm|i am|i'm feeling|i feel|i've been feeling|i've been) [so|really|a bit|very|pretty] {mood} [today|lately|these days|right now]
    (feeling|been feeling) [so|really|a bit] {mood} [today|lately]
    i'm having a {mood} (day|week|time)
    (today|this week|everything|life|my life) is [so|really] {mood}
    i (just|could|just started) {mood}
    i've {mood} [to be honest|and i don't mean my muscles]
    {mood} (to be honest|if i'm honest|right now)
    (nobody|no one) (talks to me|cares|likes me|needs me)
    i can't (face anything|cope|face the day|be bothered with anything) [any more]
    nothing (matters|is worth it|makes sense) [any more]
    i {mood} [today|all day|at the moment]
    everything (feels|is|seems) {mood}
    i haven't (left the house|got out of bed|seen anyone|spoken to anyone) (in days|for days|in a week|all week)
    i (don't want to|can't) (get out of bed|see anyone|leave the house)
    (i'm|i am) {mood} and i don't know why
    {idiom} i'm {mood}
    i [really|just] hate (myself|my life|everything|being me|living like this|who i am|how i feel)
    (been feeling|feeling|i've felt) [ever] so {mood} since (my wife died|my husband died|the divorce|i lost my job|we lost him|the funeral)
    i just sit here and {mood} [most mornings|all day]
    (i'm|i am) {mood} at this and at everything else
    i can't do any of it my life is {mood}
    i'm so {mood} i can't (sit still|sleep|eat|think)
  `,
};
