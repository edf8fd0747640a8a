/** Builds the request envelopes Alexa would send: who speaks, on what device, in which session, when. */
import { randomUUID } from 'node:crypto';
import type { Context, IntentRequest, Request, RequestEnvelope, Session, Slot } from 'ask-sdk-model';
import { ACCESS_TOKEN } from './services';
import type { Heard as HeardWithConfidence, HeardSlot } from './hear/hear';

export const SKILL_ID = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000';

export type DeviceKind = 'speaker' | 'show';

/** The screen of a device, in pixels. */
export interface Viewport {
  readonly mode: 'HUB' | 'TV';
  readonly shape: 'RECTANGLE' | 'ROUND';
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

const USUAL: Viewport = { mode: 'HUB', shape: 'RECTANGLE', width: 1280, height: 800, dpi: 160 };

interface Household {
  locale: string;
  athleteId: string;
  device: DeviceKind;
  viewport?: Viewport | undefined;
  /** Whose voice is recognised, if anybody's. */
  voice?: string | undefined;
  apiEndpoint: string;
}

export interface AlexaSession {
  id: string;
  isNew: boolean;
  attributes: Record<string, unknown>;
}

/** As much of what was heard as a request carries. */
export type HeardIntent = Pick<HeardWithConfidence, 'intent' | 'slots'> &
  Partial<Pick<HeardWithConfidence, 'confidence' | 'rivals'>>;

export const userIdOf = (athleteId: string) => `amzn1.ask.account.${athleteId}`;

export const personIdOf = (voice: string) => `amzn1.ask.person.${voice}`;

export function createSession(): AlexaSession {
  return { id: `amzn1.echo-api.session.${randomUUID()}`, isNew: true, attributes: {} };
}

/** What all requests have in common. `id` makes it the same request as another time. */
export function requestHead(locale: string, at: number, id: string = randomUUID()) {
  return {
    requestId: `amzn1.echo-api.request.${id}`,
    timestamp: new Date(at).toISOString(),
    locale,
  };
}

function resolutionsOf({ type, matched, canonical, id }: HeardSlot): Pick<Slot, 'resolutions'> {
  if (type.startsWith('AMAZON.') && id === undefined) return {}; // numbers, durations and dates are not resolved
  const found = matched && canonical !== undefined;
  return {
    resolutions: {
      resolutionsPerAuthority: [
        {
          authority: `amzn1.er-authority.echo-sdk.${SKILL_ID}.${type}`,
          status: { code: found ? 'ER_SUCCESS_MATCH' : 'ER_SUCCESS_NO_MATCH' },
          values: found ? [{ value: { name: canonical, id: id ?? '' } }] : [],
        },
      ],
    },
  };
}

function alexaSlot(slot: HeardSlot): Slot {
  const empty: Slot = { name: slot.name, confirmationStatus: 'NONE' };
  if (slot.value === undefined) return empty;
  const filled = { ...empty, value: slot.value, source: 'USER', ...resolutionsOf(slot) };
  return filled;
}

export function intentRequest(heard: HeardIntent, locale: string, at: number, id?: string): IntentRequest {
  const slots = Object.fromEntries(heard.slots.map((slot) => [slot.name, alexaSlot(slot)]));
  return {
    type: 'IntentRequest',
    ...requestHead(locale, at, id),
    dialogState: 'COMPLETED',
    intent: { name: heard.intent, confirmationStatus: 'NONE', ...(heard.slots.length > 0 ? { slots } : {}) },
  };
}

function viewportOf({ mode, shape, width, height, dpi }: Viewport): Pick<Context, 'Viewport' | 'Viewports'> {
  return {
    Viewport: {
      mode,
      shape,
      pixelWidth: width,
      pixelHeight: height,
      currentPixelWidth: width,
      currentPixelHeight: height,
      dpi,
      touch: ['SINGLE'],
    },
    Viewports: [
      {
        type: 'APL',
        id: 'main',
        shape,
        dpi,
        presentationType: 'STANDARD',
        canRotate: false,
        configuration: { current: { mode, size: { type: 'DISCRETE', pixelWidth: width, pixelHeight: height } } },
      },
    ],
  };
}

function contextOf(household: Household, screenToken: string | undefined): Context {
  const hasScreen = household.device === 'show';
  return {
    System: {
      application: { applicationId: SKILL_ID },
      user: { userId: userIdOf(household.athleteId) },
      ...(household.voice === undefined ? {} : { person: { personId: personIdOf(household.voice) } }),
      device: {
        deviceId: `amzn1.ask.device.${household.athleteId}.${household.device}`,
        supportedInterfaces: hasScreen ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } } : {},
      },
      apiEndpoint: household.apiEndpoint,
      apiAccessToken: ACCESS_TOKEN,
    },
    ...(hasScreen ? viewportOf(household.viewport ?? USUAL) : {}),
    ...(screenToken === undefined ? {} : { 'Alexa.Presentation.APL': { token: screenToken } }),
  };
}

export function createEnvelope(
  household: Household,
  session: AlexaSession,
  screenToken: string | undefined,
  request: Request,
): RequestEnvelope {
  const context = contextOf(household, screenToken);
  const { application, user } = context.System;
  const shared: Session = {
    new: session.isNew,
    sessionId: session.id,
    application,
    user,
    attributes: session.attributes,
  };
  return { version: '1.0', session: shared, context, request };
}
