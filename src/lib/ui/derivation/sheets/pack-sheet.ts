import { parameterName } from '$lib/export/method-parameters';
import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import { sizeText } from '$lib/messages/size-text';
import type { Factor, FactorPack, ParameterName } from '$lib/model/factor-pack';
import { bundledEvidence } from '../../bundled-evidence';
import { bundledLibrary } from '../../bundled-library';
import { nameOf, type Labels } from '../../labels';
import { evidenceTable, pointsOf } from './evidence-table';
import type { Step } from '../step';
import { exactly, threeExact } from './exact-texts';
import type { SheetMaker } from './sheet';
import { factSteps, pointSteps } from './value-steps';

interface Row {
	readonly factor: Factor;
	readonly of: string;
	/** The category whose points are behind it, or null. */
	readonly category: string | null;
	/** The mass that a parcel's figure stands for, kg. */
	readonly parcelKg?: number | null;
}

/** A row of the bundled pack: its three numbers, how they came about, and who says so. */
export const packSheet: SheetMaker = async (parts, { labels, locale }) => {
	const { pack, sources } = await bundledLibrary();
	const row = rowOf(pack, parts, labels, locale);
	if (row === null) return null;
	const { factor, of, category } = row;
	const points = category === null ? [] : pointsOf(await bundledEvidence(), category);
	const titles = new Map(sources.map(({ id, title }) => [id, title]));
	return {
		title: of,
		value: threeExact(factor, locale),
		steps: [
			...pointSteps(factor, points, locale),
			...factSteps(factor, locale),
			...parcelStep(row.parcelKg ?? null, locale)
		],
		table: evidenceTable(points, titles, locale),
		sourceIds: [...factor.sourceIds, ...points.map(({ sourceId }) => sourceId)]
	};
};

function parcelStep(kg: number | null, locale: Locale): readonly Step[] {
	if (kg === null) return [];
	return [{ label: m.sheet_parcel_mass({}, { locale }), text: exactly(kg, locale) }];
}

function rowOf(
	pack: FactorPack,
	[table, ...key]: readonly string[],
	labels: Labels,
	locale: Locale
): Row | null {
	const said = (name: string, of: string) =>
		m.derivation_title_part({ part: of, what: name }, { locale });
	if (table === 'production') {
		const [category = ''] = key;
		const factor = pack.production.get(category);
		const of = said(
			parameterName('production', locale),
			nameOf(labels.categories, category, locale)
		);
		return factor === undefined ? null : { factor, of, category };
	}
	if (table === 'handling') {
		const factor = pack.handling.find((one) => one.sizeClass === key[0] && one.leg === key[1]);
		if (factor === undefined) return null;
		const of = said(parameterName('leg', locale), sizeText(factor.sizeClass, locale));
		return { factor, of, category: null, parcelKg: factor.referenceMassKg };
	}
	const [name, kind, id] = key;
	const factor = pack.parameters.find(
		({ parameter, subject }) => parameter === name && subject.kind === kind && subject.id === id
	);
	if (table !== 'parameters' || factor === undefined) return null;
	const of = said(
		parameterName(name as ParameterName, locale),
		subjectText(kind!, id!, labels, locale)
	);
	return { factor, of, category: null };
}

function subjectText(kind: string, id: string, labels: Labels, locale: Locale): string {
	if (kind === 'all') return m.method_all({}, { locale });
	if (kind === 'size_class') return sizeText(id, locale);
	return nameOf(kind === 'group' ? labels.groups : labels.categories, id, locale);
}
