import * as m from '$lib/messages/compiled/messages.js';
import type { SheetMaker } from './sheet';
import { exactly, threeExact } from './exact-texts';

/** The definition of an equivalence, as it stands in the library. */
export const unitSheet: SheetMaker = ([id], { live, locale }) => {
	const unit = live.library.equivalences.find((one) => one.id === id);
	if (unit === undefined) return null;
	const zh = locale === 'zh';
	const facts = [
		[m.sheet_definition, zh ? unit.definitionZh : unit.definitionEn],
		[m.factors_geography, unit.region],
		[m.factors_year, unit.year],
		[m.method_grade, unit.grade],
		[m.sheet_energy, unit.kwhPerUnit === null ? '' : `${exactly(unit.kwhPerUnit, locale)} kWh`]
	] as const;
	return {
		title: zh ? unit.nameZh : unit.nameEn,
		value: m.sheet_kg_per_unit({ kg: threeExact(unit.kgCo2ePerUnit, locale) }, { locale }),
		steps: facts
			.filter(([, text]) => text !== '')
			.map(([label, text]) => ({ label: label({}, { locale }), text })),
		table: null,
		sourceIds: unit.sourceIds
	};
};
