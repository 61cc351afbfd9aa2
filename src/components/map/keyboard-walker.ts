import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answer } from '../../queries/answer/answer.ts';
import { transitionId } from '../../model/transition-id.ts';
import type { Leg } from '../../queries/answer/leg.ts';
import type { Choice } from '../../queries/answer/choices.ts';
import type { OpenPage } from '../../app/page-view.ts';
import {
  walkAlong,
  AT_REST,
  candidateOf,
  nextWalk,
  type WalkMove,
  type Walk,
  type WalkResult,
} from '../../app/keyboard-walk.ts';
import type { QuietTrack } from '../../scene/scene.ts';
import { AskEvent } from '../events.ts';

interface Host extends ReactiveControllerHost, EventTarget {
  page: OpenPage | undefined;
}

/** Walks the map with keys, as long as it shows the answer that the walk began on; asks the questions it leads to. */
export class KeyboardWalker implements ReactiveController {
  private walk = AT_REST;
  private answer: Answer | undefined;
  /** Whether the next answer is to a question of this walk, which goes on with it. */
  private asking = false;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** What a screen reader reads out. */
  get announcement(): string {
    return this.walk.announcement;
  }

  /** Where the next step would go, and by which leg. */
  get candidate(): Choice | undefined {
    return this.host.page && candidateOf(this.host.page, this.walk);
  }

  /** The track that leads to the candidate, where the answer does not draw it anyhow. */
  get track(): QuietTrack | undefined {
    const way = this.candidate?.way;
    const { live, quiet } = this.host.page?.scene ?? {};
    if (!way) return undefined;
    const wanted = transitionId(way.step.transition);
    if (live?.tracks.some(({ id }) => id === wanted)) return undefined;
    return quiet?.tracks.find(({ id }) => id === wanted);
  }

  /** A question that is not the walk's own ends it. */
  hostUpdate(): void {
    const { page } = this.host;
    if (page?.answer === this.answer) return;
    this.answer = page?.answer;
    if (!this.asking) this.walk = AT_REST;
    this.asking = false;
  }

  move(move: WalkMove): void {
    if (this.host.page) this.follow(nextWalk(this.host.page, this.walk, move));
  }

  along(leg: Leg): void {
    if (this.host.page) this.follow(walkAlong(this.host.page, leg));
  }

  private follow({ walk, ask }: WalkResult): void {
    this.step(walk);
    if (!ask) return;
    this.asking = true;
    this.host.dispatchEvent(new AskEvent(ask));
  }

  /** A screen reader reads what is new only: a space at the end makes the same words new. */
  private step(walk: Walk): void {
    const { announcement } = walk;
    const again = announcement !== '' && announcement === this.walk.announcement;
    this.walk = again ? { ...walk, announcement: `${announcement}\u00a0` } : walk;
    this.host.requestUpdate();
  }
}
