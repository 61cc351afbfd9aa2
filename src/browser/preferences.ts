import type { State } from '../app/state.ts';

/* What a person chose on this device. Storage may be refused (private windows, policies): then the choice holds
   until the page is closed, and nothing breaks. */

const PREFIX = 'zhitu.';

type Preference = 'language' | 'theme' | 'profile' | 'picture';

export function recall(name: Preference): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(name: Preference, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Refused: there is nothing to do, and nothing lost but the memory of it.
  }
}

/** What is chosen and said here holds on the next visit too. */
export function rememberSince(before: State, { language, theme, profile }: State): void {
  if (language !== before.language) remember('language', language);
  if (theme !== before.theme) remember('theme', theme);
  if (profile !== before.profile) remember('profile', JSON.stringify(profile));
}

/** What the system says, for those who have not chosen. */
export function systemTheme(): 'light' | 'dark' {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
