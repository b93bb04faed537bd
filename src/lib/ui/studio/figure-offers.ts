import { countsIn } from '$lib/assess/latest-change';
import * as m from '$lib/messages/compiled/messages.js';
import {
	comparedPeriod,
	comparisons,
	latestPeriod,
	type ComparisonKind
} from '$lib/model/compared-periods';
import { defaultPreset } from '$lib/model/factor-pack';
import type { SideDimension } from '$lib/model/number-id';
import { dimensionName, offeredDimensions, partName } from '../in-view/view-dimension';
import { nameOf } from '../labels';
import { publishedClaims } from './claims-of-log';
import type { SideColumn } from './figure-choice';
import type { FigureName } from './figure-names';
import type { FigureSubject } from './figure-subject';
import { itemCategories } from './item-of-log';
import type { Offer } from './offer';
import { offeredPeriods } from './offered-periods';

/** What a log has two or more of, to be set against each other. */
export interface OfferedSides extends Offer<SideColumn> {
	readonly parts: readonly Offer[];
}

/** What can be chosen of what a figure compares; empty lists where nothing can. */
export interface FigureOffers {
	/** The periods before that the log holds. */
	readonly periods: readonly ComparisonKind[];
	readonly sides: readonly OfferedSides[];
	readonly by: readonly Offer<ReturnType<typeof offeredDimensions>[number]>[];
	/** Rows that are alternatives: parts of a whole are never left out. */
	readonly only: readonly Offer[];
	/** Categories of which one item is drawn. */
	readonly items: readonly Offer[];
}

const compared: readonly FigureName[] = ['change', 'before-after', 'slope'];
const ofOneItem: readonly FigureName[] = ['item', 'evidence'];
const dimensions: readonly SideDimension[] = [
	...(['platform', 'region', 'channel', 'operating_model', 'category'] as const)
];

/** What can be chosen of a figure of a log. */
export async function figureOffers(
	name: FigureName,
	subject: FigureSubject
): Promise<FigureOffers> {
	const isCompared = compared.includes(name);
	return {
		periods: isCompared ? periodsOf(subject) : [],
		sides: isCompared ? sidesOf(subject).filter(({ key }) => isFor(name, key)) : [],
		by: name === 'multiples' ? dimensionsOf(subject) : [],
		only: await alternatives(name, subject),
		items: ofOneItem.includes(name) ? categoriesOf(subject, itemCategories(subject)) : []
	};
}

/** Two categories have no category in common. */
function isFor(name: FigureName, key: OfferedSides['key']): boolean {
	return name !== 'slope' || key !== 'category';
}

function periodsOf({ facts }: FigureSubject): readonly ComparisonKind[] {
	const latest = facts.period && latestPeriod(facts.period);
	if (latest === null) return [];
	return comparisons.filter(
		(kind) => countsIn(facts, comparedPeriod(latest, kind)).pair.length > 0
	);
}

function sidesOf(subject: FigureSubject): readonly OfferedSides[] {
	const { facts, labels, options } = subject;
	const { locale } = options;
	const parts = dimensions.map((key) => ({
		...{ key, label: dimensionName(key, locale) },
		parts: facts.tally.by[key].keys.flatMap((part) =>
			part === null ? [] : [{ key: part, label: partName(key, part, labels, locale) }]
		)
	}));
	const period = { key: 'period' as const, label: m.files_compare_periods({}, { locale }) };
	const preset = { key: 'preset' as const, label: m.files_compare_presets({}, { locale }) };
	const offered = [
		{ ...period, parts: offeredPeriods(subject) },
		...parts,
		{ ...preset, parts: presetsOf(subject) }
	];
	return offered.filter((own) => own.parts.length > 1);
}

function presetsOf({ library, labels, options: { locale } }: FigureSubject): readonly Offer[] {
	return library.pack.presets.map(({ id }) => ({
		key: id,
		label: nameOf(labels.presets, id, locale)
	}));
}

function dimensionsOf({ result, labels, options: { locale } }: FigureSubject) {
	return offeredDimensions(result, labels).map((key) => ({
		key,
		label: dimensionName(key, locale)
	}));
}

function categoriesOf(
	{ labels, options: { locale } }: FigureSubject,
	keys: readonly string[]
): readonly Offer[] {
	return keys.map((key) => ({ key, label: nameOf(labels.categories, key, locale) }));
}

async function alternatives(name: FigureName, subject: FigureSubject): Promise<readonly Offer[]> {
	const { given } = subject;
	switch (name) {
		case 'presets':
			return presetsOf(subject).filter(({ key }) => key !== defaultPreset);
		case 'scenarios':
			return (given?.scenarios ?? []).map(({ id, name: label }) => ({ key: id, label }));
		case 'swarm':
			return categoriesOf(subject, itemCategories(subject));
		case 'claims':
			return (await publishedClaims(subject)).map(({ key, label, year }) => ({
				key,
				label: year === '' ? label : `${label} · ${year}`
			}));
		default:
			return [];
	}
}
