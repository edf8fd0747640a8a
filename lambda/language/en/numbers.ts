/** Numbers, lists and lengths of time as a person says them in English. */

const ONES = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]; // oxfmt-ignore
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Whole numbers up to a million in words; larger ones are rounded to millions. */
export function number(n: number): string {
  if (n < 0) return `minus ${number(-n)}`;
  if (n < 20) return ONES[n] ?? String(n);
  if (n < 100) return `${TENS[Math.floor(n / 10)] ?? ''}${n % 10 ? `-${number(n % 10)}` : ''}`;
  if (n < 1000) return `${number(Math.floor(n / 100))} hundred${n % 100 ? ` and ${number(n % 100)}` : ''}`;
  if (n < 1_000_000) return `${number(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${number(n % 1000)}` : ''}`;
  return `${number(Math.round(n / 1_000_000))} million`;
}

export function counted(n: number, one: string, many = `${one}s`): string {
  return `${number(n)} ${n === 1 ? one : many}`;
}

/** "a, b and c". */
export function list(items: readonly string[], joiner = 'and'): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1) ?? ''}`;
}

/** Seconds to the second: "a minute and a half", "forty-five seconds", "two minutes and ten seconds". */
export function length(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return counted(rest, 'second');
  if (rest === 0) return minutes >= 60 ? hours(minutes) : counted(minutes, 'minute');
  return `${counted(minutes, 'minute')} and ${counted(rest, 'second')}`;
}

/** Time that has been added up: to the second while it is short, to the minute from ten minutes on. */
export function duration(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 10) return length(seconds);
  return minutes >= 60 ? hours(minutes) : counted(minutes, 'minute');
}

/** Rounded to the minute for plans: "about nine minutes", "under a minute". */
export function roughly(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  return minutes < 1 ? 'under a minute' : `about ${minutes >= 60 ? hours(minutes) : counted(minutes, 'minute')}`;
}

/** A length that is longer by so much where all is new. */
export function roughlyWhileNew(seconds: number, longerWhileNew: number): string {
  const usual = roughly(seconds);
  const now = roughly(seconds + longerWhileNew);
  return now === usual ? usual : `${now} while it's new`;
}

function hours(minutes: number): string {
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest === 0 ? counted(whole, 'hour') : `${counted(whole, 'hour')} and ${counted(rest, 'minute')}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
