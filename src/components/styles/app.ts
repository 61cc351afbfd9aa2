import { css } from 'lit';

/* The page at three sizes. Wide: planner, map, sheet side by side. Middle: the two panels in one column beside the
   map. Small: the map on top, both panels in a sheet below it that can be raised. */
export const appStyles = css`
  :host {
    display: block;
  }
  /* Fixed and clipped: nothing hidden inside, and no focus, can scroll the page away from under its header. */
  .page {
    position: fixed;
    inset: 0;
    overflow: clip;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    background: var(--paper);
    color: var(--ink);
    font-family: var(--fonts);
    color-scheme: var(--scheme);
  }
  .page > nav {
    position: absolute;
    width: 0;
    height: 0;
  }
  .skip {
    position: fixed;
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
    grid-template: minmax(0, 1fr) / 300px minmax(0, 1fr) 330px;
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
  .sheet {
    grid-area: sheet;
    border-left: 1px solid var(--hair);
  }
  .stage {
    grid-area: stage;
    position: relative;
    min-width: 0;
    min-height: 0;
    overflow: hidden;
  }
  .stage > career-map,
  .stage > career-outline,
  .stage > problem-list {
    position: absolute;
    inset: 0;
  }
  .stage > .away {
    visibility: hidden;
  }
  .stage > trail-bar {
    position: absolute;
    top: 38px;
    left: 14px;
    max-width: calc(100% - 28px);
  }
  .stage > note-list {
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
    color: var(--muted);
  }
  .handle {
    display: none;
  }
  @media (max-width: 1100px) {
    main {
      grid-template: auto minmax(0, 1fr) / 320px minmax(0, 1fr);
      grid-template-areas: 'planner stage' 'sheet stage';
    }
    .planner {
      padding-bottom: 18px;
      max-height: 50vh;
    }
    .sheet {
      border-left: 0;
      border-right: 1px solid var(--hair);
      border-top: 1px solid var(--hair);
    }
  }
  @media (max-width: 760px) {
    main {
      grid-template: minmax(0, 1fr) minmax(0, 44%) / minmax(0, 1fr);
      grid-template-areas: 'stage' 'panels';
      transition: grid-template-rows 200ms ease-out;
    }
    main.raised {
      grid-template-rows: minmax(0, 1fr) minmax(0, 84%);
    }
    .panels {
      display: flex;
      flex-direction: column;
      grid-area: panels;
      overflow: auto;
      padding-bottom: env(safe-area-inset-bottom);
      border-top: 1px solid var(--hair);
      border-radius: 18px 18px 0 0;
      background: var(--card);
      box-shadow: 0 -4px 18px rgb(0 0 0 / 10%);
    }
    .planner,
    .sheet {
      overflow: visible;
      max-height: none;
      padding: 4px 16px 14px;
      border: 0;
    }
    .handle {
      position: sticky;
      top: 0;
      z-index: 1;
      display: grid;
      flex: none;
      place-items: center;
      width: 100%;
      min-height: 44px;
      padding: 0 0 10px;
      border: 0;
      border-radius: 0;
      background: var(--card);
    }
    .handle::after {
      content: '';
      width: 44px;
      height: 5px;
      border-radius: 3px;
      background: var(--edge);
    }
    /* A role's sheet comes before the planner when a role is asked about. */
    .panels:has(role-sheet) .planner {
      order: 2;
    }
  }
  @media (max-height: 480px) and (max-width: 1000px) {
    main {
      grid-template: minmax(0, 1fr) / minmax(0, 1fr) 46%;
      grid-template-areas: 'stage panels';
    }
  }
`;
