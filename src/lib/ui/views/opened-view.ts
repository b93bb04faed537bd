import type { View } from '$lib/model/view';
import { viewDifferences, type ViewDifference } from '$lib/model/view-differences';
import type { ChosenMethod } from '../filter-step';
import type { LiveResult } from '../live-result';
import { choicesOf } from '../project/request-of';
import type { Request } from '../request';
import type { CourseChoice } from '../in-view/course-in-view';
import { knownMethod } from './known-method';
import { knownTrend } from './known-trend';
import { viewData } from './view-data';

/** What a view asks of a log, and how that log differs from the one it was made on. */
export interface OpenedView {
	readonly by: ChosenMethod;
	/** How the trend is to be drawn; null leaves it. */
	readonly trend: CourseChoice | null;
	readonly differences: readonly ViewDifference[];
}

/** A view put on a log; the counts that its filter needs must have been taken up. */
export function openedView(view: View, live: LiveResult, request: Request): OpenedView {
	const { library, facts } = live;
	const { method, unknown } = knownMethod(view.method, library);
	const own = request.method.overrides ?? [];
	return {
		by: {
			method: { ...choicesOf('', { method }, library), overrides: view.overrides ?? own },
			operatingModel: method.operatingModel
		},
		trend: knownTrend(view.trend),
		differences: [
			...viewDifferences(view, {
				data: viewData(facts, own),
				pack: library.pack,
				keys: (column) => live.view.keys(column)
			}),
			...unknown.map((value) => ({ kind: 'choice', value }) as const)
		]
	};
}

/** Whether a log is the one that a view was made on. */
export function isMadeOn(view: View, { facts }: LiveResult): boolean {
	return viewData(facts, []).log === view.data.log;
}
