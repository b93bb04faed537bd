import type { Library } from '../model/library';
import type { Dimension } from '../impact';
import type { RangedPart } from './answers';
import { compareText } from './compare-text';
import { categoriesOf, type LogFacts } from './log-facts';

/** Parts in the order that data decides: the library's own, then the user's words, NULL last. */
export function orderParts(
	dimension: Dimension,
	parts: readonly RangedPart[],
	library: Library,
	log: LogFacts
): readonly RangedPart[] {
	const ids = orderedIds(dimension, library, log);
	const place = new Map(ids.map((id, index) => [id, index]));
	const placeOf = ({ key }: RangedPart) =>
		key === null ? Number.MAX_SAFE_INTEGER : (place.get(key) ?? ids.length);
	return [...parts].sort((a, b) => placeOf(a) - placeOf(b) || compareText(a.key, b.key));
}

function orderedIds(dimension: Dimension, library: Library, log: LogFacts): readonly string[] {
	if (dimension === 'category') return categoriesOf(library, log).map(({ id }) => id);
	if (dimension === 'platform') return library.platforms.map(({ id }) => id);
	if (dimension === 'region') return library.regions.map(({ id }) => id);
	if (dimension === 'operating_model') return library.operatingModels.map(({ id }) => id);
	return [];
}
