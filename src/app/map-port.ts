import type { MapFiles } from '../formats/readers/career-map.ts';
import type { Parsed } from '../model/parse-map.ts';
import type { CareerGraph } from '../model/career-graph.ts';
import type { RoleId } from '../model/schema.ts';
import type { Language } from '../model/text.ts';
import type { CareerMap } from '../model/career-map.ts';
import type { Answer } from '../queries/answer/answer.ts';
import type { Question } from '../queries/ask/question.ts';
import type { PinyinOf } from '../queries/search/pinyin.ts';
import type { SearchHit } from '../queries/search/search.ts';
import type { MapLayout, SceneStyle } from '../scene/draw-scene.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unknown } from './address/read-address.ts';
import type { Profile } from './profile/profile.ts';

/*
 * Where a map is read, asked, searched and drawn: in the page itself today, in a worker when maps are large. So nothing
 * answers at once, whatever passes can be copied, and of several questions only the newest counts.
 */

export interface MapPort {
  /** Reads a map's files; later questions are asked of it, where it could be read. */
  open(files: MapFiles): Promise<Parsed>;
  ask(asking: Asking): Promise<Asked>;
  /** The scene of the answer that was asked for last. */
  scene(drawing: SceneRequest): Promise<Scene>;
  /** Roles by what they are called, the best few unless told. */
  find(searching: SearchRequest): Promise<SearchHit[]>;
}

/** What an answer depends on. */
export interface Asking {
  /** As the address writes it. */
  address: string;
  profile: Profile;
  /** Whether transitions that only we estimate count. */
  estimates: boolean;
  language: Language;
}

export interface Asked {
  question: Question;
  /** What the address asks for and the map does not have. */
  unknown: readonly Unknown[];
  answer: Answer;
  /** The roles the answer is about, with their neighbours. */
  about: readonly RoleId[];
  /** What the answer is called, and the same with what it found. */
  title: string;
  news: string;
}

interface SceneRequest extends SceneStyle {
  /** Which of the routes is looked at for a moment, from 0. */
  preview: number | undefined;
}

interface SearchRequest {
  text: string;
  limit: number | undefined;
  pinyin: PinyinOf;
}

/** What the page has of an open map besides what it asks: names and places to look things up in. */
export interface OpenMap extends Asked {
  scene: Scene;
  /** The roles of the route that is looked at for a moment. */
  looked: readonly RoleId[] | undefined;
  language: Language;
  graph: CareerGraph;
  /** Whether it was come back to (Back, Forward, undo), and not asked. */
  returned: boolean;
}

/** The code that comes with the first map: what reads, asks and draws, and what the page looks things up with. */
export interface MapCode {
  createMapPort(): MapPort;
  /** The map as a graph, made once. */
  graphOf(map: CareerMap, estimates: boolean): CareerGraph;
  /** The places of a graph's stations, found once. */
  layoutOf(graph: CareerGraph): MapLayout;
  /** Finds roles of a graph by what they are called; its index is made when it is first used. */
  searchOf(graph: CareerGraph, pinyin: PinyinOf): (text: string, limit?: number) => SearchHit[];
}
