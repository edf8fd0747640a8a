/**
 * The pieces that shapes of kept data are made of. A shape is one text: it gives the type, and the parser that reads what is stored.
 * Whatever newer code may have added (an exercise, a kit, a field) is passed over by these, and carried along by the store.
 */
import * as v from 'valibot';

type Shape = v.GenericSchema;

/** The type of a shape. What is kept is a value: nobody changes it in place. */
export type Read<S extends Shape> = Frozen<v.InferOutput<S>>;

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** A whole number. */
export const whole = (least: number, most: number = Number.MAX_SAFE_INTEGER) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

export const count = whole(0);

/** Milliseconds since 1970. */
export const instant = v.pipe(v.number(), v.finite());

export const text = (fits: (text: string) => boolean) => v.pipe(v.string(), v.check(fits));

/** Every item must fit. */
export const list = <S extends Shape>(item: S, least: number, most: number) =>
  v.pipe(v.array(item), v.minLength(least), v.maxLength(most));

/** The items that fit, `most` of them at most. */
export const those = <S extends Shape>(item: S, most: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((items) =>
      items
        .flatMap((each): v.InferOutput<S>[] => {
          const read = v.safeParse(item, each);
          return read.success ? [read.output] : [];
        })
        .slice(0, most),
    ),
  );

/** As it should be, or a safe value where it is not. */
export const otherwise = <S extends Shape, const Safe extends v.InferOutput<S>>(shape: S, safe: Safe) =>
  v.fallback(shape, safe);

/** Entries that may be missing; one that is odd is missing too. */
export const maybe = <const E extends Readonly<Record<string, Shape>>>(entries: E) =>
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((given) => {
      const read = Object.entries(entries).flatMap(([name, shape]) => {
        const { success, output } = v.safeParse(shape, given[name]);
        return success ? [[name, output] as const] : [];
      });
      return Object.fromEntries(read) as { [K in keyof E]?: v.InferOutput<E[K]> }; // each by the shape of its name
    }),
  );
