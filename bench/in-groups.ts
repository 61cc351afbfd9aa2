/** Things by group, in the order they are given in: group g holds `members` from `offsets[g]` up to `offsets[g + 1]`. */
export function inGroups(
  groupOf: Int32Array,
  groups: number,
  things: Int32Array = groupOf.map((_, thing) => thing),
): { offsets: Int32Array; members: Int32Array } {
  const offsets = new Int32Array(groups + 1);
  for (const group of groupOf) offsets[group + 1] = (offsets[group + 1] as number) + 1;
  for (let group = 0; group < groups; group++)
    offsets[group + 1] = (offsets[group + 1] as number) + (offsets[group] as number);
  const free = offsets.slice();
  const members = new Int32Array(things.length);
  for (const thing of things) {
    const group = groupOf[thing] as number;
    const at = free[group] as number;
    free[group] = at + 1;
    members[at] = thing;
  }
  return { offsets, members };
}
