/** `npm run advisories`: asks the registry about holes in what ships. Fails for one that it knows of; where it does not answer, it says so and no more. */
import { spawnSync } from 'node:child_process';
import * as v from 'valibot';

/** What `npm audit --json` says of what it found; anything else is no answer. */
const report = v.object({
  vulnerabilities: v.record(v.string(), v.object({ severity: v.string(), range: v.string() })),
});

export function told(output: string): { readonly text: string; readonly failed: boolean } {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), report), output);
  if (!parsed.success)
    return { text: 'The registry does not answer for advisories here, so nothing is known.', failed: false };
  const found = Object.entries(parsed.output.vulnerabilities);
  if (found.length === 0) return { text: 'No advisory is known for what ships.', failed: false };
  return { text: found.map(([name, { severity, range }]) => `${name} ${range}: ${severity}`).join('\n'), failed: true };
}

function ask(): void {
  const { stdout } = spawnSync('npm', ['audit', '--omit', 'dev', '--json'], { encoding: 'utf8' });
  const { text, failed } = told(stdout);
  console.log(text);
  process.exitCode = failed ? 1 : 0;
}

if (require.main === module) ask();
