import type { RoleNetwork } from './role-network.ts';
import type { Measure } from '../criteria/criterion.ts';
import { Network } from '../engine/network.ts';
import { packWeights, type Costs, type Weight } from '../engine/weight.ts';
import { StateExpansion, type Constraints } from './expand-states.ts';

/**
 * Every place that can come up in a search, and the steps between them. A place is a role, together with what one
 * brings there, which of the roles to pass have been passed, and how many steps were taken, as far as each counts.
 * Few combinations of levels occur on a map of some dozen roles, so it stays small; routes through it may pass a role
 * twice, which is for the search to forbid.
 */
export class StateNetwork {
  readonly network: Network;
  readonly ends: readonly number[];
  /** By edge: the step of the map it takes. */
  private readonly steps: Int32Array;
  /** By place. */
  private readonly profiles: readonly number[];

  private constructor(
    private readonly compact: RoleNetwork,
    survey: StateExpansion,
  ) {
    this.network = new Network(
      compact.roles.length,
      Int32Array.from(survey.roles),
      Int32Array.from(survey.offsets),
      Int32Array.from(survey.targets),
    );
    this.steps = Int32Array.from(survey.steps);
    this.profiles = survey.profiles;
    this.ends = survey.ends;
  }

  /** The places of a ground, the starts first and in their order; undefined where they are too many. */
  static on(compact: RoleNetwork, ground: Constraints): StateNetwork | undefined {
    const survey = new StateExpansion(compact, ground);
    return survey.complete() ? new StateNetwork(compact, survey) : undefined;
  }

  /** The step of the map that an edge takes. */
  stepOf(edge: number): number {
    return this.steps[edge] as number;
  }

  /** What one brings from a place to the role an edge leads to, 0–1; NaN: not assessed. */
  readiness(place: number, edge: number): number {
    const { targets, roleOf } = this.network;
    const role = roleOf[targets[edge] as number] as number;
    return this.compact.profiles.readiness(this.profiles[place] as number, role);
  }

  weightsOf(measures: readonly Measure[]): Weight[] {
    return packWeights(
      this.network,
      measures.map((measure) => this.costsOf(measure)),
    );
  }

  private costsOf(measure: Measure): Costs {
    const { along, grain } = measure;
    const costs = new Float64Array(this.steps.length);
    if (measure.of === 'step') {
      const byStep = this.compact.costsOf(measure);
      this.steps.forEach((step, edge) => {
        costs[edge] = byStep[step] as number;
      });
      return { along, grain, costs };
    }
    const { profiles } = this.compact;
    const { offsets, targets, roleOf } = this.network;
    this.profiles.forEach((profile, place) => {
      for (let edge = offsets[place] as number; edge < (offsets[place + 1] as number); edge++) {
        const role = roleOf[targets[edge] as number] as number;
        costs[edge] = measure.cost(profiles.gap(profile, role), profiles.readiness(profile, role));
      }
    });
    return { along, grain, costs };
  }
}
