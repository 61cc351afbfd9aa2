import { css } from 'lit';

/* The explorer at three sizes. Wide: planner, map, sheet side by side. Middle: the two panels in one column beside the
   map. Small: both in a panel before the map that can be raised, or beside it where there is more width than height.
   It fills what it is put into, which has to have a height. */
export const appStyles = css`
  :host {
    display: block;
    position: relative;
    height: 100%;
  }
  /* The container whose size everything inside is laid out by. Clipped, not hidden, as a focus could scroll what is hidden.
     Isolated, so that nothing inside is stacked above other things on the host's page. */
  .page {
    position: absolute;
    inset: 0;
    isolation: isolate;
    overflow: clip;
    container-type: size;
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    background: var(--paper);
    color: var(--ink);
    font-family: var(--fonts);
    color-scheme: var(--scheme);
  }
  /* Overrides the palette: with more contrast asked for, muted text is as dark as the rest. */
  @media (prefers-contrast: more) {
    .page {
      --muted: var(--ink) !important;
      --edge: var(--ink) !important;
      --hair: color-mix(in srgb, var(--ink) 60%, var(--paper)) !important;
    }
  }
  /* Not cells of the page’s grid: what they show stands over it. */
  zhitu-hotkeys,
  zhitu-fault-bar {
    position: absolute;
  }
  .skips {
    position: absolute;
    inset: 0 auto auto 0;
    width: 0;
    height: 0;
  }
  .skip {
    position: absolute;
    white-space: nowrap;
    left: 8px;
    top: -60px;
    z-index: 5;
    padding: 10px 16px;
    border-radius: 8px;
    background: var(--ink);
    color: var(--paper);
  }
  .skip:focus {
    top: 8px;
  }
  main {
    position: relative;
    display: grid;
    grid-template: minmax(0, 1fr) / 320px minmax(0, 1fr) 330px;
    grid-template-areas: 'planner stage sheet';
    min-height: 0;
  }
  .panels {
    display: contents;
  }
  .planner,
  .sheet {
    overflow: auto;
    padding: 18px 20px 40px;
    background: var(--card);
  }
  .planner {
    grid-area: planner;
    border-right: 1px solid var(--hair);
  }
  .planner:focus {
    outline: none;
  }
  .close {
    position: absolute;
    top: 12px;
    right: 12px;
    display: grid;
    place-items: center;
    min-width: 36px;
    padding: 0;
    color: var(--muted);
  }
  .close svg {
    width: 18px;
    height: 18px;
  }
  @media (pointer: coarse) {
    .close {
      min-width: 44px;
    }
  }
  .sheet {
    position: relative;
    grid-area: sheet;
    border-left: 1px solid var(--hair);
  }
  /* A table needs the room more than what stands beside it. */
  main.wide {
    grid-template: minmax(0, 1fr) / 320px minmax(0, 1fr);
    grid-template-areas: 'planner stage';
  }
  main.wide .sheet {
    display: none;
  }
  .stage {
    grid-area: stage;
    position: relative;
    min-width: 0;
    min-height: 0;
    overflow: hidden;
  }
  .stage > career-map,
  .stage > zhitu-career-outline,
  .stage > zhitu-compare-table,
  .stage > zhitu-problem-list {
    position: absolute;
    inset: 0;
  }
  .stage > .away {
    visibility: hidden;
  }
  .stage > zhitu-note-list {
    position: absolute;
    top: 38px;
    right: 14px;
    left: 14px;
    margin: 0 auto;
    width: fit-content;
    max-width: 560px;
    z-index: 2;
  }
  .waiting {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 24px;
    color: var(--muted);
    text-align: center;
  }
  .waiting[role='alert'] {
    color: var(--ink);
  }
`;
