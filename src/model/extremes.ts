/* The least and the greatest of however many numbers. `Math.min(...numbers)` hands each number over as an argument, and
   an engine bears some 120,000 of them: beyond that it throws. */

/** The least of the numbers, and no more than `most`. */
export function smallest(numbers: Iterable<number>, most = Infinity): number {
  let least = most;
  for (const number of numbers) least = Math.min(least, number);
  return least;
}

/** The greatest of the numbers, and no less than `least`. */
export function largest(numbers: Iterable<number>, least = -Infinity): number {
  let most = least;
  for (const number of numbers) most = Math.max(most, number);
  return most;
}
