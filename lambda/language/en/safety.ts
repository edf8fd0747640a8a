/** What the coach says when safety comes first: plain, calm, and never a diagnosis. */
import type { SafetyWords } from '../safety-words';
import { emergencyByLocale, emergencyElsewhere } from './emergency';

export const safety: SafetyWords = {
  redFlags: {
    emergency: [
      'chest',
      "can't breathe",
      'cannot breathe',
      'hardly breathe',
      'barely breathe',
      'heart attack',
      'stroke',
      'my jaw',
      'face drooping',
    ],
    faint: ['faint', 'passed out', 'blacked out', 'collapsed'],
    'back-emergency': ['numb between', 'bladder', 'both legs weak'],
    dizzy: ['dizzy', 'lightheaded', 'light headed', 'seeing spots', 'throw up', 'going to be sick'],
    pregnancy: ['pregnant', 'pregnancy'],
    'eating-disorder': ['made myself', 'starving myself', 'hate my body', "haven't eaten"],
    'self-harm': ['want to die', 'kill myself', 'end my life', 'hurt myself', 'suicid'],
  },
  responses: {
    emergency: {
      first: ({ number }) =>
        `Stop now. If you have chest pain, trouble breathing, or feel seriously unwell, call ${number} right away. I can't call for you.`,
      again: ({ number }) => `Please call ${number} now, or ask someone near you to call. We're finished for today.`,
    },
    faint: {
      first: ({ number }) =>
        `Stop now. Sit or lie down, and don't stay alone. Call ${number} right away; I can't call for you.`,
      again: ({ number }) => `Stay down, and please call ${number} now. Ask someone to stay with you.`,
    },
    'back-emergency': {
      first: ({ number }) =>
        `Stop now. That needs urgent medical care. Please call ${number}, or ask someone to take you in.`,
      again: ({ number }) => `Please don't wait with this. Call ${number} now.`,
    },
    dizzy: {
      first: ({ number }) =>
        `Stop, and sit or lie down. Let your breathing slow. If it doesn't pass in a few minutes, or you faint or have chest pain, call ${number}.`,
      again: ({ number }) =>
        `Stay sitting or lying down; we're done for today. If it isn't passing, or you faint or have chest pain, call ${number}.`,
    },
    'back-pain': {
      first: () =>
        `Stop there; we're done for today. Rest, and talk to a clinician about that pain. Get urgent help for numbness, weakness, or bladder changes.`,
      again: () =>
        `Let your back rest now, and ask a clinician before the next workout. Numbness, weakness, or bladder changes need urgent help.`,
    },
    'injury-condition': {
      first: () =>
        `Stop there, and thanks for telling me. I can't judge what's safe for that. Please ask your clinician which moves suit you.`,
      again: () =>
        `I still can't judge that one. When your clinician says you're cleared, tell me, and we'll start gently.`,
    },
    pregnancy: {
      first: () =>
        `Thanks for telling me. Many people stay active in pregnancy and after, but please ask your clinician first. Stop and get help for bleeding, dizziness, chest pain, headache, calf pain, or leaking fluid.`,
      again: () =>
        `Please check with your clinician first. When they say you're cleared, tell me, and we'll start gently.`,
    },
    'eating-disorder': {
      first: () =>
        `I'm really glad you said that, and you deserve support. Please talk with someone you trust, a doctor, or an eating disorder helpline.`,
      again: () =>
        `Thank you for telling me again; this matters. Please reach out today to someone you trust, a doctor, or an eating disorder helpline.`,
    },
    'self-harm': {
      first: ({ number, crisisLine }) =>
        `I'm really sorry you're hurting. ${crisisLine} If you're in danger right now, call ${number}.`,
      again: ({ number, crisisLine }) =>
        `You don't have to carry this alone. ${crisisLine} If you're in danger, call ${number}, and please stay near someone you trust.`,
    },
    'rapid-loss': {
      first: () =>
        `I can't help with crash plans; they aren't safe. Slow, steady change lasts better, and a clinician can help you set a goal.`,
      again: () => `Fast plans are one thing I leave out. I'm happy to help with steady habits that last.`,
      offer: 'Would you like a beginner workout?',
    },
    'medical-question': {
      first: () => `That's a question for a doctor or pharmacist. I can share general tips or coach a workout.`,
      again: () => `I really can't answer that one; a doctor or pharmacist can. General tips and workouts are my part.`,
    },
    minor: {
      first: () => `Please get a parent or guardian first. These workouts are made for adults.`,
      again: () => `These workouts are made for adults, so I need a parent or guardian with you before we start.`,
    },
  },
  disclaimer:
    "A quick note first. I share general fitness and food information, not medical advice. If you're pregnant, injured, or have a health condition, check with a professional before you start. Stop if anything hurts. Ready?",
  sessionLine: 'Clear some space, keep water near, and say stop any time.',
  onRequest: ({ number }) =>
    `I share general information, not medical advice. Stop if anything hurts, or you feel dizzy or unwell. If you're pregnant, injured, or have a health condition, ask a professional first. In an emergency, call ${number}.`,
  cleared: "Good to hear. We'll start gently, and stop if anything hurts.",
  emergencyByLocale,
  emergencyElsewhere,
};
