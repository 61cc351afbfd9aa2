// Writes what editors need to check and complete the files of a map: the JSON Schema that src/model/schema.ts
// amounts to, and the settings that tell VS Code which part of it is for which file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { loadCore } from './bundle/load-core.mjs';
import { projectRoot } from './setup/project-root.mjs';

/**
 * @param {string} name of a file, from the project's folder
 * @param {unknown} value
 */
async function write(name, value) {
  const file = join(projectRoot, name);
  const options = { ...(await resolveConfig(file)), filepath: file };
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, await format(JSON.stringify(value), options));
  console.log(`${name} is written.`);
}

/**
 * VS Code takes the file of an address and forgets what follows its #, so a section's part of the schema is
 * referred to from a small schema written here; its address only says where the reference starts from.
 * @param {Record<string, string>} pointers to the part of the schema for each section
 */
function editorSettings(pointers) {
  return {
    'json.schemas': Object.entries(pointers).map(([section, pointer]) => ({
      fileMatch: [`/graph-data/*/${section}.json`],
      url: `./graph-data/${section}.schema.json`,
      schema: { $ref: `./career-map.schema.json${pointer}` },
    })),
  };
}

const { careerMapJsonSchema, SECTION_POINTERS } = await loadCore();
await write('graph-data/career-map.schema.json', careerMapJsonSchema());
await write('.vscode/settings.json', editorSettings(SECTION_POINTERS));
