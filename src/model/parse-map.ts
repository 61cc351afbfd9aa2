import * as v from 'valibot';
import type { CareerMap } from './career-map.ts';
import { findBrokenReferences } from './check-references.ts';
import { findOddKeys } from './check-keys.ts';
import {
  pointer,
  SECTIONS,
  type Fault,
  type FaultName,
  type Finding,
  type Problem,
  type RawMap,
  type Section,
} from './problem.ts';
import { careerMapSchema } from './schema.ts';

export type Parsed =
  { map: CareerMap; problems: readonly Problem[] } | { map: undefined; problems: readonly Problem[] };

/**
 * Makes a map out of four sections of plain JSON, or says everything that is wrong with them at once.
 * `fileOf` names the file of a section in the problems. With any error there is no map: never half of one.
 */
export function parseMap(raw: RawMap, fileOf: (section: Section) => string = defaultFile): Parsed {
  const shape = v.safeParse(careerMapSchema, raw);
  const found = [
    ...findOddKeys(careerMapSchema, raw),
    ...(shape.issues ?? []).map(shapeProblem),
    ...findBrokenReferences(raw),
  ];
  const problems = withFiles(withoutEchoes(found), fileOf);
  const broken = problems.some((problem) => problem.severity === 'error');
  return shape.success && !broken ? { map: shape.output, problems } : { map: undefined, problems };
}

function defaultFile(section: Section): string {
  return `${section}.json`;
}

type Issue = v.InferIssue<typeof careerMapSchema>;

function shapeProblem(issue: Issue): Finding {
  const path = (issue.path ?? []).map((step) => step.key as string | number);
  return { ...faultOf(issue), severity: 'error', path };
}

/** The schema's own checks carry a fault's name as their message; the rest is a wrong or missing thing. */
function faultOf(issue: Issue): Fault {
  const received = issue.received.replace(/^"(.*)"$/s, '$1');
  const last = issue.path?.at(-1)?.key;
  const key = typeof last === 'string' ? last : '';
  switch (issue.message as FaultName) {
    case 'bad-id':
      return { fault: 'bad-id', id: received };
    case 'no-text':
    case 'empty':
      return { fault: issue.message as 'no-text' | 'empty' };
    case 'wrong-format':
      return { fault: 'wrong-format', received };
    case 'wrong-number':
    case 'bad-colour':
    case 'bad-link':
    case 'bad-currency':
    case 'bad-place':
      return { fault: issue.message as 'wrong-number', received };
    default:
      return isMissing(issue)
        ? key === 'sources'
          ? { fault: 'no-source' }
          : { fault: 'missing', key }
        : { fault: 'wrong-type', expected: issue.expected ?? 'unknown', received };
  }
}

function isMissing(issue: Issue): boolean {
  return issue.kind === 'schema' && issue.type === 'loose_object' && issue.received === 'undefined';
}

/** One mistake can be seen by more than one check; it is said once, by the first that saw it there. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key =
      finding.severity + pointer(finding.path) + (finding.severity === 'error' ? '' : finding.fault);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function withFiles(findings: readonly Finding[], fileOf: (section: Section) => string): Problem[] {
  return findings.map(({ path, ...finding }) => {
    const section = SECTIONS.find((name) => name === path[0]) ?? 'map';
    return { ...finding, file: fileOf(section), place: pointer(path) };
  });
}
