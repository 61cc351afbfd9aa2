import type { RoleId } from '../../model/schema.ts';
import type { OpenPage } from '../../app/page-view.ts';

/** The roles that are on the page to be read: one, the ends of a route, or those compared. */
export function rolesOpen({ question }: OpenPage): RoleId[] {
  switch (question.ask) {
    case 'role':
    case 'reach':
      return [question.role];
    case 'fit':
      return question.at ? [question.at] : [];
    case 'compare':
      return [...question.roles];
    case 'routes':
      return (question.at ? [question.at] : [question.from, question.to]).filter(
        (role) => role !== undefined,
      );
    default:
      return [];
  }
}
