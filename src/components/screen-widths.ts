import { unsafeCSS } from 'lit';

/** A phone held upright, or as little room on any screen: the panel stands before the map. */
export const UPRIGHT = unsafeCSS('(max-width: 559px), (max-width: 760px) and (min-height: 481px)');

/** A phone held sideways: the panel stands beside the map. */
export const SIDEWAYS = unsafeCSS('(min-width: 560px) and (max-width: 1000px) and (max-height: 480px)');

/** Either. */
export const PHONE = unsafeCSS(`${UPRIGHT.cssText}, ${SIDEWAYS.cssText}`);

/** A tablet held upright: the map above, planner and sheet beside each other below it. */
export const TABLET = unsafeCSS('(min-width: 761px) and (max-width: 1100px) and (orientation: portrait)');
