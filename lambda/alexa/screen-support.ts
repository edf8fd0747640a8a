/** Whether a device can show our documents: they are written for APL 1.4, and older devices get the speech alone. */
import type { RequestEnvelope } from 'ask-sdk-model';

const NEEDED = [1, 4] as const;

export function hasScreen({ context }: RequestEnvelope): boolean {
  // The types promise a context and a device; what arrives may have neither.
  const system: Partial<typeof context.System> = (context as Partial<typeof context> | undefined)?.System ?? {};
  const interfaces = system.device?.supportedInterfaces as Partial<Record<string, unknown>> | undefined; // any interface
  const apl = interfaces?.['Alexa.Presentation.APL'];
  if (typeof apl !== 'object' || apl === null || !('runtime' in apl)) return false;
  const runtime = apl.runtime;
  if (typeof runtime !== 'object' || runtime === null || !('maxVersion' in runtime)) return false;
  const [major = 0, minor = 0] = String(runtime.maxVersion).split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}
