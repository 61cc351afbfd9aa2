/* What can be chosen of a picture, besides its subject. */

export const PICTURE_FORMATS = ['png', 'svg', 'jpeg', 'webp', 'pdf'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** How large: as it comes, so many times; or to a shape, in pixels or on paper. */
export const PICTURE_SIZES = ['x1', 'x2', 'x4', 'slide', 'square', 'phone', 'a4', 'a3', 'a2', 'own'] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

export const BACKGROUNDS = ['paper', 'white', 'none'] as const;
export type Background = (typeof BACKGROUNDS)[number];

/** Empty space around everything, in the picture's units. */
export const MARGINS = { none: 8, narrow: 28, wide: 64 } as const;
export type Margin = keyof typeof MARGINS;
