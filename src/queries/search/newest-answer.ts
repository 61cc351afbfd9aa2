import type { MaybePromise } from './maybe-promise.ts';

/** Hands on the answer to the newest question only, whichever answer comes first. */
export class NewestAnswer<T> {
  /** How many questions were asked; an answer is taken while this is the number of its question. */
  private questions = 0;
  private open = false;

  constructor(private readonly take: (answer: T) => void) {}

  /** Whether the newest question is still to be answered. */
  get pending(): boolean {
    return this.open;
  }

  /** An answer that is known is taken before this returns. What fails, if it is the newest, fails where it was asked. */
  ask(answer: MaybePromise<T>): void {
    const question = ++this.questions;
    this.open = answer instanceof Promise;
    if (!(answer instanceof Promise)) {
      this.take(answer);
      return;
    }
    void answer.then(
      (found) => {
        if (this.closes(question)) this.take(found);
      },
      (error: unknown) => {
        if (this.closes(question)) throw error;
      },
    );
  }

  /** No answer is wanted any more. */
  cancel(): void {
    this.questions++;
    this.open = false;
  }

  private closes(question: number): boolean {
    const newest = question === this.questions;
    if (newest) this.open = false;
    return newest;
  }
}
