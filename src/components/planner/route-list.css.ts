import { css } from 'lit';
import { PHONE, TABLET } from '../explorer-sizes.ts';

/** What routes are ordered by, and the routes; or a message where there is none. */
export const routeListStyles = css`
  :host {
    display: block;
  }
  fieldset {
    margin: 16px 0 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-bottom: 6px;
    font-size: 12.5px;
    color: var(--muted);
  }
  .criteria {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .criteria button[aria-pressed='true'] {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--paper);
  }
  .message {
    margin-top: 16px;
    padding: 12px 14px;
    border: 1px solid var(--hair);
    border-radius: 10px;
    background: var(--card);
  }
  .message p + p {
    margin-top: 6px;
  }
  .message button {
    display: block;
    margin-top: 10px;
    text-align: left;
  }
  .message button span {
    display: block;
  }
  .cards {
    display: grid;
    gap: 10px;
    margin-top: 14px;
  }
  .count {
    margin: 18px 0 0;
  }
  /* On a phone, and in the corner of a tablet, what can be chosen lies side by side, moved by a finger: the first of it is seen at once, and what the
     live route says lies below it. */
  @container ${PHONE} or ${TABLET} {
    fieldset {
      min-width: 0;
      margin: 0;
    }
    legend {
      position: absolute;
      clip-path: inset(50%);
    }
    .criteria,
    .cards {
      flex-wrap: nowrap;
      margin: 0 -16px;
      padding: 2px 16px;
      overflow-x: auto;
      scroll-padding: 16px;
      scrollbar-width: none;
    }
    .criteria button {
      flex: none;
    }
    .count {
      margin-top: 6px;
      font-size: 12.5px;
    }
    .looks {
      display: flex;
      flex-direction: column-reverse;
    }
    .cards {
      display: flex;
      margin-top: 4px;
      padding-bottom: 6px;
      scroll-snap-type: x proximity;
    }
    zhitu-route-card {
      flex: 0 0 min(310px, 84%);
      scroll-snap-align: start;
    }
    .message {
      margin-top: 8px;
    }
  }
`;
