/**
 * Shapes of stored values: each is a function that gives a value of its type, or says that what is there is odd. Plain
 * functions, because building and running the schemas of a library was a fifteenth of a cold start.
 */
export const ODD = Symbol('odd');

/** Reads whatever it is given. Fields that the shape does not name are left out. */
export type Shape<T> = (value: unknown) => T | typeof ODD;

export type ReadBy<S> = S extends Shape<infer T> ? T : never;

type Fields = Readonly<Record<string, Shape<unknown>>>;

type Simplified<T> = { [K in keyof T]: T[K] };
type RecordOf<R extends Fields, O extends Fields> = Simplified<
  { readonly [K in keyof R]: ReadBy<R[K]> } & { readonly [K in keyof O]?: ReadBy<O[K]> }
>;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const flag: Shape<boolean> = (value) => (typeof value === 'boolean' ? value : ODD);

export const finite: Shape<number> = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : ODD);

export function whole(least: number, most = Number.MAX_SAFE_INTEGER): Shape<number> {
  return (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : ODD;
}

export function text(fits: (text: string) => boolean): Shape<string> {
  return (value) => (typeof value === 'string' && fits(value) ? value : ODD);
}

export function oneOf<const T extends string>(all: readonly T[]): Shape<T> {
  return (value) => all.find((each) => each === value) ?? ODD;
}

/** Odd as soon as one of its items is. */
export function list<T>(item: Shape<T>, least: number, most: number): Shape<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return ODD;
    const items: T[] = [];
    for (const each of value) {
      const read = item(each);
      if (read === ODD) return ODD;
      items.push(read);
    }
    return items;
  };
}

export function record<R extends Fields>(required: R): Shape<Simplified<{ readonly [K in keyof R]: ReadBy<R[K]> }>> {
  return recordWith(required, {});
}

/** All of the required fields, and those of the optional ones that are there. */
export function recordWith<R extends Fields, O extends Fields>(required: R, optional: O): Shape<RecordOf<R, O>> {
  const needed = Object.entries(required);
  const others = Object.entries(optional);
  return (value) => {
    if (!isRecord(value)) return ODD;
    const fields: Record<string, unknown> = {};
    for (const [name, shape] of needed) {
      if ((fields[name] = shape(value[name])) === ODD) return ODD;
    }
    for (const [name, shape] of others) {
      if (name in value && (fields[name] = shape(value[name])) === ODD) return ODD;
    }
    return fields as RecordOf<R, O>; // each field was read by the shape of its name
  };
}

/** A union told apart by the field `key`: each of its values names the shape of the rest. */
export function variant<K extends string, V extends Readonly<Record<string, Shape<object>>>>(
  key: K,
  shapes: V,
): Shape<{ [P in keyof V & string]: Simplified<Readonly<Record<K, P>> & ReadBy<V[P]>> }[keyof V & string]> {
  return (value) => {
    const tag = isRecord(value) ? value[key] : undefined;
    const shape = typeof tag === 'string' && Object.hasOwn(shapes, tag) ? shapes[tag] : undefined;
    const rest = shape ? shape(value) : ODD;
    // the tag names the variant, and its own shape has read the rest
    return rest === ODD ? ODD : ({ [key]: tag, ...rest } as ReadBy<ReturnType<typeof variant<K, V>>>);
  };
}

/** The shape of those who name it, with a safe value where it does not fit. */
export function otherwise<T>(shape: Shape<T>, safe: NoInfer<T>): Shape<T> {
  return (value) => {
    const read = shape(value);
    return read === ODD ? safe : read;
  };
}

/** The shape, where what it reads also makes sense as a whole. */
export function sound<T>(shape: Shape<T>, makesSense: (read: T) => boolean): Shape<T> {
  return (value) => {
    const read = shape(value);
    return read !== ODD && makesSense(read) ? read : ODD;
  };
}
