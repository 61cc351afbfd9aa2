import type { ReactiveController, ReactiveElement } from 'lit';
import { Hotkeys } from '../ports.ts';
import type { Leg } from '../../queries/answer/leg.ts';
import { legAlong } from '../../queries/answer/choices.ts';
import type { OpenPage } from '../../app/page-view.ts';
import type { Point } from '../../scene/geometry.ts';
import type { LiveTrack, QuietTrack, Scene } from '../../scene/scene.ts';

/** A track that is pointed at, and where, in CSS pixels of the map's box. */
export interface Pointed {
  track: LiveTrack | QuietTrack;
  at: Point;
}

interface Host extends ReactiveElement {
  page: OpenPage | undefined;
  trackAt(at: Point): Pointed['track'] | undefined;
  /** What is shown about the track: going there leaves it as it is. */
  readonly card: HTMLElement | null;
}

/** Milliseconds: who only passes over the map is told nothing. */
const REST = 90;
/** CSS pixels between the pointer and its card. */
const BRIDGE = 24;

/** Knows which track a mouse or pen rests on. A finger has no such thing: it taps. */
export class Pointer implements ReactiveController {
  pointed: Pointed | undefined;
  private scene: Scene | undefined;
  private resting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
    new Hotkeys(host, ({ key }) => {
      if (key === 'Escape') this.leave();
    });
  }

  /** What was pointed at may have gone with its scene. */
  hostUpdate(): void {
    const scene = this.host.page?.scene;
    if (scene !== this.scene) this.pointed = undefined;
    this.scene = scene;
  }

  hostDisconnected(): void {
    this.leave();
  }

  /** The way along the track. */
  get way(): Leg | undefined {
    const { page } = this.host;
    return this.pointed && page && legAlong(page.reading.graph, page.answer, this.pointed.track.id);
  }

  readonly move = (event: PointerEvent): void => {
    clearTimeout(this.resting);
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const { left, top } = this.host.getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    this.resting = setTimeout(() => {
      this.rest(at);
    }, REST);
  };

  /** Says whether there was anything to leave. */
  readonly leave = (): boolean => {
    clearTimeout(this.resting);
    const left = this.pointed !== undefined;
    this.pointed = undefined;
    if (left) this.host.requestUpdate();
    return left;
  };

  private rest(at: Point): void {
    const track = this.host.trackAt(at);
    if (track === this.pointed?.track || (!track && this.overCard(at))) return;
    this.pointed = track && { track, at };
    this.host.requestUpdate();
  }

  private overCard({ x, y }: Point): boolean {
    const { card } = this.host;
    if (!card) return false;
    const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = card;
    return x > left - BRIDGE && x < left + width + BRIDGE && y > top - BRIDGE && y < top + height + BRIDGE;
  }
}
