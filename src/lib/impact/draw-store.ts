import { sampledParameters, type EffectiveFactor, type SampledParameter } from './effective-factor';
import { evaluate, variablesOf, type Draws, type Expression } from './expression';
import { terms, type Term } from './formula';
import { drawn } from './inverse';
import { uniforms } from './uniforms';
import type { Estimate } from '../model/estimate';

/** Whether a unit is kept by its buyer or taken back. */
export type UnitKind = 'kept' | 'returned';

/**
 * The uniform a parameter is drawn by: one logistics system, one behaviour, one per group for
 * production and for direct figures.
 */
export function drawName(parameter: SampledParameter, factor: EffectiveFactor): string {
	if (parameter === 'production' || parameter === 'direct') {
		return `production/${factor.productionDraw}`;
	}
	return parameter === 'leg' || parameter === 'refurbishment' ? 'handling' : parameter;
}

/**
 * The draws of one seed, kept from one question to the next: after an edit only the factors that
 * changed are drawn again. What it gives does not depend on what was asked before.
 */
export class DrawStore {
	readonly seed: number;
	readonly draws: number;
	readonly #uniforms: Map<string, Float64Array>;
	#drawn = new Map<string, Draws>();
	#units = new Map<string, Draws>();

	constructor(seed: number, draws: number, uniforms = new Map<string, Float64Array>()) {
		this.seed = seed;
		this.draws = draws;
		this.#uniforms = uniforms;
	}

	/** A store of the same draws for a question of its own, so that this one is not filled with it. */
	apart(): DrawStore {
		return new DrawStore(this.seed, this.draws, this.#uniforms);
	}

	/** The uniforms of a parameter or group. */
	uniform(name: string): Float64Array {
		return remembered(this.#uniforms, name, () => uniforms(this.seed, name, this.draws));
	}

	/** The draws of one parameter of a factor. */
	parameter(parameter: SampledParameter, factor: EffectiveFactor): Draws {
		const name = drawName(parameter, factor);
		const estimate = factor.parameters[parameter];
		return remembered(this.#drawn, `${name} ${textOf(estimate)}`, () =>
			drawn(estimate, this.uniform(name))
		);
	}

	/** A term for one unit, kg CO2e. */
	unit(term: Term, factor: EffectiveFactor, kind: UnitKind): Draws {
		return remembered(this.#units, keyOf(term, factor, kind), () => {
			const variables = Object.fromEntries(
				sampledParameters.map((name) => [name, this.parameter(name, factor)])
			);
			const [kept, returned] = kind === 'kept' ? [1, 0] : [0, 1];
			const ofTerm = (part: Expression) => {
				const other = termOf.get(part);
				return other === undefined ? undefined : this.unit(other, factor, kind);
			};
			return evaluate(terms[term], { ...variables, legs: factor.legs, kept, returned }, ofTerm);
		});
	}

	/** Forgets the draws that were not asked for lately. */
	tidy(): void {
		if (this.#units.size > mostUnits) this.#units = new Map([...this.#units].slice(-keptUnits));
		if (this.#drawn.size > mostUnits) this.#drawn = new Map([...this.#drawn].slice(-keptUnits));
	}
}

/** Of 10,000 draws each, these are 160 MB; what is kept of them is half as much. */
const mostUnits = 1000;
const keptUnits = 500;

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
	const value = known.get(key) ?? make();
	// What is asked for moves to the end: the front is what was not asked for lately.
	known.delete(key);
	known.set(key, value);
	return value;
}

/** The term that an expression is, where it is one. */
const termOf = new Map(Object.entries(terms).map(([term, own]) => [own, term as Term]));

/** What the value of a term depends on. */
const used = new Map(
	Object.entries(terms).map(([term, expression]) => {
		const names = variablesOf(expression);
		const parameters = sampledParameters.filter((name) => names.has(name));
		return [term as Term, { parameters, legs: names.has('legs') }];
	})
);

/** Factors that give the same draws of a term have the same key: what the term has no use for is not in it. */
function keyOf(term: Term, factor: EffectiveFactor, kind: UnitKind): string {
	const { parameters, legs } = used.get(term)!;
	const values = parameters.map((name) => textOf(factor.parameters[name]));
	return `${term} ${kind} ${factor.productionDraw} ${legs ? factor.legs : ''} ${values.join(' ')}`;
}

function textOf({ low, central, high }: Estimate): string {
	return `${low}/${central}/${high}`;
}
