import type { Question } from '../../queries/ask/question.ts';
import type { ViewMode } from '../../app/state.ts';

/**
 * What a person is at: while this stays the same they only narrow down or order what they have before them, and a panel
 * keeps its height and its place.
 */
export function subjectOf(question: Question, show: ViewMode): string {
  return [show === 'map', question.ask, ...about(question)].join('/');
}

function about(question: Question): (string | boolean | undefined)[] {
  switch (question.ask) {
    case 'role':
      return [question.role];
    case 'routes':
      return [question.from, question.to, question.at, question.versus !== undefined];
    case 'reach':
      return [question.role, question.direction];
    case 'fit':
      return [question.at];
    case 'sources':
      return [question.source];
    case 'compare':
    case 'overview':
      return [];
  }
}
