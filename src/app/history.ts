import { CHANGEABLE, type Kept, type State } from './state.ts';

/* What was changed can be taken back, step by step, and done again. Back in the browser is another thing: it asks the
   question before this one, and that is a change like any other. */

/** More than anyone takes back; a state is small, but not nothing. */
const MOST_KEPT = 200;

/** The same change, remembered where it changed something a person can change. */
export function recorded(change: (state: State) => State): (state: State) => State {
  return (before) => {
    const after = change(before);
    if (!differs(before, after)) return after;
    const past = [...before.past, kept(before)].slice(-MOST_KEPT);
    return { ...after, past, future: [], told: undefined };
  };
}

export function undo(state: State): State {
  const before = state.past.at(-1);
  if (!before) return { ...state, told: { did: 'undone', what: undefined, left: 0 } };
  const past = state.past.slice(0, -1);
  return {
    ...put(state, before),
    past,
    future: [kept(state), ...state.future],
    told: { did: 'undone', what: differs(before, state), left: past.length },
  };
}

export function redo(state: State): State {
  const [after, ...future] = state.future;
  if (!after) return { ...state, told: { did: 'redone', what: undefined, left: 0 } };
  return {
    ...put(state, after),
    past: [...state.past, kept(state)],
    future,
    told: { did: 'redone', what: differs(state, after), left: future.length },
  };
}

function put(state: State, back: Kept): State {
  return { ...state, ...back, preview: undefined, sharing: 'idle' };
}

function kept({ mapId, address, show, language, theme, estimates, profile }: State): Kept {
  return { mapId, address, show, language, theme, estimates, profile };
}

/** The first thing in which two differ. */
function differs(a: Kept, b: Kept): (typeof CHANGEABLE)[number] | undefined {
  return CHANGEABLE.find((what) => a[what] !== b[what]);
}
