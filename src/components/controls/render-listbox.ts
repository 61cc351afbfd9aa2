import { html, nothing } from 'lit';
import type { Listbox, PlacedBlock } from './listbox.ts';

interface Field {
  label: string;
  placeholder: string;
  /** What stands in it. */
  value: string;
  type?: 'text' | 'search';
  /** Whether it shows what was picked, with nothing typed to be undone. */
  picked?: boolean;
  onClick?: () => void;
  onFocus?: () => void;
  onBlur?: () => void;
}

/** The field in which one types; it has the focus while the list is walked. */
export function renderField<Option>(listbox: Listbox<Option>, field: Field) {
  const { active, expanded, name, onInput, onKey } = listbox;
  return html`<input
    class="field"
    type=${field.type ?? 'text'}
    role="combobox"
    aria-label=${field.label}
    aria-expanded=${expanded}
    aria-controls="list"
    aria-autocomplete="list"
    aria-activedescendant=${expanded && active >= 0 ? `${name}-${active}` : nothing}
    placeholder=${field.placeholder}
    autocomplete="off"
    spellcheck="false"
    .value=${field.value}
    ?data-picked=${field.picked}
    @input=${onInput}
    @keydown=${onKey}
    @click=${field.onClick}
    @focus=${field.onFocus}
    @blur=${field.onBlur}
  />`;
}

/** The list; its `options` are drawn by `renderBlocks`, in groups or not. */
export function renderList<Option>(listbox: Listbox<Option>, label: string, options: unknown) {
  return html`<div
    class="list"
    id="list"
    role="listbox"
    aria-label=${label}
    ?hidden=${!listbox.expanded}
    @mousedown=${listbox.onMouseDown}
    @scroll=${listbox.onScroll}
  >
    ${options}
  </div>`;
}

/** What is in an option; `role`: the one it stands for, which lends it its family's colour. */
interface OptionContent {
  content: unknown;
  role?: { id: string; family: string };
}

/** Blocks of options, in order; those too far from what is in view are empty. */
export function renderBlocks<Option>(
  listbox: Listbox<Option>,
  blocks: readonly PlacedBlock[],
  render: (option: Option) => OptionContent,
) {
  return blocks.map(({ from, to, emptyHeight }) => {
    const options = emptyHeight === undefined ? listbox.options.slice(from, to) : [];
    return html`<div
      class="block"
      role="presentation"
      style=${emptyHeight === undefined ? nothing : `height: ${emptyHeight}px`}
    >
      ${options.map((option, index) => renderOption(listbox, from + index, render(option)))}
    </div>`;
  });
}

function renderOption<Option>(
  { name, active, options, onClick }: Listbox<Option>,
  index: number,
  { content, role }: OptionContent,
) {
  return html`<div
    id="${name}-${index}"
    role="option"
    aria-selected=${index === active}
    aria-posinset=${index + 1}
    aria-setsize=${options.length}
    data-index=${index}
    data-role=${role?.id ?? nothing}
    style=${role ? `--family: var(--family-${role.family})` : nothing}
    @click=${onClick}
  >
    ${content}
  </div>`;
}

/** Says how many options there are, to those who do not see the list; or, to all, that there is none. */
export function renderStatus<Option>(
  { expanded }: Listbox<Option>,
  { listed, none }: { listed: string; none: string | undefined },
) {
  const count = expanded ? html`<span class="hidden">${listed}</span>` : nothing;
  return html`<div role="status">${none === undefined ? count : html`<p class="none">${none}</p>`}</div>`;
}
