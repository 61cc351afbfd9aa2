import { byCode, type CareerGraph, type Step } from '../../model/career-graph.ts';
import type { RoleId } from '../../model/schema.ts';
import type { Measure, StepMeasure } from '../criteria/criterion.ts';
import { Network } from '../engine/network.ts';
import { packWeights, type Costs, type Weight } from '../engine/weight.ts';
import { SkillProfiles } from './skill-profiles.ts';
import { assessesSkills } from '../skills/readiness.ts';

const made = new WeakMap<CareerGraph, RoleNetwork>();

/** The compact copy of a graph, made once. */
export function roleNetworkOf(graph: CareerGraph): RoleNetwork {
  let compact = made.get(graph);
  if (!compact) made.set(graph, (compact = new RoleNetwork(graph)));
  return compact;
}

/** A graph's roles and steps by number, in the order of their ids: what every search runs on. */
export class RoleNetwork {
  readonly roles: readonly RoleId[];
  /** Every step, in the order of where it leaves from and then of where it leads. */
  readonly steps: readonly Step[];
  /** The roles as places; its edges have the numbers of the steps. */
  readonly network: Network;
  readonly profiles: SkillProfiles;
  /** Whether the map says anything of what roles ask; where it does not, what is learned plays no part. */
  readonly assesses: boolean;
  private readonly numbers: ReadonlyMap<RoleId, number>;
  private readonly costs = new Map<StepMeasure, Float64Array>();
  private readonly weights = new Map<string, Weight[]>();
  private readonly measureIds = new Map<Measure, number>();

  constructor(readonly graph: CareerGraph) {
    this.roles = graph.roles.map(({ id }) => id).sort(byCode);
    this.numbers = new Map(this.roles.map((role, number) => [role, number]));
    const outward = this.roles.map((role) => graph.stepsFrom(role));
    this.steps = outward.flat();
    const offsets = new Int32Array(this.roles.length + 1);
    outward.forEach((own, role) => {
      offsets[role + 1] = (offsets[role] as number) + own.length;
    });
    const targets = Int32Array.from(this.steps, ({ to }) => this.number(to));
    this.network = new Network(this.roles.length, Int32Array.from(this.roles.keys()), offsets, targets);
    this.profiles = new SkillProfiles(graph, this.roles);
    this.assesses = assessesSkills(graph.map);
  }

  number(role: RoleId): number {
    const number = this.numbers.get(role);
    if (number === undefined) throw new Error(`Not on this map: ${role}`);
    return number;
  }

  /** What each step costs by a measure of the step alone; worked out once. */
  costsOf(measure: StepMeasure): Float64Array {
    let costs = this.costs.get(measure);
    if (!costs) {
      costs = Float64Array.from(this.steps, (step) => measure.cost(step, this.graph));
      this.costs.set(measure, costs);
    }
    return costs;
  }

  /** The weights of the role network by some measures, worked out once. Learning counts from role to role. */
  weightsOf(measures: readonly Measure[]): Weight[] {
    const key = measures.map((measure) => this.idOf(measure)).join();
    let weights = this.weights.get(key);
    if (!weights) {
      weights = packWeights(
        this.network,
        measures.map((measure) => this.roleToRole(measure)),
      );
      this.weights.set(key, weights);
    }
    return weights;
  }

  private roleToRole(measure: Measure): Costs {
    const { along, grain } = measure;
    if (measure.of === 'step') return { along, grain, costs: this.costsOf(measure) };
    const costs = Float64Array.from(this.steps, ({ from, to }) => {
      const { gap, readiness } = this.profiles.fromRole(this.number(from), this.number(to));
      return measure.cost(gap, readiness);
    });
    return { along, grain, costs };
  }

  private idOf(measure: Measure): number {
    let id = this.measureIds.get(measure);
    if (id === undefined) this.measureIds.set(measure, (id = this.measureIds.size));
    return id;
  }
}
