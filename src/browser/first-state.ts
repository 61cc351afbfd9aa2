import { languageOf, speakableOf } from '../languages/languages.ts';
import { THEMES } from '../scene/palette.ts';
import { readLook } from '../state/look-address.ts';
import { readProfile } from '../state/own-profile.ts';
import type { State } from '../state/state.ts';
import { readAddressBar } from './address-bar.ts';
import { recall, systemTheme } from './preferences.ts';
import { SHELF } from './shelf.ts';

/** What the address says, else what was chosen here before, else what the system prefers. */
export function firstState(): State {
  const { search, hash } = readAddressBar();
  const look = readLook(search);
  return {
    address: hash,
    mapId: look.mapId,
    map: { is: 'opening' },
    language: look.language ?? languageOf(recall('language') ?? '') ?? speakableOf(navigator.languages),
    theme: look.theme ?? THEMES.find((theme) => theme === recall('theme')) ?? systemTheme(),
    shelf: SHELF,
    pinyin: {},
    estimates: look.estimates !== 'hidden',
    profile: readProfile(recall('profile')),
    show: look.show ?? 'map',
    drawing: 'waiting',
    preview: undefined,
    saving: 'idle',
    sharing: 'idle',
    past: [],
    future: [],
    told: undefined,
  };
}
