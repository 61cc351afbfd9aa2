import { css } from 'lit';
import { SIDEWAYS, UPRIGHT } from '../explorer-sizes.ts';

/* How high each of the heights is, app-small.css.ts says, as other things have to keep clear of the panel. */
export const bottomPanelStyles = css`
  :host,
  .frame,
  .scroll {
    display: contents;
  }
  .handle,
  .mark {
    display: none;
  }
  @container ${UPRIGHT} {
    .frame {
      position: absolute;
      z-index: 3;
      inset: auto 0 0;
      display: flex;
      flex-direction: column;
      min-height: var(--peek);
      max-height: var(--full);
      padding-bottom: var(--zhitu-safe-area-bottom, 0px);
      border-top: 1px solid var(--hair);
      border-radius: 18px 18px 0 0;
      background: var(--card);
      box-shadow: 0 -4px 18px rgb(0 0 0 / 10%);
      transition: height 200ms ease-out;
    }
    .frame.without-motion {
      transition: none;
    }
    .frame,
    .mark[data-height='half'] {
      height: var(--half);
    }
    :host([data-height='peek']) .frame,
    .mark[data-height='peek'] {
      height: var(--peek);
    }
    :host([data-height='full']) .frame,
    .mark[data-height='full'] {
      height: var(--full);
    }
    .mark {
      position: absolute;
      bottom: 0;
      display: block;
      visibility: hidden;
    }
    .scroll {
      display: flex;
      flex: 1 1 0;
      flex-direction: column;
      min-height: 0;
      overflow: auto;
      overscroll-behavior: contain;
    }
    /* Large enough for a finger; its upper part lies over the map. */
    .handle {
      display: block;
      flex: none;
      width: 100%;
      min-height: 44px;
      margin-top: -18px;
      padding: 26px 16px 0;
      border: 0;
      background: none;
      touch-action: none;
      user-select: none;
    }
    .handle::before {
      content: '';
      display: block;
      width: 44px;
      height: 5px;
      margin: 0 auto;
      border-radius: 3px;
      background: var(--edge);
    }
    .heading {
      display: none;
    }
    :host([data-height='peek']) .frame:not(.dragged) .scroll {
      flex-grow: 0;
    }
    :host([data-height='peek']) .frame:not(.dragged) .handle {
      flex: 1;
    }
    :host([data-height='peek']) .frame:not(.dragged) .heading {
      display: block;
      margin-top: 8px;
      overflow: hidden;
      font-weight: 600;
      text-align: left;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  }
  @container ${SIDEWAYS} {
    .scroll {
      display: flex;
      flex-direction: column;
      grid-area: panels;
      overflow: auto;
      padding-top: 8px;
      padding-right: var(--zhitu-safe-area-right, 0px);
      border-left: 1px solid var(--hair);
      background: var(--card);
    }
  }
`;
