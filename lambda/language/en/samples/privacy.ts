/** How people have forgotten what is kept about them. */
import type { Samples } from '../../patterns';

export const privacySamples: Samples<
  'DeleteEverythingIntent' | 'ForgetOldDaysIntent' | 'AskPrivacyIntent' | 'KeepOldDaysIntent'
> = {
  DeleteEverythingIntent: `
    (delete|erase|wipe|remove|clear|forget) {object}
    (i want you to|please|can you|could you) (delete|erase|wipe|remove|forget) {object}
    (delete|erase|wipe) everything
  `,
  ForgetOldDaysIntent: `
    (delete|erase|forget|remove) {object}
    (don't keep|stop keeping) {object}
    (please|can you|i want you to) (forget|delete|erase) {object}
    (i don't need|no need to keep) {object} [any more]
  `,
  AskPrivacyIntent: `
    what do you know about me
    what do you know
    what do you keep about me
    what do you store about me
    what have you stored about me
    what have you saved about me
    what do you remember about me
    what data do you have
    what data do you have about me
    what data do you keep
    what data do you collect
    which data do you store
    do you store my data
    do you know my name
    are you recording me
    do you record me
    do you record what i say
    who sees my data
    is my data safe
    privacy
    privacy policy
    what about my privacy
    tell me about privacy
    data protection
  `,
  KeepOldDaysIntent: `
    keep old days
    keep my old days
    keep days older than a year
    keep all days
    keep all my days
    keep every day
    keep everything
    keep all my records
    keep my whole history
    keep my history
    don't forget old days
    don't forget my old days
    don't delete old days
    don't delete anything
    remember everything
    remember all my days
  `,
};
