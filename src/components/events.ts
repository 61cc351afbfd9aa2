import type { Question } from '../queries/question.ts';

/** An element's request that a question be asked. It bubbles out of every shadow root to whoever wires the page. */
export class AskEvent extends CustomEvent<Question> {
  constructor(question: Question) {
    super('ask', { detail: question, bubbles: true, composed: true });
  }
}

/** A request about how the page looks, or that something be done with it. */
export type Wish =
  | { wish: 'language'; language: 'zh' | 'en' }
  | { wish: 'theme'; theme: 'light' | 'dark' }
  | { wish: 'show'; show: 'map' | 'outline' }
  | { wish: 'map'; map: string }
  | { wish: 'estimates'; estimates: boolean }
  | { wish: 'share' }
  | { wish: 'save-picture' };

export class WishEvent extends CustomEvent<Wish> {
  constructor(wish: Wish) {
    super('wish', { detail: wish, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    ask: AskEvent;
    wish: WishEvent;
  }
}
