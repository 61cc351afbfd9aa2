import type { RoleId, SearchHit, Text } from '../../src/core.ts';
import type { Context, Reply } from '../context.ts';

export interface SearchJson {
  text: string;
  /** Best first. */
  hits: readonly { role: RoleId; name: Text; matched: SearchHit['matched'] }[];
}

/** The roles a text finds, best first. */
export function search({ operands, nameOf, search: find, words }: Context): Reply<SearchJson> {
  const text = operands.join(' ');
  const hits = find(text, Infinity).map(({ role, matched }) => ({ role: role.id, name: role.name, matched }));
  const lines = hits.map(({ role: id, name, matched }) => {
    const called = nameOf({ name });
    return [`${called} (${id})`, ...(matched.text === called ? [] : [matched.text])].join(' · ');
  });
  return {
    found: hits.length > 0,
    json: { text, hits },
    text: hits.length > 0 ? lines.join('\n') : words.search.none(text),
  };
}
