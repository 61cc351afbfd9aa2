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

/** What the system says, for those who have not chosen. */
export function systemTheme(): 'light' | 'dark' {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
