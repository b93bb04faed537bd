import type { TradeFilter } from '$lib/model/trade-filter';
import type { Request } from './request';

/** What a view decides of a request: by which method the log is assessed. */
export type ChosenMethod = Pick<Request, 'method' | 'operatingModel'>;

/** What is in view, as a step that can be taken back. */
export interface FilterStep {
	readonly filter: TradeFilter;
	/** The method that goes with it, where a view was opened; else the method stays as it is. */
	readonly by?: ChosenMethod | undefined;
}

/** What is in view now, with as much of it as a step changes. */
export function presentOf(
	{ filter, request }: { readonly filter: TradeFilter; readonly request: Request },
	{ by }: FilterStep
): FilterStep {
	const { method, operatingModel } = request;
	return by === undefined ? { filter } : { filter, by: { method, operatingModel } };
}

/** Whether a request is mapped as a method needs it: what is left to do is done on the spot. */
export function isMapped({ operatingModel }: Request, by: ChosenMethod | undefined): boolean {
	return by === undefined || by.operatingModel === operatingModel;
}
