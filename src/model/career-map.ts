import type * as v from 'valibot';
import type { careerMapSchema, roleSchema, sourceSchema, transitionSchema } from './schema.ts';

/** A data set: families, levels, skills, roles, transitions, sources. Only the parser makes one. */
export type CareerMap = v.InferOutput<typeof careerMapSchema>;
/** A node of the map. */
export type Role = v.InferOutput<typeof roleSchema>;
/** A directed way from one role to another, or an overlap, true both ways. */
export type Transition = v.InferOutput<typeof transitionSchema>;
/** Who says so. */
export type Source = v.InferOutput<typeof sourceSchema>;

export type Family = CareerMap['map']['families'][number];
export type Level = CareerMap['map']['levels'][number];
export type Claim = NonNullable<Role['claims']>[number];
export type Evidence = NonNullable<Transition['evidence']>[number];
export type Pay = NonNullable<Role['pay']>[number];
export type Assessment = NonNullable<Role['skills']>[keyof NonNullable<Role['skills']>];
export type Kind = Transition['kind'];

/** The highest level of a skill or trait on this map. */
export function scaleOf(map: CareerMap): number {
  return map.map.skillScale ?? 5;
}
