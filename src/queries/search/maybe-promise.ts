/** What is known at once, or will be. */
export type MaybePromise<T> = T | Promise<T>;

/** Goes on with a value: at once where it is known, so that nothing is waited for that is there. */
export function whenKnown<T, Next>(
  value: MaybePromise<T>,
  next: (value: T) => MaybePromise<Next>,
): MaybePromise<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** All values, at once where all of them are known. */
export function allKnown<T>(values: readonly MaybePromise<T>[]): MaybePromise<T[]> {
  const known = values.filter((value): value is T => !(value instanceof Promise));
  return known.length === values.length ? known : Promise.all(values);
}
