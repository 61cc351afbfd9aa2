import { languageOf } from '../../languages/languages.ts';
import type { Language } from '../../model/text.ts';
import { THEMES, type Theme } from '../../scene/palette.ts';
import type { Address } from '../ports.ts';
import { readOptions, writeOptions } from './options.ts';
import { VIEW_MODES, type ViewMode, type State } from '../state.ts';

/* Before the hash: `?map=four-jobs&lang=zh&theme=dark&view=outline&estimates=hidden`. How a thing is looked at, not what is asked. */

const PSEUDO = 'pseudo';

export interface LookAddress {
  mapId: string | undefined;
  language: Language | undefined;
  /** English is drawn out, to see what was forgotten. */
  pseudo?: true;
  theme: Theme | undefined;
  viewMode: ViewMode | undefined;
  /** Undefined: they are on the map. */
  estimates: 'hidden' | undefined;
}

/** What the address says of the look; a value nobody knows is as good as none. */
export function readLook(search: string): LookAddress {
  const options = readOptions(search);
  const pseudo = options.get('lang') === PSEUDO;
  return {
    mapId: options.get('map'),
    language: pseudo ? 'en' : languageOf(options.get('lang') ?? ''),
    ...(pseudo && { pseudo }),
    theme: THEMES.find((theme) => theme === options.get('theme')),
    estimates: options.get('estimates') === 'hidden' ? 'hidden' : undefined,
    viewMode: VIEW_MODES.find((mode) => mode === options.get('view')),
  };
}

/** What of a state stands in the address before the hash. */
export function lookOf({ mapId, language, theme, viewMode, estimates, pseudo }: State): LookAddress {
  return {
    mapId,
    language: language.chosen,
    ...(pseudo && { pseudo }),
    theme: theme.chosen,
    viewMode,
    estimates: estimates ? undefined : 'hidden',
  };
}

/** Where a view is opened again by someone else: in its language, in their own colours. `hash`: the question. */
export function viewAddress(
  { mapId, language, estimates }: { mapId: string | undefined; language: Language; estimates: boolean },
  hash: string,
): Address {
  const look = { mapId, language, theme: undefined, viewMode: undefined };
  return { search: writeLook({ ...look, estimates: estimates ? undefined : 'hidden' }), hash };
}

/** The look as an address writes it; what is left undefined is left to the reader's own system. */
export function writeLook({ mapId, language, theme, viewMode, estimates, pseudo }: LookAddress): string {
  return writeOptions({
    map: mapId,
    lang: pseudo && language === 'en' ? PSEUDO : language,
    theme,
    view: viewMode === 'map' ? undefined : viewMode,
    estimates,
  });
}
