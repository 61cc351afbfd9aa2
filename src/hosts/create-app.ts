import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { PageView } from '../app/page-view.ts';
import type { Ports } from '../app/ports.ts';
import { openSession, type LateCode } from '../app/session.ts';
import '../components/shell/app.ts';

/** An explorer that stands in a page: how to follow it, and how to take it away. */
export interface App {
  /** What it shows, for a host that shows some of it itself: a title, a language. */
  view: ReadonlySignal<PageView>;
  /** Takes everything away: elements, listeners, timers. */
  destroy(): void;
}

const LATE_CODE: LateCode = {
  map: () => import('./map-code.ts').catch(() => undefined),
  mapElement: () => import('../components/map/career-map.ts'),
  readPicture: async (file) => (await import('../browser/pictures/read-picture.ts')).readPicture(file),
};

/**
 * Puts an explorer into a host element. It touches nothing outside the host but through the ports it is given, so that
 * several can stand in one page.
 */
export function createApp(host: HTMLElement | ShadowRoot, ports: Ports): App {
  const element = document.createElement('zhitu-app');
  const session = openSession(ports, LATE_CODE, {
    fit: () => {
      element.fit();
    },
    title: () => titleOf(session.view.value),
  });
  element.ports = ports;
  // What an explorer’s elements ask for is its own affair: nobody outside hears of it.
  element.addEventListener('ask', (event) => {
    event.stopPropagation();
    session.ask(event.detail);
  });
  element.addEventListener('command', (event) => {
    event.stopPropagation();
    session.run(event.detail);
  });
  element.addEventListener('fault', (event) => {
    event.stopPropagation();
    session.report(event.detail);
  });
  const stop = effect(() => {
    element.view = session.view.value;
  });
  host.replaceChildren(element);
  // The first frame paints the shell, the second is free for the part that draws.
  ports.scheduler
    .until('page')
    .then(() => ports.scheduler.until('page'))
    .then(() => session.loadMapElement())
    .catch(session.report);
  return {
    view: session.view,
    destroy() {
      stop();
      session.destroy();
      element.remove();
    },
  };
}

/** What is shown, as the title of a page. */
export function titleOf({ page, words }: PageView): string {
  return page.is === 'open' && page.question.ask !== 'overview'
    ? `${page.title} · ${words.app.title}`
    : words.app.title;
}
