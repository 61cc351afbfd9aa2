import type { FaultsPort } from '../app/ports.ts';

/** Whatever nobody caught, anywhere in the page. Only the host that is the page listens there. */
export const windowFaults: FaultsPort = {
  restart() {
    location.reload();
  },
  onFault(thrown) {
    const onError = (event: ErrorEvent): void => {
      // A script of another origin tells nothing, and a loop of ResizeObserver is no fault.
      if (event.error !== undefined && event.error !== null) thrown(event.error);
    };
    const onRejection = (event: PromiseRejectionEvent): void => {
      thrown(event.reason);
    };
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
    return () => {
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onRejection);
    };
  },
};

/** In somebody else's page their faults are none of ours: our own elements report theirs to the explorer. */
export function ownFaults(restart: () => void): FaultsPort {
  return { onFault: () => () => undefined, restart };
}
