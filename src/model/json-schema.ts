import { toJsonSchema, type ConversionConfig, type JsonSchema } from '@valibot/to-json-schema';
import { SECTIONS, type Section } from './problem.ts';
import { careerMapSchema, roleSchema, sourceSchema, transitionSchema } from './schema.ts';
import { textSchema } from './text-schema.ts';

/* The shape of a career-map/1 for editors and other programs. What no shape can say stays with the parser. */

const { map, roles, transitions, sources } = careerMapSchema.entries;

/** Named parts: one for each section, so that each file of a map can be checked by itself. */
const DEFINITIONS = {
  map,
  roles,
  transitions,
  sources,
  role: roleSchema,
  transition: transitionSchema,
  source: sourceSchema,
  text: textSchema,
};

/** The JSON Schema (draft 7) of a whole map, all four sections in one. */
export function careerMapJsonSchema(): JsonSchema {
  const schema = toJsonSchema(careerMapSchema, {
    definitions: DEFINITIONS,
    overrideAction: actionAsJson,
  });
  return { ...schema, title: 'career-map/1' };
}

/** Where in the schema a section's own file finds its part. */
export const SECTION_POINTERS = Object.fromEntries(
  SECTIONS.map((section) => [section, `#/$defs/${section}`]),
) as Record<Section, string>;

type Override = NonNullable<ConversionConfig['overrideAction']>;
interface Check {
  message?: unknown;
}

/**
 * What the conversion has no word for: texts in one language at least, colours in either case. Anything new
 * that it does not know is an error, never left out silently.
 */
const actionAsJson: Override = ({ valibotAction, jsonSchema }) => {
  // A brand is for the compiler; JSON has no infinities, so every number in a file is finite.
  if (valibotAction.type === 'brand' || valibotAction.type === 'finite') return jsonSchema;
  const { message } = valibotAction as Check;
  if (valibotAction.type === 'check' && message === 'no-text')
    return { ...jsonSchema, anyOf: [{ required: ['zh'] }, { required: ['en'] }] };
  if (message === 'bad-colour') return { ...jsonSchema, pattern: '^#[0-9a-fA-F]{6}$' };
  return undefined;
};
