import {
  chromium,
  type Browser,
  type CDPSession,
  type LaunchOptions,
  type Locator,
  type Page,
} from '@playwright/test';
import type { Point } from '../../src/scene/geometry.ts';

/* A page in a browser of its own, so that it is always the one in front: one behind another is given no frames. */

/** How a deed begins: what the pointer does, and the event that is told of it. */
export type Deed = 'click' | 'point';
const EVENTS = { click: 'pointerup', point: 'pointermove' } as const;

const VIEWPORT = { width: 1440, height: 900 };
/** Ms: the map stands still again, what comes late has come, and two clicks are not taken for one. */
const REST = 450;
/** Ms between pressing and letting go. */
const PRESS = 80;
/** Ms: nothing that is waited for takes longer, unless it never comes. */
const LIMIT = 20_000;
/** Where the pointer waits: it answers nothing. */
const AWAY = { x: 700, y: 4 };

declare global {
  /** In the page: another object as soon as what is on the map is another. */
  var shownNow: () => unknown;
  var painted: Promise<number>;
}

export class TimedPage {
  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
    private readonly devtools: CDPSession,
    private readonly slowDown: number,
  ) {}

  /** @param slowDown how many times slower than this machine its main thread is to be */
  static async open(launch: LaunchOptions, slowDown: number): Promise<TimedPage> {
    const browser = await chromium.launch({ ...launch, timeout: LIMIT });
    const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
    const page = await context.newPage();
    page.setDefaultTimeout(LIMIT);
    return new TimedPage(browser, page, await context.newCDPSession(page), slowDown);
  }

  /** Asks in the page; an answer that does not come is an error. */
  async ask<Given, Answer>(question: (given: Given) => Answer | Promise<Answer>, given: Given) {
    return within(this.page.evaluate(question as (given: unknown) => Answer, given as unknown));
  }

  /** The middle of a thing, in view. */
  async middle(thing: Locator): Promise<Point> {
    await thing.scrollIntoViewIfNeeded();
    const box = await thing.boundingBox();
    if (!box) throw new Error(`Not to be seen: ${thing.toString()}`);
    const { x, y, width, height } = box;
    return { x: x + width / 2, y: y + height / 2 };
  }

  async rest(): Promise<void> {
    await this.page.mouse.move(AWAY.x, AWAY.y);
    await this.page.waitForTimeout(REST);
  }

  /** Ms from the input to behind the first frame that shows something else. */
  async time(deed: Deed, place: Point): Promise<number> {
    await this.run(this.slowDown);
    try {
      return await this.timeSlowed(deed, place);
    } finally {
      await this.run(1);
    }
  }

  /** Only while it is timed: what slows a page down keeps a processor busy, and takes it from the other page. */
  private async run(slowDown: number): Promise<void> {
    await this.devtools.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  }

  private async timeSlowed(deed: Deed, { x, y }: Point): Promise<number> {
    const { mouse } = this.page;
    if (deed === 'click') {
      await mouse.move(x, y);
      await mouse.down();
      await this.page.waitForTimeout(PRESS);
    }
    await this.ask(listen, [EVENTS[deed], LIMIT] as const);
    await (deed === 'click' ? mouse.up() : mouse.move(x, y));
    return this.ask(() => globalThis.painted, undefined);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/**
 * In the page. The clock starts with the input's own time stamp, given by the browser before the page hears of it. It
 * stops with the first task behind a frame, before all that the page itself put off until then: scripts, style, layout and
 * painting of that frame are done by then, and it was handed to the compositor. The frame is the first in which the map is another: a camera that travels
 * after that is not waited for. cytoscape draws in frames too, and asked for them earlier, so it has drawn before us.
 */
function listen([event, limit]: readonly [string, number]): void {
  const before = shownNow();
  globalThis.painted = new Promise((resolve, reject) => {
    setTimeout(() => {
      reject(new Error(`${event}: no frame showed anything else`));
    }, limit);
    const onFrame = (start: number): void => {
      if (shownNow() === before)
        return void requestAnimationFrame(() => {
          onFrame(start);
        });
      const stop = (): void => {
        resolve(performance.now() - start);
      };
      scheduler.postTask(stop, { priority: 'user-blocking' }).catch(reject);
    };
    const onInput = ({ timeStamp }: Event): void => {
      requestAnimationFrame(() => {
        onFrame(timeStamp);
      });
    };
    addEventListener(event, onInput, { capture: true, once: true });
  });
}

async function within<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`The page does not answer within ${LIMIT} ms.`));
    }, 2 * LIMIT);
  });
  return Promise.race([answer, late]).finally(() => {
    clearTimeout(timer);
  });
}
