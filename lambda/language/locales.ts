/** Which language a locale speaks, and what it assumes until the device says better. */
import { englishIn } from './en';
import type { Language } from './language';

export interface Locale {
  readonly language: Language;
  /** Used until the device's own time zone is known. */
  readonly timeZone: string;
}

export const LOCALES = {
  'en-US': { language: englishIn('en-US'), timeZone: 'America/New_York' },
  'en-GB': { language: englishIn('en-GB'), timeZone: 'Europe/London' },
  'en-AU': { language: englishIn('en-AU'), timeZone: 'Australia/Sydney' },
  'en-CA': { language: englishIn('en-CA'), timeZone: 'America/Toronto' },
  'en-IN': { language: englishIn('en-IN'), timeZone: 'Asia/Kolkata' },
} as const satisfies Readonly<Record<string, Locale>>;

export type LocaleName = keyof typeof LOCALES;

/** A locale nobody planned for is answered in the first one that we speak. */
export function localeOf(name: string | undefined): Locale {
  const known: Readonly<Record<string, Locale>> = LOCALES;
  return (name !== undefined && Object.hasOwn(known, name) ? known[name] : undefined) ?? LOCALES['en-US'];
}
