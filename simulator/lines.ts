/** What a typed line means: something said, time passing, a touch, or the end. */

export type Line =
  | { type: 'say'; text: string }
  | { type: 'pass'; ms: number }
  | { type: 'tap'; name: string }
  | { type: 'quit' }
  | { type: 'unclear'; problem: string };

const UNIT_MS: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const LONGEST_DAYS = 10_000;

function parseTime(text: string): Line {
  const ms = /^(?:\d+(?:\.\d+)?(?:ms|[smhd]))+$/.test(text)
    ? [...text.matchAll(/([\d.]+)(ms|[smhd])/g)].reduce(
        (sum, [, amount, unit = '']) => sum + Math.round(Number(amount) * (UNIT_MS[unit] ?? 0)),
        0,
      )
    : Infinity;
  if (ms <= LONGEST_DAYS * 86_400_000) return { type: 'pass', ms };
  return { type: 'unclear', problem: `Time passes like +23s, +5m, +2h, +3d or +1m30s, not "+${text}".` };
}

export function parseLine(line: string): Line {
  const text = line.trim();
  if (text === 'quit') return { type: 'quit' };
  if (text.startsWith('+')) return parseTime(text.slice(1).replace(/\s/g, ''));
  const tapped = /^tap\s+(.+)$/i.exec(text);
  return tapped?.[1] === undefined ? { type: 'say', text } : { type: 'tap', name: tapped[1] };
}
