/** Amazon's own schema of skill manifests and interaction models, closed so that a misspelt key is found. */
import Ajv, { type ValidateFunction } from 'ajv';
import { readFileSync } from 'node:fs';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A plain object without a parent or children among the schemas takes no other keys. */
function close(value: unknown): void {
  if (Array.isArray(value)) value.forEach(close);
  if (!isObject(value)) return;
  const open = 'additionalProperties' in value || 'discriminator' in value || 'allOf' in value;
  if (value['type'] === 'object' && isObject(value['properties']) && !open) value['additionalProperties'] = false;
  delete value['discriminator'];
  for (const [name, child] of Object.entries(value)) if (name !== 'allOf') close(child);
}

function compiler(): (definition: string) => ValidateFunction {
  const spec = JSON.parse(readFileSync(require.resolve('ask-smapi-model/spec.json'), 'utf8')) as Json;
  const definitions = spec['definitions'];
  close(definitions);
  // An interface is known by its type alone; Amazon's schema leaves the choice open.
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ $id: 'smapi', definitions });
  return (definition) => ajv.compile({ $ref: `smapi#/definitions/${definition}` });
}

const compile = compiler();
export const manifestSchema = compile('v1.skill.Manifest.SkillManifestEnvelope');
export const modelSchema = compile('v1.skill.interactionModel.InteractionModelData');
/** The base type `Interface` says nothing about viewports, so they have a check of their own. */
export const screenSchema = compile('v1.skill.Manifest.AlexaPresentationAplInterface');
