import {
	defaultOperatingModel,
	settledDisplacement,
	settledHandling,
	settledShare,
	type Method
} from '$lib/impact';
import { mostSpecific } from '$lib/impact/parameter-of';
import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import type { Category } from '$lib/model/category';
import { boundsOf, scaled, type Estimate } from '$lib/model/estimate';
import { isOverrideParameter, type OverrideParameter } from '$lib/model/factor-override';
import type { Factor, HandlingFactor } from '$lib/model/factor-pack';
import type { Library } from '$lib/model/library';
import { bundledEvidence } from '../../bundled-evidence';
import { libraryMethod } from '../../factors/factor-row';
import { parameterName } from '../../factors/parameter-texts';
import { nameOf } from '../../labels';
import { byLibrary } from '../../method-numbers';
import { numbered } from '$lib/messages/marked-text';
import type { Step } from '../step';
import { evidenceTable, pointsOf } from './evidence-table';
import { equalsText, exactly, threeExact } from './exact-texts';
import type { SheetMaker } from './sheet';
import { factSteps, pointSteps } from './value-steps';

/** A value in force with who said it. */
interface Held {
	readonly value: Estimate;
	/** The user's own words for where it comes from; null where the pack says it. */
	readonly own: string | null;
	/** What the pack says, also where the user says otherwise. */
	readonly row: Factor | null;
	/** How it follows from the row, where it is not the row itself. */
	readonly steps: readonly Step[];
}

/** A value of a category in force: the pack's with its evidence, or the user's own beside the pack's. */
export const factorSheet: SheetMaker = async ([id = '', parameter = ''], context) => {
	const { live, choices, labels, locale } = context;
	const { library, facts } = live;
	const category = [...library.categories, ...facts.addedCategories].find((one) => one.id === id);
	if (category === undefined || !isOverrideParameter(parameter)) return null;
	const method = libraryMethod(library, choices.overrides ?? []);
	const held = heldValue(method, category, parameter, library, locale);
	if (held === null) return null;
	const points = parameter === 'production' ? pointsOf(await bundledEvidence(), id) : [];
	const { own, row } = held;
	const titles = new Map(library.sources.map((source) => [source.id, source.title]));
	const ofPack = [
		...held.steps,
		...(row === null ? [] : [...pointSteps(row, points, locale), ...factSteps(row, locale)])
	];
	return {
		title: m.derivation_title_part(
			{ part: nameOf(labels.categories, id, locale), what: parameterName(parameter, locale) },
			{ locale }
		),
		value: threeExact(held.value, locale),
		steps: [
			{ label: m.sheet_said_by({}, { locale }), text: saidBy(own, locale) },
			...(own === null || row === null ? [] : [packStep(row, locale)]),
			...ofPack,
			usedStep(category, locale)
		],
		table: evidenceTable(points, titles, locale),
		sourceIds: [...(row?.sourceIds ?? []), ...points.map(({ sourceId }) => sourceId)]
	};
};

function saidBy(own: string | null, locale: Locale): string {
	if (own === null) return m.derivation_origin_pack({}, { locale });
	if (own === '') return m.derivation_origin_own({}, { locale });
	return m.derivation_origin_own_source({ words: own }, { locale });
}

function packStep(row: Factor, locale: Locale): Step {
	return { label: m.derivation_origin_pack({}, { locale }), text: threeExact(row, locale) };
}

/** Where the value is used: in what one item avoids. */
function usedStep(category: Category, locale: Locale): Step {
	const id = byLibrary(category.id, defaultOperatingModel(category));
	const text = numbered(id, m.sheet_used_in({}, { locale }));
	return { label: m.sheet_used({}, { locale }), text };
}

function heldValue(
	method: Method,
	category: Category,
	parameter: OverrideParameter,
	library: Library,
	locale: Locale
): Held | null {
	const found = method.overrides.find(
		(one) => one.category === category.id && one.parameter === parameter
	);
	const ofPack = packValue(method, category, parameter, library, locale);
	if (found === undefined) return ofPack;
	return { value: found.value, own: found.source, row: ofPack?.row ?? null, steps: [] };
}

function packValue(
	method: Method,
	category: Category,
	parameter: OverrideParameter,
	library: Library,
	locale: Locale
): Held | null {
	const { pack } = method;
	if (parameter === 'handling') return handlingValue(method, category, library, locale);
	if (parameter === 'production') {
		const row = pack.production.get(category.id);
		return row === undefined ? null : { value: boundsOf(row), own: null, row, steps: [] };
	}
	if (parameter === 'direct') return null;
	const rows = pack.parameters.filter((one) => one.parameter === parameter);
	const { value } =
		parameter === 'displacement'
			? settledDisplacement(method, category)
			: settledShare(method, parameter, category);
	return { value, own: null, row: mostSpecific(rows, category) ?? null, steps: [] };
}

/** The legs of the operating model that is the category's default. */
function handlingValue(
	method: Method,
	category: Category,
	library: Library,
	locale: Locale
): Held | null {
	const model = library.operatingModels.find(({ id }) => id === defaultOperatingModel(category))!;
	const plain = { ...method, overrides: [] };
	const handling = settledHandling(plain, category, model);
	const row = method.pack.handling.find(
		({ sizeClass, leg }) => sizeClass === category.sizeClass && leg === model.leg
	);
	if (handling === null || row === undefined) return null;
	const { leg, legs } = handling;
	const value = scaled(leg.value, legs);
	const perKm = carriedTerms(method, category, row, locale);
	const steps = bounds.map((bound) => {
		const each = perKm === '' ? leg.value[bound] : row[bound];
		const terms = `${legs} × ${exactly(each, locale)}${perKm}`;
		return {
			label: boundNames[bound]({}, { locale }),
			text: equalsText(terms, value[bound], locale)
		};
	});
	return { value, own: null, row, steps };
}

/** What a distance is multiplied with: freight per tonne-km and the tonnes carried; empty for an amount. */
function carriedTerms(
	{ pack }: Method,
	category: Category,
	{ basis }: HandlingFactor,
	locale: Locale
): string {
	if (basis !== 'distance') return '';
	const rows = pack.parameters.filter(({ parameter }) => parameter === 'freight_intensity');
	const intensity = mostSpecific(rows, category)?.central ?? 0;
	const tonnes = (category.defaultMassKg ?? 0) / kgPerTonne;
	return ` km × ${exactly(intensity, locale)} × ${exactly(tonnes, locale)} t`;
}

const kgPerTonne = 1000;
const bounds = ['low', 'central', 'high'] as const;
const boundNames = {
	low: m.derivation_low,
	central: m.derivation_central,
	high: m.derivation_high
};
