/** How people ask for a programme, where they stand in it, and for the strength test. */
import type { Samples } from '../../patterns';

export const programmeSamples: Samples<
  'StartProgrammeIntent' | 'AskProgrammeIntent' | 'LeaveProgrammeIntent' | 'TestStrengthIntent'
> = {
  StartProgrammeIntent: `
    (start|begin|follow|join|take) [the|a|my|your] {programme} [please]
    (i want to|i'd like to|let's|can we) (start|begin|do|follow) [the|a] {programme}
    (put me on|sign me up for|give me) (the|a) {programme}
    {programme} [as a {level}|at {level} level]
    [the|a] {programme} please
    (start|begin) [the|a] {level} {programme}
    (do you have|is there) a (program|programme|plan for several weeks)
    (start|begin|give me) a (program|programme|training plan)
    (start|begin|is there|have you got) [the|a|an] {exercise} (program|programme)
    set me up
    make me a (program|programme|training plan)
  `,
  AskProgrammeIntent: `
    is (this|that|it) (from|part of|in) (my|the) (program|programme) [or not]
    (which|what) (program|programme) is this (from|part of)
    (which|what) (day|week) of (the|my) (program|programme|plan) (is it|is this|would this be|am i on)
    what is (this|that|your) six week (thing|plan) [you do]
    (what|which) (programs|programmes|plans) (are there|do you have|can i do|can i choose from|have you got|do you offer)
    (tell me|what) about your (programs|programmes)
    (list|name) (the|your) (programs|programmes)
    where am i in (the|my) (program|programme)
    how far am i (in|through) [with] (the|my) (program|programme)
    (which|what) (week|day) (am i in|am i on|of the program is this)
    what's (left|next) in (the|my) (program|programme)
    how is (the|my) (program|programme) going
    what (program|programme) am i (on|doing|following)
    when is my next (program|programme) day
  `,
  LeaveProgrammeIntent: `
    (leave|quit|drop|end|stop|cancel) (the|my) {programme}
    (leave|quit|drop|end|stop|cancel) my (program|programme)
    (leave|quit|drop|end|stop) the (program|programme)
    i don't want (the|my) (program|programme) any more
    no more (program|programme)
    take me off (the|my) (program|programme|{programme})
  `,
  TestStrengthIntent: `
    (test|check|measure) (my strength|how strong i am)
    [a|the|do a|do the|let's do a|start the] (strength|fitness) (test|check)
    how strong am i
    have i got any stronger
  `,
};
