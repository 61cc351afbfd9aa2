import { languageOf, speakableOf } from '../languages/languages.ts';
import { THEMES } from '../scene/palette.ts';
import { readLook } from '../app/address/look-options.ts';
import { readProfile } from '../app/profile/profile.ts';
import { BLANK_STATE, type State } from '../app/state.ts';
import { readAddressBar } from './address-bar.ts';
import { recall, systemTheme } from './preferences.ts';
import { BUNDLED_MAPS } from './bundled-maps.ts';

/** What the address says, else what was chosen here before, else what the system prefers. */
export function firstState(): State {
  const { search, hash } = readAddressBar();
  const look = readLook(search);
  return {
    ...BLANK_STATE,
    address: hash,
    mapId: look.mapId,
    language: look.language ?? languageOf(recall('language') ?? '') ?? speakableOf(navigator.languages),
    theme: look.theme ?? THEMES.find((theme) => theme === recall('theme')) ?? systemTheme(),
    shelf: BUNDLED_MAPS,
    estimates: look.estimates !== 'hidden',
    profile: readProfile(recall('profile')),
    viewMode: look.viewMode ?? 'map',
  };
}
