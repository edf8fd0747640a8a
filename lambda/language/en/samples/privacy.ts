/** How people have forgotten what is kept about them. */
import type { Samples } from '../../patterns';

export const privacySamples: Samples<
  'DeleteEverythingIntent' | 'ForgetOldDaysIntent' | 'AskPrivacyIntent' | 'AskReferenceCodeIntent' | 'KeepOldDaysIntent'
> = {
  DeleteEverythingIntent: `
    (delete|erase|wipe|remove|clear|forget) {object}
    (i want you to|please|can you|could you) (delete|erase|wipe|remove|forget) {object}
    (delete|erase|wipe) everything
    (i want|i'd like|can i have|i need) {object} (deleted|erased|wiped|gone|removed)
    get rid of {object} [please]
  `,
  ForgetOldDaysIntent: `
    (delete|erase|forget|remove) {object}
    (don't keep|stop keeping) {object}
    (please|can you|i want you to) (forget|delete|erase) {object}
    (i don't need|no need to keep) {object} [any more]
  `,
  AskPrivacyIntent: `
    who else (can hear|hears|listens to|gets) (me|this|what i say) [talking to you]
    does (anyone|anybody|somebody|someone) [else] (hear|listen to|get to hear) (this|me|what i say) [apart from you]
    who (gets to see|can see|has|looks at) my (numbers|data|workouts|results|figures)
    do you (send|sell|give|share|pass) [any of] (this|it|that|my data|my numbers) [on] to (anyone|anybody|companies|my doctor)
    do you (keep|store|save|remember|write down) what i (tell you|say|do)
    are you (always listening|listening all the time|recording this|listening in)
    what do you (actually|really) (know|keep|have) about me
    is (any of this|this|what i say|it) (kept|recorded|stored|sent to anyone|shared with anyone|private)
    where does (my data|all this|all of it) go
    who (gets to hear|hears|can hear) what i (say|tell you) [to you]
    is (anybody|anyone|somebody) (recording|listening to) (this|me)
    what (do you know|do you keep|do you store|have you stored|have you saved|do you remember) about me
    what do you know
    what data do you (have|have about me|keep|collect)
    which data do you store
    do you (store my data|know my name|record me)
    are you recording me
    do you record what i say
    who sees my data
    is my data safe
    [what about my|tell me about] privacy
    privacy policy
    data protection
    what (have you|do you) (saved|stored|kept|keep|got|store|hold|save) (on|about) me
    what are you (keeping|storing|saving) (about|on) me
    will you remember (this|me|it) [if i go now|tomorrow|next time]
  `,
  AskReferenceCodeIntent: `
    (what is|what's) my (reference|support|customer) (code|number)
    (tell me|give me|read me|say) my (reference|support|customer) (code|number)
    (i need|can i have|i'd like) (my|a) (reference|support) (code|number)
    my reference code
    reference code
  `,
  KeepOldDaysIntent: `
    keep (old days|my old days|all days|all my days|every day|everything|all my records|my whole history|my history)
    keep days older than a year
    don't (forget|forget my|delete) old days
    don't delete anything
    remember (everything|all my days)
    keep (my|all my|the) old (days|workouts)
  `,
};
