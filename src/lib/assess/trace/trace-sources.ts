import type { EvidencePoint } from '../../model/evidence-point';
import { isCounted } from '../../model/evidence-point';
import type { Library } from '../../model/library';
import { compareText } from '../compare-text';
import type { TraceFactor, TraceSource } from './trace';

/**
 * The points behind the production of some factors, those too that were left out, with their reasons.
 * A category's points are behind its value only where the value names their sources.
 */
export function evidenceBehind(
	factors: readonly TraceFactor[],
	evidence: readonly EvidencePoint[]
): readonly EvidencePoint[] {
	const sources = new Map<string, ReadonlySet<string>>();
	for (const { category, parameters } of factors) {
		const { origin, sourceIds, subject } = parameters.production;
		const isOwn = (origin === 'pack' && subject?.kind === 'category') || origin === 'preset';
		if (isOwn) sources.set(category, new Set(sourceIds));
	}
	const named = new Set(
		evidence
			.filter((point) => isCounted(point) && sources.get(point.category)?.has(point.sourceId))
			.map(({ category }) => category)
	);
	return evidence.filter(({ category }) => named.has(category));
}

/** The sources of some ids, in the order of their ids; one that the library does not know has its id as title. */
export function sourcesOf(
	ids: Iterable<string>,
	{ sources }: Pick<Library, 'sources'>
): readonly TraceSource[] {
	const known = new Map(sources.map((source) => [source.id, source]));
	return [...new Set(ids)].sort(compareText).map((id) => {
		const found = known.get(id);
		if (!found) return { id, title: id, publisher: '', year: '', url: null, licence: '' };
		const { title, publisher, year, url, licence } = found;
		return { id, title, publisher, year, url, licence };
	});
}

/** Ids of every source that factors and points name. */
export function namedSources(
	factors: readonly TraceFactor[],
	evidence: readonly EvidencePoint[]
): readonly string[] {
	return [
		...factors.flatMap(({ parameters }) =>
			Object.values(parameters).flatMap(({ sourceIds }) => sourceIds)
		),
		...evidence.map(({ sourceId }) => sourceId)
	];
}
