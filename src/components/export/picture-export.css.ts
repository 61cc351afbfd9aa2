import { css } from 'lit';

/* As large as the window lets it be (dialog.css.ts); what is in it is laid out by the dialog's own size. */
export const pictureExportStyles = css`
  dialog {
    top: 0;
    width: min(1120px, calc(100% - 24px));
    /* In a low window every row counts: less is left free around it. */
    height: max(min(780px, calc(100% - 24px)), min(487px, calc(100% - 12px)));
    max-height: none;
    margin: auto;
    container-type: size;
  }
  .head .segments {
    width: min(240px, 50vw);
    margin: 0 auto 0 20px;
  }
  .head {
    flex: none;
    border-bottom: 1px solid var(--hair);
  }
  .body {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 340px;
    min-height: 0;
  }
  figure {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    gap: 8px;
    min-width: 0;
    min-height: 0;
    padding: 20px;
    background: var(--sunk);
  }
  .sheet {
    position: relative;
    min-height: 0;
  }
  .sheet img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: contain;
    filter: drop-shadow(0 2px 10px rgb(0 0 0 / 22%));
  }
  /* What shines through where the picture has no ground. */
  .sheet.clear {
    background: repeating-conic-gradient(var(--hair) 0 25%, var(--card) 0 50%) 0 0 / 20px 20px;
  }
  figcaption {
    font-size: 12.5px;
    color: var(--muted);
    text-align: center;
  }
  .side {
    overflow: auto;
    padding: 18px 20px;
    border-left: 1px solid var(--hair);
  }
  .foot {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 12px 20px;
    border-top: 1px solid var(--hair);
  }
  .foot .says {
    flex: 1 1 220px;
    font-size: 13px;
  }
  .says p + p {
    margin-top: 4px;
  }
  progress {
    width: 100%;
    accent-color: var(--route);
  }
  @media (pointer: coarse) {
    /* There is no dragging out by touch. */
    figcaption {
      display: none;
    }
    .foot button {
      min-height: 44px;
    }
  }
  @container (width < 684px) {
    .body {
      grid-template-columns: none;
      grid-template-rows: 34dvh auto;
      overflow: auto;
    }
    figure {
      position: sticky;
      top: 0;
      z-index: 1;
      padding: 12px;
    }
    .side {
      overflow: visible;
      padding: 16px;
      border: 0;
    }
    .foot {
      padding: 10px 16px calc(10px + env(safe-area-inset-bottom));
    }
    .foot button.primary {
      flex: 1;
    }
  }
  @container (height <= 485px) {
    .foot {
      padding-block: 6px;
    }
  }
`;
