/** The buttons of a screen: each sends an intent that could have been said instead, so that touch and voice share a handler. */
import type { Athlete } from '../coach/athlete';
import type { ButtonName } from '../language/screen-words';
import type { Button } from '../screen';
import type { Turn } from '../conversation/handler';
import type { IntentName } from '../vocabulary';

/** What each button sends; its spoken twin is one of the intent's utterances. */
const SENDS: Readonly<Record<ButtonName, IntentName | Omit<Button, 'label'>>> = {
  start: 'AMAZON.YesIntent',
  yes: 'AMAZON.YesIntent',
  no: 'AMAZON.NoIntent',
  workouts: 'ListWorkoutsIntent',
  moreWorkouts: 'ListWorkoutsIntent',
  progress: 'AskProgressIntent',
  help: 'AMAZON.HelpIntent',
  ready: 'ReadyIntent',
  nextStep: 'AMAZON.NextIntent',
  easier: 'MakeEasierIntent',
  skip: 'SkipIntent',
  pause: 'AMAZON.PauseIntent',
  done: 'FinishSetIntent',
  goOn: 'AMAZON.ResumeIntent',
  startOver: 'AMAZON.StartOverIntent',
  moreRest: { intent: 'AdjustIntent', slots: { amount: 'more', what: 'rest' } },
  more: 'TellMoreIntent',
  truth: 'AskTruthIntent',
  stop: 'AMAZON.StopIntent',
};

export function buttons({ words }: Turn, names: readonly ButtonName[]): readonly Button[] {
  return names.map((name) => {
    const sent = SENDS[name];
    return { label: words.screens.buttons[name], ...(typeof sent === 'string' ? { intent: sent } : sent) };
  });
}

/** What can be done where the athlete is, without what is on the screen already. */
export function placed(athlete: Athlete, shown?: ButtonName): readonly ButtonName[] {
  return allPlaced(athlete).filter((name) => name !== shown);
}

function allPlaced({ session }: Athlete): readonly ButtonName[] {
  switch (session.phase) {
    case 'briefing':
      return session.step === undefined ? ['ready', 'easier', 'skip'] : ['nextStep', 'ready', 'easier'];
    case 'set':
      return ['pause', 'done'];
    case 'rest':
      return ['ready', 'moreRest', 'skip'];
    case 'paused':
      return ['goOn', 'startOver', 'stop'];
    case 'idle':
    case 'choosing':
    case 'rating':
      return ['workouts', 'progress', 'help'];
  }
}
