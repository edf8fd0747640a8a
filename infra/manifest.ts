/** The skill manifest: what the store, the testers and the devices are told about the skill. */
import type { StorePage } from '../lambda/language/store-page';
import { storePage as english } from '../lambda/language/en/store-page';
import type { Place, Settings } from './settings';
import { invocationOf, titleOf } from './stage-names';

/** Language -> its page in the store; a locale is offered in its language. */
const STORE_PAGES: Readonly<Record<string, StorePage>> = { en: english };

/** What the skill may ask Alexa for; exactly the scopes that its code uses. */
export const PERMISSIONS: readonly string[] = ['alexa::alerts:reminders:skill:readwrite'];

/** Amazon's sign that somebody left: the moment to delete what is kept about them. */
export const EVENTS = ['SKILL_DISABLED'] as const;

/**
 * The screens that the documents are drawn for, in density-independent pixels:
 * https://developer.amazon.com/en-US/docs/alexa/alexa-presentation-language/apl-select-the-viewport-profiles-your-skill-supports.html
 */
export const VIEWPORTS = [
  { mode: 'HUB', shape: 'ROUND', minWidth: 480, maxWidth: 480, minHeight: 480, maxHeight: 480 },
  { mode: 'HUB', shape: 'RECTANGLE', minWidth: 960, maxWidth: 1279, minHeight: 480, maxHeight: 959 },
  { mode: 'HUB', shape: 'RECTANGLE', minWidth: 1280, maxWidth: 1920, minHeight: 600, maxHeight: 1279 },
  { mode: 'TV', shape: 'RECTANGLE', minWidth: 960, maxWidth: 960, minHeight: 540, maxHeight: 540 },
] as const;

export const iconInPackage = (width: number): string => `assets/images/steady-coach-${width}.png`;

/** The page in the store for a locale; a locale whose language has none is refused by name. */
export function storePageFor(locale: string): StorePage {
  const page = STORE_PAGES[locale.slice(0, 2)];
  if (!page) throw new Error(`${locale} has no store page: add lambda/language/${locale.slice(0, 2)}/store-page.ts`);
  return page;
}

/** The content of `skill.json`, in Amazon's shape. Its endpoint is the function, which only the deployed stack knows. */
export function manifest(locales: readonly string[], settings: Settings) {
  const perLocale = <Value>(value: (locale: string) => Value): Readonly<Record<string, Value>> =>
    Object.fromEntries(locales.map((locale) => [locale, value(locale)]));

  return {
    manifest: {
      manifestVersion: '1.0',
      publishingInformation: {
        category: 'HEALTH_AND_FITNESS',
        distributionMode: 'PUBLIC',
        isAvailableWorldwide: settings.countries === undefined,
        distributionCountries: settings.countries ?? [],
        testingInstructions: testingInstructions(locales),
        locales: perLocale((locale) => {
          const { name, summary, description, examplePhrases, keywords } = storePageFor(locale);
          return {
            name: titleOf(settings.stage, name),
            summary,
            description,
            examplePhrases: examplePhrases.map((phrase) => opened(phrase, name, settings.stage)),
            keywords,
            smallIconUri: `file://${iconInPackage(108)}`,
            largeIconUri: `file://${iconInPackage(512)}`,
          };
        }),
      },
      privacyAndCompliance: {
        allowsPurchases: false,
        // Progress is kept under Alexa's user id.
        usesPersonalInfo: true,
        isChildDirected: false,
        isExportCompliant: true,
        containsAds: false,
        // True only for organisations under HIPAA.
        usesHealthInfo: false,
        locales: perLocale(() => ({
          privacyPolicyUrl: settings.privacyPolicyUrl,
          termsOfUseUrl: settings.termsOfUseUrl,
        })),
      },
      apis: { custom: { interfaces: [{ type: 'ALEXA_PRESENTATION_APL', supportedViewports: VIEWPORTS }] } },
      permissions: PERMISSIONS.map((name) => ({ name })),
    },
  };
}

/** The phrase with the name that opens the skill of this stage: the store's name, in small letters. */
function opened(phrase: string, name: string, stage: string): string {
  const said = name.toLowerCase();
  return phrase.replace(said, invocationOf(stage, said));
}

/** A function, and for whom it answers. */
export interface Answering {
  readonly people: Place['people'];
  readonly arn: string;
}

/**
 * What a deployment adds to the manifest: the function answers the talk and hears the events, which Alexa refuses without an endpoint
 * (required in Amazon's schema; ask-cli issue 47). She calls the one of the part of the
 * world where somebody lives (NA takes the default; EU also India; FE the Far East and Australia): DOC/smapi/skill-manifest.html
 */
export function endpoints(functions: readonly Answering[]) {
  const of = (people: Place['people']) =>
    functions.filter((each) => each.people === people).map(({ arn }) => ({ endpoint: { uri: arn } }));
  const [home] = of('default');
  if (!home) throw new Error('A skill needs a function that answers whoever lives nowhere else.');
  const [europe] = of('EU');
  const [farEast] = of('FE');
  const elsewhere = { ...(europe && { EU: europe }), ...(farEast && { FE: farEast }) };
  const answering = { ...home, ...(Object.keys(elsewhere).length > 0 && { regions: { NA: home, ...elsewhere } }) };
  const subscriptions = EVENTS.map((eventName) => ({ eventName }));
  return { apis: { custom: answering }, events: { subscriptions, ...answering } };
}

/** The testers read English; a skill without English gives them the first language that it has. */
function testingInstructions(locales: readonly string[]): string {
  const locale = locales.find((name) => name.startsWith('en-')) ?? locales[0];
  if (!locale) throw new Error('There is no interaction model: run npm run models');
  return storePageFor(locale)
    .testingInstructions.map((step, index) => `${index + 1}. ${step}`)
    .join('\n');
}
