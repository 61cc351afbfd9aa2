/**
 * What happens after a change happens in three phases: the `map` shows it at once; the `page` around it (sheet, list,
 * legend) follows when that frame is painted; `afterwards` come the address, the journey of the map, and the focus.
 * Whoever has something to do in a later phase waits for it here, and nobody else waits for a frame.
 */
export interface Scheduler {
  /** Resolves when a phase of the change that is under way begins. What waits for one phase goes on in the order of asking. */
  until(phase: 'page' | 'afterwards'): Promise<void>;
}

/**
 * @param nextPaint resolves when the next frame is painted
 * @param nextTurn resolves when what is now under way, promises included, is done
 */
export function createScheduler(nextPaint: () => Promise<void>, nextTurn: () => Promise<void>): Scheduler {
  let phases: Record<'page' | 'afterwards', Promise<void>> | undefined;
  return {
    until(phase) {
      if (!phases) {
        const page = nextPaint().then(() => {
          // What changes from now on is painted with a frame of its own.
          phases = undefined;
        });
        phases = { page, afterwards: page.then(nextTurn) };
      }
      return phases[phase];
    },
  };
}
