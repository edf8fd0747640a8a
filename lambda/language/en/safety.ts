/** What the coach says when safety comes first: plain, calm, and never a diagnosis. */
import type { SafetyWords } from '../safety-words';
import { emergencyByLocale, emergencyElsewhere } from './emergency';

export const safety: SafetyWords = {
  redFlags: {
    emergency: [
      'my chest',
      'chest pain',
      'chest hurts',
      "can't breathe",
      'cannot breathe',
      'hardly breathe',
      'barely breathe',
      'heart attack',
      'a stroke',
      'my jaw',
      'face drooping',
    ],
    asthma: ['asthma attack'],
    overdose: ['overdose', 'too many pills', 'too many tablets'],
    'low-sugar': ['sugar is low', 'low blood sugar'],
    heat: ['heat stroke', 'heatstroke'],
    faint: ['i fainted', 'passed out', 'blacked out', 'i collapsed'],
    'back-emergency': ['numb between', 'bladder', 'both legs weak'],
    'acute-injury': ['hit my head', "won't stop bleeding"],
    dizzy: ["i'm dizzy", 'feel dizzy', 'feel faint', 'feel lightheaded', 'seeing spots', 'going to be sick'],
    pregnancy: ["i'm pregnant", 'am pregnant'],
    'eating-disorder': ['made myself', 'starving myself', 'hate my body', "haven't eaten"],
    'self-harm': ['want to die', 'kill myself', 'end my life', 'hurt myself', 'suicide', 'suicidal'],
  },
  responses: {
    emergency: {
      first: ({ number }) =>
        `Stop now. If you have chest pain, trouble breathing, or feel seriously unwell, call ${number} right away. I can't call for you.`,
      again: ({ number }) => `Please call ${number} now, or ask someone near you to call. We're finished for today.`,
    },
    asthma: {
      first: ({ number }) =>
        `Stop, and sit up straight. Use your reliever inhaler the way it was prescribed. If it isn't helping, or you don't have it, call ${number} now. I can't call for you.`,
      again: ({ number }) =>
        `Stay sitting up, and keep calm. If the inhaler isn't working, or you can't finish a sentence, call ${number} now.`,
    },
    overdose: {
      first: ({ number }) =>
        `Call ${number} now, even if you feel fine. Tell them what you took, and when. Don't stay alone, and don't make yourself sick. I can't call for you.`,
      again: ({ number, crisisLine }) =>
        `Please call ${number} right now, and keep the packet with you. ${crisisLine} You don't have to be alone with this.`,
    },
    'low-sugar': {
      first: ({ number }) =>
        `Stop, and sit down. Take your sugar now, the way your plan says, and don't stay alone. If you get drowsy or confused, or it doesn't come up, call ${number}.`,
      again: ({ number }) =>
        `Keep to your plan, and check your sugar again in fifteen minutes. If you're getting worse, have somebody call ${number}.`,
    },
    heat: {
      first: ({ number }) =>
        `Stop, and get somewhere cool. Lie down, drink water, and cool your skin. If you're confused, or no better in thirty minutes, call ${number}.`,
      again: ({ number }) =>
        `Stay in the cool, and don't stay alone. If you stop sweating, get confused, or aren't better soon, call ${number} now.`,
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
    'acute-injury': {
      first: ({ number }) =>
        `Stop there, and sit if you can. Press on anything that bleeds. If you hit your head, can't move it, it looks out of shape, or it won't stop bleeding, call ${number} or get help now.`,
      again: ({ number }) =>
        `Keep still, and get somebody to help you. If it's your head, out of shape, still bleeding, or you can't get up, call ${number} now.`,
    },
    clot: {
      first: ({ number }) =>
        `Stop there. A calf that is swollen, hot or red needs to be seen today. If you're breathless or your chest hurts, call ${number} now.`,
      again: ({ number }) =>
        `Please have that leg looked at today. If you get breathless, or your chest hurts, call ${number} now.`,
    },
    'back-pain-urgent': {
      first: ({ number }) =>
        `Stop there. Back pain with a fever, or with weight loss that nobody planned, needs a clinician today. If you go numb between the legs, or lose control of your bladder, call ${number}.`,
      again: ({ number }) =>
        `Please get that seen today, before any more training. Numbness between the legs, or trouble with your bladder, can't wait. Then call ${number}.`,
    },
    'sharp-pain': {
      first: () =>
        `Stop there, and ease out of it. Leave that part alone for today. If it's swollen, numb, or won't take your weight, have it seen today; if it doesn't settle, ask a clinician.`,
      again: () =>
        `We've finished for today. Swollen, numb, or not able to take your weight means having it seen today.`,
    },
    'back-pain': {
      first: () =>
        `We'll stop the workout. Easy moving about is fine if it feels all right; see a clinician if it's sharp, shooting or not settling. Get urgent help for numbness, weakness, or bladder changes.`,
      again: () =>
        `We've finished for today. Keep moving gently as it allows, and ask a clinician before the next workout. Numbness, weakness, or bladder changes need urgent help.`,
    },
    drink: {
      first: ({ number }) =>
        `Let's leave training for today. After a drink balance and judgement are off, and falls come easily. Have some water, and if you feel very unwell, call ${number}.`,
      again: ({ number }) => `No training after a drink. I'm here tomorrow. If you feel very unwell, call ${number}.`,
    },
    'injury-condition': {
      first: () =>
        `I can't judge what's safe for that, so please ask your clinician which moves suit you. Once you're cleared, just say so, and we'll start gently.`,
      again: () =>
        `I still can't judge that one. When your clinician says you're cleared, tell me, and we'll start gently.`,
    },
    'feeling-low': {
      first: () =>
        `Thanks for telling me. You don't have to push today. If it has been like this for two weeks or more, please talk to a doctor about it.`,
      again: () =>
        `I'm glad you told me. Somebody you trust, or a doctor, is worth talking to, and nothing here has to be done today.`,
    },
    'mild-ache': {
      first: () => `Thanks for saying so. Let's not push through it.`,
      again: () => `Then let's be kind to it. If it turns sharp, or doesn't settle, stop and ask a clinician.`,
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
  isSomethingHurting: 'Is something hurting?',
  sayWhere: 'If something hurts, say where.',
  doubts: {
    emergency: 'Do you need medical help right now?',
    asthma: 'Are you having trouble breathing?',
    'acute-injury': 'Are you hurt?',
    dizzy: 'Do you feel unwell?',
    faint: 'Did you pass out, or nearly?',
    'back-emergency': 'Has anything gone numb, or out of your control?',
    'injury-condition': 'Is there something a doctor told you to be careful with?',
    pregnancy: 'Are you pregnant, or were you lately?',
    minor: 'Is that about somebody under eighteen?',
    'eating-disorder': 'Is eating hard for you at the moment?',
    'self-harm': 'Are you thinking of hurting yourself?',
    'rapid-loss': 'Do you want to lose weight fast?',
    'feeling-low': 'Are you having a hard time at the moment?',
  },
  heardRight: 'Did I hear you right?',
  sayNumberAgain: 'Shall I say the number again?',
  notAlone: 'All right. Please stay near someone you trust.',
  easierOrStop: 'Easier, something else, or stop?',
  gentleOrStop: 'Something gentle, or leave it for today?',
  areYouWell: 'Are you well, and cleared to train?',
  thenWeRest: 'Then we rest today.',
  cleared: "Good to hear. We'll start gently, and stop if anything hurts.",
  emergencyByLocale,
  emergencyElsewhere,
};
