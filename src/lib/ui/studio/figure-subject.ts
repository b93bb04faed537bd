import type { AssessmentResult } from '$lib/assess';
import type { ResolvedFactors } from '$lib/assess/answers';
import type { LogFacts } from '$lib/assess/log-facts';
import type { MethodOptions } from '$lib/assess/method-options';
import type { DrawnAt, FigureSource } from '$lib/figures';
import type { CubeFilter, SamplerJobKind, SamplerJobs } from '$lib/impact';
import type { Library } from '$lib/model/library';
import { figureSource } from '../figure-rows';
import type { InView } from '../in-view/in-view';
import { labelsOf, type Labels } from '../labels';
import type { FigureChoice } from './figure-choice';
import type { FigureGiven } from './figure-given';

/**
 * Asks for what is drawn by chance: a worker on a page, the same code in place elsewhere. How sure the
 * total is is asked of the log at the volume of its method, all else of the log as it is.
 */
export type AskDraws = <Kind extends SamplerJobKind>(
	kind: Kind,
	job: SamplerJobs[Kind]['job']
) => Promise<SamplerJobs[Kind]['answer']>;

/** A result with what it was computed from. */
export interface AssessedSubject {
	readonly result: AssessmentResult;
	readonly library: Library;
	/** The log as it was read, in view. */
	readonly facts: LogFacts;
	readonly options: MethodOptions;
	readonly factors: ResolvedFactors;
	/** What a scenario of growth multiplies the counts by; 1 otherwise. */
	readonly times: number;
	/** Counts by all that a log states; null where only its totals are known. */
	readonly filter: CubeFilter | null;
	readonly ask: AskDraws;
	/** What no log holds; figures that need it are not drawn without. */
	readonly given?: FigureGiven | undefined;
	/** The category of which one item is drawn; the one that avoids most unless told. */
	readonly item?: string | undefined;
	/** What a figure compares; as usual where nothing is chosen. */
	readonly choice?: FigureChoice | undefined;
}

/** What every figure of a result is drawn from. */
export interface FigureSubject extends AssessedSubject {
	readonly labels: Labels;
	readonly choice: FigureChoice;
	readonly view: InView | null;
	readonly source: FigureSource;
}

/** What draws a figure of a result; null where the log does not hold what it shows. */
export type Drawable = (subject: FigureSubject) => DrawnAt | null | Promise<DrawnAt | null>;

/** A result ready to be drawn, its total with its range said under every figure. */
export function figureSubject(assessed: AssessedSubject): FigureSubject {
	const { result, library, facts, options, factors, times, filter } = assessed;
	const labels = labelsOf(library, facts.addedCategories);
	const total = result.assessment.totals.netAvoidedKgCo2e;
	return {
		...assessed,
		labels,
		choice: assessed.choice ?? {},
		view: filter && { filter, factors, times, labels },
		source: { ...figureSource(result, options.locale), total }
	};
}
