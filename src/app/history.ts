import { CHANGEABLE, type Changeable, type State } from './state.ts';

/* What was changed can be taken back, step by step, and done again. Back in the browser is another thing: it asks the
   question before this one, and that is a change like any other. */

/** More than anyone takes back; a state is small, but not nothing. */
const MOST_KEPT = 200;

/** The same change, remembered where it changed something a person can change. */
export function withHistory(change: (state: State) => State): (state: State) => State {
  return (before) => {
    const after = change(before);
    if (!differs(before, after)) return after;
    const past = [...before.past, changeableOf(before)].slice(-MOST_KEPT);
    return { ...after, past, future: [], undoNotice: undefined };
  };
}

export function undo(state: State): State {
  const before = state.past.at(-1);
  if (!before) return { ...state, undoNotice: { did: 'undone', what: undefined, left: 0 } };
  const past = state.past.slice(0, -1);
  return {
    ...put(state, before),
    past,
    future: [changeableOf(state), ...state.future],
    undoNotice: { did: 'undone', what: differs(before, state), left: past.length },
  };
}

export function redo(state: State): State {
  const [after, ...future] = state.future;
  if (!after) return { ...state, undoNotice: { did: 'redone', what: undefined, left: 0 } };
  return {
    ...put(state, after),
    past: [...state.past, changeableOf(state)],
    future,
    undoNotice: { did: 'redone', what: differs(state, after), left: future.length },
  };
}

function put(state: State, back: Changeable): State {
  return { ...state, ...back, returned: true, preview: undefined, sharing: 'idle', dialog: undefined };
}

function changeableOf({ mapId, address, viewMode, language, theme, estimates, profile }: State): Changeable {
  return { mapId, address, viewMode, language, theme, estimates, profile };
}

/** The first thing in which two differ. */
function differs(a: Changeable, b: Changeable): (typeof CHANGEABLE)[number] | undefined {
  return CHANGEABLE.find((what) => a[what] !== b[what]);
}
