import { expect, test, vi } from 'vitest';
import { allKnown, whenKnown } from './maybe-promise.ts';
import { NewestAnswer } from './newest-answer.ts';

/** A promise, and what settles it. */
function later<T>() {
  let give: (value: T) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((resolve, reject) => {
    give = resolve;
    fail = reject;
  });
  return { promise, give, fail };
}

function asking() {
  const taken: string[] = [];
  return { taken, newest: new NewestAnswer<string>((answer) => taken.push(answer)) };
}

test('a known answer is taken at once', () => {
  const { taken, newest } = asking();
  newest.ask('now');
  expect(taken).toEqual(['now']);
  expect(newest.pending).toBe(false);
});

test('an older answer that comes later is not taken', async () => {
  const { taken, newest } = asking();
  const [first, second] = [later<string>(), later<string>()];
  newest.ask(first.promise);
  newest.ask(second.promise);
  second.give('second');
  await second.promise;
  expect(taken).toEqual(['second']);
  expect(newest.pending).toBe(false);
  first.give('first');
  await first.promise;
  expect(taken).toEqual(['second']);
});

test('an older answer that comes first is not taken, and the newest is waited for', async () => {
  const { taken, newest } = asking();
  const [first, second] = [later<string>(), later<string>()];
  newest.ask(first.promise);
  newest.ask(second.promise);
  first.give('first');
  await first.promise;
  expect(taken).toEqual([]);
  expect(newest.pending).toBe(true);
  second.give('second');
  await second.promise;
  expect(taken).toEqual(['second']);
});

test('after a known answer, and after cancelling, no earlier one is taken', async () => {
  const { taken, newest } = asking();
  const [first, second] = [later<string>(), later<string>()];
  newest.ask(first.promise);
  newest.ask('known');
  newest.ask(second.promise);
  newest.cancel();
  expect(newest.pending).toBe(false);
  first.give('first');
  second.give('second');
  await Promise.all([first.promise, second.promise]);
  expect(taken).toEqual(['known']);
});

test('what fails is heard of, unless something else was asked since', async () => {
  const heard = vi.fn();
  process.on('unhandledRejection', heard);
  const { taken, newest } = asking();
  const [first, second] = [later<string>(), later<string>()];
  newest.ask(first.promise);
  newest.ask(second.promise);
  first.fail(new Error('older'));
  second.fail(new Error('newest'));
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', heard);
  expect(heard.mock.calls.map(([error]) => (error as Error).message)).toEqual(['newest']);
  expect(newest.pending).toBe(false);
  newest.ask('next');
  expect(taken).toEqual(['next']);
});

test('what is known goes on at once, and what is not, later', async () => {
  expect(whenKnown(2, (two) => two + 1)).toBe(3);
  expect(await whenKnown(Promise.resolve(2), (two) => two + 1)).toBe(3);
  expect(allKnown([1, 2])).toEqual([1, 2]);
  const some = allKnown([1, Promise.resolve(2)]);
  expect(some).toBeInstanceOf(Promise);
  expect(await some).toEqual([1, 2]);
});
