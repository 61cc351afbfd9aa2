/**
 * Keeps the whole app on this device, in idle time, so that it opens without a network. Where that is refused
 * (private windows, policies, no HTTPS) the page works all the same.
 */
export async function registerServiceWorker(): Promise<void> {
  try {
    await idle();
    await navigator.serviceWorker.register('./sw.js');
  } catch {
    // Refused: there is nothing to do, and nothing lost but the journey without a network.
  }
}

function idle(): Promise<unknown> {
  // Safari has no requestIdleCallback.
  return new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(done);
    else setTimeout(done, 1000);
  });
}
