import * as v from 'valibot';
import { BASES } from './basis.ts';
import { isWritten, textEntries, textSchema, titles } from './text-schema.ts';

/* The shape of a career-map/1, once: types, run-time checks and the JSON Schema all come from here.
   What a shape cannot say (an id that exists, a level within the scale) is in check-references.ts. */

const kebab = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id'));
const roleId = v.pipe(kebab, v.brand('RoleId'));
const familyId = v.pipe(kebab, v.brand('FamilyId'));
const levelId = v.pipe(kebab, v.brand('LevelId'));
const stageId = v.pipe(kebab, v.brand('StageId'));
const skillId = v.pipe(kebab, v.brand('SkillId'));
const traitId = v.pipe(kebab, v.brand('TraitId'));
const sourceId = v.pipe(kebab, v.brand('SourceId'));
const claimId = v.pipe(kebab, v.brand('ClaimId'));

export type RoleId = v.InferOutput<typeof roleId>;
export type FamilyId = v.InferOutput<typeof familyId>;
export type LevelId = v.InferOutput<typeof levelId>;
export type SkillId = v.InferOutput<typeof skillId>;
export type TraitId = v.InferOutput<typeof traitId>;
export type SourceId = v.InferOutput<typeof sourceId>;
export type ClaimId = v.InferOutput<typeof claimId>;

const basis = v.picklist(BASES);
const sources = v.array(sourceId);
const number = v.pipe(v.number(), v.finite('wrong-number'));
const share = v.pipe(number, v.minValue(0, 'wrong-number'), v.maxValue(1, 'wrong-number'));
const amount = v.pipe(number, v.minValue(0, 'wrong-number'));
const link = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/]+\.[^\s/]+/, 'bad-link'));

/** A level on the map's own scale, 0 to skillScale. Absent = nobody says how much: unknown, never 0. */
const level = v.exactOptional(number);

const family = v.looseObject({
  id: familyId,
  name: textSchema,
  /** For light paper; the dark theme derives its own from it. */
  colour: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'bad-colour')),
});

const assessment = v.looseObject({
  level,
  /** True where a source says that it is asked or so, even if how much is our estimate. */
  stated: v.exactOptional(v.boolean()),
  says: v.exactOptional(textSchema),
  basis,
  sources,
});

const claim = v.looseObject({
  id: claimId,
  /** One of TOPICS, or the id of a trait or skill of the map. */
  about: kebab,
  says: textSchema,
  basis,
  sources,
  disagreesWith: v.exactOptional(v.array(claimId)),
});

const pay = v.looseObject({
  low: v.exactOptional(amount),
  median: v.exactOptional(amount),
  high: v.exactOptional(amount),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'bad-currency')),
  per: v.picklist(['year', 'month', 'hour']),
  /** ISO 3166 country, optionally with a region in words after it. */
  place: v.pipe(v.string(), v.regex(/^[A-Z]{2}\b/, 'bad-place')),
  /** `undated` where the source gives no year; shown as such, never guessed. */
  year: v.union([
    v.literal('undated'),
    v.pipe(number, v.integer('wrong-number'), v.minValue(1900, 'wrong-number')),
  ]),
  says: v.exactOptional(textSchema),
  sources,
});

export const roleSchema = v.looseObject({
  id: roleId,
  name: textSchema,
  /** Other titles people use for it; and words it is found by that nobody should be called, never shown. */
  aliases: v.exactOptional(titles),
  searchedAs: v.exactOptional(titles),
  family: familyId,
  level: levelId,
  stage: v.exactOptional(stageId),
  duties: v.exactOptional(textSchema),
  skills: v.exactOptional(v.record(skillId, assessment)),
  traits: v.exactOptional(v.record(traitId, assessment)),
  pay: v.exactOptional(v.array(pay)),
  claims: v.exactOptional(v.array(claim)),
  /** What was read about the role as a whole. */
  sources: v.exactOptional(sources),
  codes: v.exactOptional(v.looseObject({})),
});

/** A reason, by the transition's evidence unless it says that it is our own estimate. */
const reasonSchema = v.pipe(
  v.looseObject({ ...textEntries, basis: v.exactOptional(v.literal('editorial')) }),
  v.check((text) => isWritten(text), 'no-text'),
);

const evidence = v.looseObject({
  basis,
  /** False where the source only implies it. */
  stated: v.exactOptional(v.boolean()),
  says: v.exactOptional(textSchema),
  value: v.exactOptional(v.looseObject({})),
  shared: v.exactOptional(v.array(v.string())),
  missing: v.exactOptional(v.array(v.string())),
  sources,
});

export const transitionSchema = v.looseObject({
  from: roleId,
  to: roleId,
  kind: v.picklist(['promotion', 'move', 'overlap']),
  why: v.exactOptional(reasonSchema),
  learn: v.exactOptional(reasonSchema),
  obstacles: v.exactOptional(reasonSchema),
  /** Fewest and most years, as a source states them. */
  years: v.exactOptional(v.tuple([amount, amount])),
  /** Observed moves: how many, which share of those who left, how much more than chance. */
  count: v.exactOptional(amount),
  share: v.exactOptional(share),
  lift: v.exactOptional(amount),
  evidence: v.exactOptional(v.array(evidence)),
  /** What is said of the transition itself, where voices differ. */
  claims: v.exactOptional(v.array(claim)),
});

export const sourceSchema = v.looseObject({
  id: sourceId,
  title: textSchema,
  author: v.exactOptional(v.string()),
  url: v.exactOptional(link),
  language: v.string(),
  kind: v.string(),
  date: v.exactOptional(v.string()),
  reliability: v.picklist(['high', 'medium', 'low']),
  /** How much of it was read. */
  read: v.exactOptional(textSchema),
  licence: v.exactOptional(v.string()),
  note: v.exactOptional(textSchema),
});

const mapSchema = v.looseObject({
  format: v.literal('career-map/1', 'wrong-format'),
  id: kebab,
  title: textSchema,
  about: v.exactOptional(textSchema),
  licence: v.exactOptional(v.string()),
  credits: v.exactOptional(v.array(v.string())),
  /** Questions to begin with, one click each: what they ask in words, and the address that asks it. */
  openings: v.exactOptional(
    v.array(v.looseObject({ name: textSchema, address: v.pipe(v.string(), v.startsWith('#/', 'bad-link')) })),
  ),
  /** Lanes, in drawing order. */
  families: v.pipe(v.array(family), v.minLength(1, 'empty')),
  /** Columns, lowest first. */
  levels: v.pipe(v.array(v.looseObject({ id: levelId, name: textSchema })), v.minLength(1, 'empty')),
  stages: v.exactOptional(
    v.array(
      v.looseObject({
        id: stageId,
        name: textSchema,
        says: v.exactOptional(textSchema),
        sources: v.exactOptional(sources),
      }),
    ),
  ),
  skills: v.exactOptional(
    v.array(v.looseObject({ id: skillId, name: textSchema, about: v.exactOptional(textSchema) })),
  ),
  /** The highest level of a skill or trait; 5 unless told. */
  skillScale: v.exactOptional(v.pipe(number, v.minValue(1, 'wrong-number'))),
  traits: v.exactOptional(
    v.array(
      v.looseObject({
        id: traitId,
        name: textSchema,
        low: v.exactOptional(textSchema),
        high: v.exactOptional(textSchema),
      }),
    ),
  ),
});

/** A whole map: the four sections, one file each in graph-data/, or together in one file. */
export const careerMapSchema = v.looseObject({
  map: mapSchema,
  roles: v.pipe(v.array(roleSchema), v.minLength(1, 'empty')),
  transitions: v.array(transitionSchema),
  sources: v.array(sourceSchema),
});

/** What a claim can be about besides a trait or a skill of the map. */
export const TOPICS = ['duties', 'origin', 'demands', 'outlook', 'advice', 'name', 'transition'] as const;
