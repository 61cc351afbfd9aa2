import { speakableOf } from '../languages/languages.ts';
import type { Ports } from '../app/ports.ts';

/** What the device prefers, for those who have not chosen. */
export function systemPreferences(): Ports['system'] {
  return {
    language: speakableOf(navigator.languages),
    theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  };
}
