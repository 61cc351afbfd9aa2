/*
 * What the page needs as soon as there is a map, and not before: what reads it, asks it and draws it, and the elements
 * that show it. It comes after the first paint, while the map's files are fetched.
 */
import '../components/outline/career-outline.ts';
import '../components/planner/journey-filters.ts';
import '../components/planner/route-list.ts';
import '../components/sheets/role-sheet.ts';
import '../components/sheets/route-sheet.ts';
import '../components/sheets/welcome-sheet.ts';
import '../components/shell/note-list.ts';
import '../components/shell/problem-list.ts';

export { createMapPort, graphOf, layoutOf, searchOf } from '../app/map-in-page.ts';
