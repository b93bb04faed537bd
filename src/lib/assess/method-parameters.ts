import { settledDisplacement, settledShare, type Method } from '../impact';
import type { Assessment } from '../model/assessment';
import type { Category } from '../model/category';
import type { Answers } from './ask-all';
import type { MappedLog } from './map-log';

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
	log: MappedLog,
	method: Method,
	answers: Answers
): Assessment['method']['parameters'] {
	return {
		displacement: bounds(settledDisplacement(method, anyCategory)),
		service: bounds(settledShare(method, 'service', anyCategory)),
		rebound: bounds(settledShare(method, 'rebound', anyCategory)),
		operatingModel: log.operatingModel,
		vehicles: vehiclesStanding(log, answers)
	};
}

function bounds({ low, central, high }: { low: number; central: number; high: number }) {
	return { low, central, high };
}

function vehiclesStanding(log: MappedLog, { whole }: Answers) {
	if (whole.setAside !== 0) return 'set_aside';
	const kinds = new Map(log.categories.map(({ id, sizeClass }) => [id, sizeClass]));
	const some = log.words.some(({ category }) => kinds.get(category ?? '') === 'vehicle');
	return some ? 'included' : 'none';
}
