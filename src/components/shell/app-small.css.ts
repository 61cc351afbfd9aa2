import { css } from 'lit';
import { PHONE, SIDEWAYS, TABLET, UPRIGHT } from '../explorer-sizes.ts';

/* The explorer where it is narrower or lower than a desk's screen; these rules follow appStyles. */
export const appSmallStyles = css`
  @container (width <= 1100px) {
    main {
      grid-template: auto minmax(0, 1fr) / 320px minmax(0, 1fr);
      grid-template-areas: 'planner stage' 'sheet stage';
    }
    .planner {
      padding-bottom: 18px;
      max-height: 50cqh;
    }
    .sheet {
      border-left: 0;
      border-right: 1px solid var(--hair);
      border-top: 1px solid var(--hair);
    }
  }
  /* A tablet held upright: the whole map above, planner and sheet beside each other below it. */
  @container ${TABLET} {
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
  /* The map fills everything; its buttons, and what it brings into view, keep clear of what the panel covers. */
  @container ${UPRIGHT} {
    main {
      --peek: calc(68px + var(--zhitu-safe-area-bottom, 0px));
      --half: max(300px, 42cqh);
      --full: calc(100% - 14px);
      grid-template: minmax(0, 1fr) / minmax(0, 1fr);
      grid-template-areas: 'stage';
    }
    main:has(> [data-height]) {
      --covered: var(--half);
    }
    main:has(> [data-height='peek']) {
      --covered: var(--peek);
    }
    .stage > :is(zhitu-career-outline, zhitu-note-list, .waiting) {
      bottom: var(--covered, 0px);
    }
  }
  @container ${SIDEWAYS} {
    main {
      grid-template: minmax(0, 1fr) / minmax(0, 1fr) max(290px, 37%);
      grid-template-areas: 'stage panels';
    }
    /* The map's names stand beside the notch, not under it. */
    .stage {
      margin-left: var(--zhitu-safe-area-left, 0px);
    }
  }
  @container ${PHONE} {
    .close {
      top: 0;
      right: 8px;
    }
    .planner,
    .sheet {
      overflow: visible;
      max-height: none;
      padding: 4px 16px 14px;
      border: 0;
    }
    /* An answer stands above the planner; at first, without one, the planner stands above the welcome. */
    .panels:has(
        zhitu-role-sheet,
        zhitu-routes-compared,
        zhitu-source-list,
        zhitu-reach-sheet,
        zhitu-fit-sheet
      )
      .planner {
      order: 2;
    }
  }
  @container (width <= 1100px) {
    main.wide {
      grid-template: minmax(0, 1fr) / minmax(0, 1fr);
      grid-template-areas: 'stage';
      --covered: 0px;
    }
    main.wide .panels {
      display: none;
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
      container-type: inline-size;
    }
    .page:has(main.compare) > zhitu-header,
    main.compare .panels {
      display: none;
    }
    main.compare,
    main.compare .stage {
      display: block;
      overflow: visible;
    }
    main.compare .stage > zhitu-compare-table {
      position: static;
    }
    main.compare .stage > :is(career-map, zhitu-career-outline) {
      display: none;
    }
  }
`;
