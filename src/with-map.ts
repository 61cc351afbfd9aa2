/*
 * What the page needs as soon as there is a map, and not before: what reads it, asks it and draws it, and the elements
 * that show it. It comes after the first paint, while the map's files are fetched.
 */
import './components/career-outline.ts';
import './components/journey-filters.ts';
import './components/note-list.ts';
import './components/problem-list.ts';
import './components/role-sheet.ts';
import './components/route-list.ts';
import './components/route-sheet.ts';
import './components/welcome-sheet.ts';

export { readCareerMap } from './formats/readers/career-map.ts';
export { deriveOpenPage } from './state/open-page.ts';
