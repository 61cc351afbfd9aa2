import { css } from 'lit';

/* The page on what is narrower or lower than a desk's screen; it follows appStyles. */
export const appSmallStyles = css`
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
  /* A tablet held upright: the whole map above, planner and sheet beside each other below it. */
  @media (min-width: 761px) and (max-width: 1100px) and (orientation: portrait) {
    main {
      grid-template: minmax(0, 1fr) minmax(0, 36%) / 340px minmax(0, 1fr);
      grid-template-areas: 'stage stage' 'planner sheet';
    }
    .planner {
      max-height: none;
      border-top: 1px solid var(--hair);
    }
    .sheet {
      border-right: 0;
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
    /* Until there is a map the planner stands where it will stand, so that nothing is pushed away. */
    main.opening .sheet {
      flex: none;
      min-height: 100%;
    }
    /* What was asked comes before what can be asked next. */
    main:is(.overview, .opening) .planner,
    .panels:has(role-sheet, route-sheet, routes-compared, source-list, reach-sheet, fit-sheet) .planner {
      order: 2;
    }
  }
  @media (max-width: 1100px) {
    main.wide {
      grid-template: minmax(0, 1fr) / minmax(0, 1fr);
      grid-template-areas: 'stage';
    }
    main.wide .panels {
      display: none;
    }
  }
  @media (max-height: 480px) and (max-width: 1000px) {
    main {
      grid-template: minmax(0, 1fr) / minmax(0, 1fr) 46%;
      grid-template-areas: 'stage panels';
    }
    .panels {
      display: flex;
      flex-direction: column;
      grid-area: panels;
      overflow: auto;
      background: var(--card);
    }
    .planner,
    .sheet {
      overflow: visible;
      max-height: none;
      border: 0;
    }
    .panels:has(role-sheet, route-sheet, routes-compared, source-list, reach-sheet, fit-sheet) .planner {
      order: 2;
    }
  }
  /* A table on paper: as long as it is, on white, with nothing around it. */
  @media print {
    .page:has(main.compare) {
      --paper: #fff;
      --card: #fff;
      --ink: #000;
      --muted: #444;
      position: static;
      display: block;
      overflow: visible;
    }
    .page:has(main.compare) > app-header,
    main.compare .panels {
      display: none;
    }
    main.compare,
    main.compare .stage {
      display: block;
      overflow: visible;
    }
    main.compare .stage > compare-table {
      position: static;
    }
    main.compare .stage > :is(career-map, career-outline) {
      display: none;
    }
  }
`;
