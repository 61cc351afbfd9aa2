import { css } from 'lit';

/** Families as tinted headings, levels beside their roles, what the answer is about in full colour. */
export const outlineTreeStyles = css`
  :host {
    display: block;
    min-height: 0;
  }
  .frame {
    height: 100%;
    overflow: auto;
    padding: 12px 22px 40px;
    scroll-padding: 44px 0 60px;
  }
  section {
    max-width: 860px;
    margin-bottom: 14px;
  }
  h3 {
    position: sticky;
    top: -12px;
    z-index: 1;
    margin: 0 0 4px;
    padding: 4px 10px;
    border-radius: 0 0 6px 6px;
    box-shadow: 0 -12px 0 var(--paper);
    background: var(--tint);
    color: var(--name);
  }
  .level {
    display: grid;
    grid-template-columns: 96px minmax(0, 1fr);
    padding-left: 10px;
  }
  h4 {
    margin: 0;
    padding-top: 8px;
    font-size: 12.5px;
    font-weight: 400;
    color: var(--muted);
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 10px;
    padding: 3px 0;
  }
  .role {
    min-height: 32px;
    padding: 3px 14px;
    border: 1.5px solid var(--family);
    border-radius: 999px;
    text-align: left;
  }
  li[data-tone='chosen'] > .role,
  li[data-tone='stop'] > .role {
    background: var(--fill);
    color: var(--on-fill);
    font-weight: 600;
  }
  li[data-tone='lit'] > .role {
    box-shadow: inset 0 0 0 1.5px var(--family);
  }
  li[data-tone='dim'] > .role {
    border-color: var(--edge);
    color: var(--muted);
  }
  .number,
  .part {
    margin-right: 8px;
    font-weight: 600;
  }
  .number {
    padding: 1px 8px;
    border-radius: 6px;
    background: var(--route);
    color: var(--on-route);
  }
  details {
    padding-left: 10px;
  }
  details > :is(ul, [role='list']) {
    padding: 2px 0 4px 96px;
  }
  summary {
    width: fit-content;
    padding: 6px 0;
    font-size: 12.5px;
    color: var(--muted);
    cursor: pointer;
  }
  @container (width <= 760px) {
    .frame {
      padding: 10px 14px 30px;
    }
    h3 {
      top: -10px;
    }
    .level {
      display: block;
      padding-left: 4px;
    }
    h4 {
      padding-top: 4px;
    }
    details {
      padding-left: 4px;
    }
    details > :is(ul, [role='list']) {
      padding-left: 0;
    }
  }
  @media (pointer: coarse) {
    .role {
      min-height: 44px;
    }
    .level {
      align-items: baseline;
    }
    summary {
      padding: 12px 0;
    }
  }
  @media (forced-colors: active) {
    li:is([data-tone='chosen'], [data-tone='stop']) > .role {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
