import { contrast, mix, standingOut } from './colour.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The page's and the picture's colours; a family's own come from `paintOf`. */
export interface Palette {
  theme: Theme;
  paper: string;
  card: string;
  ink: string;
  muted: string;
  hair: string;
  /** The outline of a control, what is sunk into the page, a warning, the ring around what has the focus. */
  edge: string;
  sunk: string;
  warn: string;
  focus: string;
  /** A track nobody is pointing at. */
  track: string;
  /** The live route, and what is written on it. */
  route: string;
  onRoute: string;
}

/** How a family is painted: a line, a filled station with its text, a name, the tint of its lane. */
export interface Paint {
  line: string;
  fill: string;
  onFill: string;
  text: string;
  tint: string;
}

const PALETTES: Record<Theme, Palette> = {
  light: {
    theme: 'light',
    paper: '#faf8f4',
    card: '#ffffff',
    ink: '#1b1d22',
    muted: '#626771',
    hair: '#e7e3da',
    edge: '#c9c3b6',
    sunk: '#f1ede5',
    warn: '#8a5200',
    focus: '#1a5fd0',
    track: '#b3aea3',
    route: '#d6402b',
    onRoute: '#ffffff',
  },
  dark: {
    theme: 'dark',
    paper: '#14161b',
    card: '#1e2128',
    ink: '#eceae4',
    muted: '#9ba1ad',
    hair: '#2d313a',
    edge: '#4a505d',
    sunk: '#282c35',
    warn: '#f0b45a',
    focus: '#8ab4ff',
    track: '#4f5562',
    route: '#f0614a',
    onRoute: '#14161b',
  },
};

export function paletteOf(theme: Theme): Palette {
  return PALETTES[theme];
}

/** Text 4.5:1, lines 3:1, in both themes, whatever colour a map gives its family. */
export function paintOf(colour: string, palette: Palette): Paint {
  const { paper, card, theme } = palette;
  const pole = theme === 'light' ? '#000000' : '#ffffff';
  const tint = mix(colour, paper, theme === 'light' ? 0.06 : 0.1);
  const line = standingOut(colour, card, pole, theme === 'light' ? 3 : 4.5);
  const fill = theme === 'light' ? standingOut(colour, '#ffffff', pole, 4.5) : line;
  const onFill = contrast('#ffffff', fill) >= 4.5 ? '#ffffff' : '#14161b';
  return { line, fill, onFill, text: standingOut(colour, tint, pole, 4.5), tint };
}
