import type { EmbeddedView } from '../../formats/embedded-view.ts';
import { writeLook, type LookAddress } from '../../app/address/look-options.ts';
import type { PictureProblem } from '../../app/state.ts';
import type { AddressBar } from '../address-bar.ts';
import { BUNDLED_MAPS } from '../bundled-maps.ts';

/** What came of a picture that was to be opened: the view it carries, or what is wrong with it. */
export type Pictured =
  { carried: EmbeddedView; wrong?: undefined } | { carried?: undefined; wrong: PictureProblem };

/** Where a picture's view is; what it does not say of the look stays as it is. */
export function pictureAddress(
  { map, address, language, estimates }: EmbeddedView,
  look: LookAddress,
): AddressBar {
  return { search: writeLook({ ...look, mapId: map, language, estimates }), hash: address };
}

/** Calls back for the first file that is dropped anywhere on the page. */
export function onPictureDropped(pictured: (what: Pictured) => void): void {
  addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    // Otherwise the browser shows the file instead of the page.
    event.preventDefault();
    void open(file).then(pictured);
  });
}

/** Lets a file be picked, where nothing can be dragged. */
export function pickPicture(pictured: (what: Pictured) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'image/png,image/svg+xml,.png,.svg';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) void open(file).then(pictured);
  });
  input.click();
}

async function open(file: File): Promise<Pictured> {
  const { readPicture } = await import('./read-picture.ts');
  const carried = await readPicture(file);
  if (typeof carried === 'string') return { wrong: { wrong: carried } };
  const isHere = BUNDLED_MAPS.some(({ id }) => id === carried.map);
  return isHere ? { carried } : { wrong: { wrong: 'other-map', map: carried.map } };
}
