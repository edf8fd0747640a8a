/** The limits that the skill is held to, each a ratio or a figure of the same run. */
export interface Target {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
  readonly ok: boolean;
}

export function target(name: string, value: number, limit: number, unit: string): Target {
  return { name, value: Number(value.toPrecision(4)), limit, unit, ok: value <= limit };
}
