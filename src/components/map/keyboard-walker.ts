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

/** Keeps a walk as long as the map shows what it walks on, and asks what it leads to. */
export class KeyboardWalker implements ReactiveController {
  private walk = AT_REST;
  private answer: Answer | undefined;
  /** Whether the next answer is to a question of this walk, which has then said where it stands. */
  private asking = false;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  get said(): string {
    return this.walk.said;
  }

  /** The way that is held out. */
  get held(): Choice | undefined {
    return this.host.page && candidateOf(this.host.page, this.walk);
  }

  /** The track of the way that is held out, where the answer does not draw it anyhow. */
  get track(): QuietTrack | undefined {
    const way = this.held?.way;
    const { live, quiet } = this.host.page?.scene ?? {};
    if (!way) return undefined;
    const wanted = transitionId(way.step.transition);
    if (live?.tracks.some(({ id }) => id === wanted)) return undefined;
    return quiet?.tracks.find(({ id }) => id === wanted);
  }

  /** Someone else's question ends the walk. */
  hostUpdate(): void {
    const { page } = this.host;
    if (page?.answer === this.answer) return;
    this.answer = page?.answer;
    if (!this.asking) this.walk = AT_REST;
    this.asking = false;
  }

  wish(pace: WalkMove): void {
    if (this.host.page) this.follow(nextWalk(this.host.page, this.walk, pace));
  }

  along(way: Leg): void {
    if (this.host.page) this.follow(walkAlong(this.host.page, way));
  }

  private follow({ walk, ask }: WalkResult): void {
    this.step(walk);
    if (!ask) return;
    this.asking = true;
    this.host.dispatchEvent(new AskEvent(ask));
  }

  /** What is said again is heard again: a space at the end makes it new. */
  private step(walk: Walk): void {
    const again = walk.said !== '' && walk.said === this.walk.said;
    this.walk = again ? { ...walk, said: `${walk.said}\u00a0` } : walk;
    this.host.requestUpdate();
  }
}
