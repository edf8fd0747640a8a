/** What extends the built-in intents: next to nothing, since Alexa knows them by their exact phrases; people's own words have intents of their own. */
import type { Samples } from '../../patterns';

export const builtInSamples: Samples<
  | 'AMAZON.CancelIntent'
  | 'AMAZON.StopIntent'
  | 'AMAZON.HelpIntent'
  | 'AMAZON.FallbackIntent'
  | 'AMAZON.PauseIntent'
  | 'AMAZON.ResumeIntent'
  | 'AMAZON.NextIntent'
  | 'AMAZON.PreviousIntent'
  | 'AMAZON.RepeatIntent'
  | 'AMAZON.StartOverIntent'
  | 'AMAZON.YesIntent'
  | 'AMAZON.NoIntent'
  | 'AMAZON.NavigateHomeIntent'
> = {
  'AMAZON.CancelIntent': `
    cancel (this|the workout|my workout|the session|the set)
    call it off
    (drop|forget about) it
    scrap that
    abort
    forget the workout
  `,
  'AMAZON.StopIntent': '',
  'AMAZON.HelpIntent': '',
  'AMAZON.FallbackIntent': '',
  'AMAZON.PauseIntent': '',
  'AMAZON.ResumeIntent': '',
  'AMAZON.NextIntent': '',
  'AMAZON.PreviousIntent': '',
  'AMAZON.RepeatIntent': '',
  'AMAZON.StartOverIntent': '',
  'AMAZON.YesIntent': '',
  'AMAZON.NoIntent': '',
  'AMAZON.NavigateHomeIntent': '',
};
