import { settledDisplacement, settledShare, type CentralPart, type Method } from '../impact';
import type { Assessment } from '../model/assessment';
import type { Category } from '../model/category';
import type { Library } from '../model/library';
import { categoriesOf, type LogFacts } from './log-facts';

/** A category that nothing is said of in particular: it takes what holds for all. */
const anyCategory: Category = {
	id: '',
	nameEn: '',
	nameZh: '',
	group: '',
	sizeClass: 'medium',
	defaultMassKg: null,
	massSource: null,
	useCanReverse: false,
	order: 0
};

/** The general parameters of a run: categories of their own may differ, as their derivation says. */
export function methodParameters(
	library: Library,
	log: LogFacts,
	method: Method,
	whole: CentralPart
): Assessment['method']['parameters'] {
	return {
		displacement: settledDisplacement(method, anyCategory).value,
		service: settledShare(method, 'service', anyCategory).value,
		rebound: settledShare(method, 'rebound', anyCategory).value,
		operatingModel: log.operatingModel,
		vehicles: vehiclesStanding(library, log, whole)
	};
}

function vehiclesStanding(library: Library, log: LogFacts, whole: CentralPart) {
	if (whole.setAside !== 0) return 'set_aside';
	const kinds = new Map(categoriesOf(library, log).map(({ id, sizeClass }) => [id, sizeClass]));
	const some = log.words.some(({ category }) => kinds.get(category ?? '') === 'vehicle');
	return some ? 'included' : 'none';
}
