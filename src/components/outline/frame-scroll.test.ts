import { expect, test } from 'vitest';
import { scrollToShow } from './frame-scroll.ts';

const VIEW = { top: 100, bottom: 300 };

test.each([
  ['in view', 150, 200, 0],
  ['over the upper edge', 80, 120, -20],
  ['above', 10, 40, -90],
  ['over the lower edge', 290, 320, 20],
  ['below', 400, 420, 120],
  ['larger than the view and around it', 50, 350, 0],
  ['larger than the view and below it', 150, 500, 50],
  ['larger than the view and above it', -200, 150, -150],
])('what is %s is scrolled to no further than needed', (_, top, bottom, by) => {
  expect(scrollToShow({ top, bottom }, VIEW)).toBe(by);
});
