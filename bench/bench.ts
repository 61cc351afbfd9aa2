import { printAims } from './aims.ts';
import { measure } from './measure.ts';
import { SIZES, type Size } from './synthetic-map.ts';

/*
 * The routes engine beside its peers, in one run: `npm run bench`, or `npm run bench -- M L` for some sizes. Answers
 * are compared before anything is timed. Read the ratios: what stands beside each other is timed within seconds of
 * each other, while the ms depend on the machine and on what else it does.
 */

const all = Object.keys(SIZES) as Size[];
const asked = process.argv.slice(2).map((size) => size.toUpperCase());
const unknown = asked.filter((size) => !(size in SIZES));
if (unknown.length > 0) throw new Error(`Not a size: ${unknown.join(', ')}. There are ${all.join(', ')}.`);

printAims(all.filter((size) => asked.length === 0 || asked.includes(size)).map(measure));
