import { lightTheme, type FigureOptions } from '../../figures';
import { massUnitFor, type MassUnit } from '../../messages/format';
import * as m from '../../messages/compiled/messages.js';
import type { Source } from '../../model/source';
import { inWords } from '../method-context';
import type { ReportSubject } from './report-subject';

/** A report in the making: its subject, and what every part of it needs. */
export interface ReportContext extends ReportSubject {
	/** The unit in which masses of emissions are written, chosen by the total. */
	readonly unit: MassUnit;
	readonly names: ReportNames;
	/** The sources that are cited, in the order of the library. */
	readonly cited: readonly Source[];
	readonly figures: FigureOptions;
}

/** Names by id; an id that the library does not know stands for itself. */
export interface ReportNames {
	readonly category: NameOf;
	readonly platform: NameOf;
	readonly region: NameOf;
	readonly operatingModel: NameOf;
	readonly preset: NameOf;
}

type NameOf = (id: string) => string;

/** Width of the figures of a report, px. */
const figureWidth = 640;

/** What the parts of a report are written from. */
export function reportContext(subject: ReportSubject): ReportContext {
	const { assessment, locale, synthetic } = subject;
	const { period, coverage, factorPack, totals } = assessment;
	const source = { name: logNames(subject), period, coverage, factorPack: factorPack.id };
	return {
		...subject,
		unit: massUnitFor(totals.netAvoidedKgCo2e?.central ?? 0, locale),
		names: namesIn(subject),
		cited: citedSources(subject),
		figures: {
			...{ width: figureWidth, locale, theme: lightTheme },
			source: { ...source, synthetic }
		}
	};
}

/** The log by the name of its file, or of the first of several; with the scenario it is assessed under. */
function logNames({ assessment: { inputs, method }, locale }: ReportSubject): string {
	const [first, ...others] = inputs.map(({ name }) => name);
	const file =
		others.length === 0
			? (first ?? '')
			: m.page_several_files({ name: first!, count: others.length }, { locale });
	const scenario = method.scenario?.name;
	return scenario === undefined ? file : m.scenarios_source({ file, scenario }, { locale });
}

function namesIn({ library, addedCategories, locale }: ReportSubject): ReportNames {
	type Named = Parameters<typeof inWords>[0] & { readonly id: string };
	const of = (entries: readonly Named[]): NameOf => {
		const names = new Map(entries.map((entry) => [entry.id, inWords(entry, locale)]));
		return (id) => names.get(id) ?? id;
	};
	return {
		category: of([...library.categories, ...addedCategories]),
		platform: of(library.platforms),
		region: of(library.regions),
		operatingModel: of(library.operatingModels),
		preset: of(library.pack.presets)
	};
}

/** The sources behind the factors in force, the equivalents and the preset. */
function citedSources({ library, factors, assessment }: ReportSubject): readonly Source[] {
	const { preset } = assessment.method;
	const chosen = new Set(assessment.equivalences.filter((one) => one.chosen).map((one) => one.id));
	const ids = new Set([
		...factors.flatMap((factor) =>
			factor === null ? [] : Object.values(factor.origins).flatMap(({ sourceIds }) => sourceIds)
		),
		...library.equivalences.filter(({ id }) => chosen.has(id)).flatMap((one) => one.sourceIds),
		...library.pack.presets.filter(({ id }) => id === preset).flatMap((one) => one.sourceIds)
	]);
	return library.sources.filter(({ id }) => ids.has(id));
}

/** Places of sources in the list of those cited; a judgement has none. */
export function placesOf(
	ids: readonly string[],
	{ cited }: Pick<ReportContext, 'cited'>
): number[] {
	return ids
		.map((id) => cited.findIndex((source) => source.id === id) + 1)
		.filter((place) => place > 0)
		.sort((a, b) => a - b);
}
