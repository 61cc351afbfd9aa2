/** The roles a text finds, best first. */
export function search(door) {
  const { operands, nameOf, search: find, words } = door;
  const text = operands.slice(1).join(' ');
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
