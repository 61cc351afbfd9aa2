import { unsafeCSS } from 'lit';

/*
 * Conditions for `@container`. The box of the explorer is the container (`.page` of zhitu-app), not the window: two
 * explorers on one page are each laid out by their own size. None of them is named, as names given in one shadow tree
 * are not seen from another in every browser; so inside a dialog, a container of its own, the same conditions ask about
 * the dialog. Each stands in its own brackets, to be joined by `and` and `or`.
 */

/** A phone held upright, or as little room on any screen: the panel stands before the map. */
export const UPRIGHT = unsafeCSS('((width < 560px) or ((width <= 760px) and (height > 480px)))');

/** A phone held sideways: the panel stands beside the map. */
export const SIDEWAYS = unsafeCSS('((560px <= width <= 1000px) and (height <= 480px))');

/** Either. */
export const PHONE = unsafeCSS(`(${UPRIGHT.cssText} or ${SIDEWAYS.cssText})`);

/** A tablet held upright: the map above, planner and sheet beside each other below it. */
export const TABLET = unsafeCSS('((760px < width <= 1100px) and (orientation: portrait))');
