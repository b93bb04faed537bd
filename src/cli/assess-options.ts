import type { AssessOptions } from '../lib/assess';
import { mappingKey, readMapping, type Mapping } from '../lib/ingest';
import type { Locale } from '../lib/messages/locale';
import type { Category } from '../lib/model/category';
import type { Library } from '../lib/model/library';
import { mergedOverrides } from '../lib/model/library-with-pack';
import type { Project, ProjectReading } from '../lib/model/project';
import { readFactorOverrides } from '../lib/model/read-factor-overrides';
import { columnRoles, type ColumnRole } from '../lib/model/reading';
import {
	displacementOption,
	equivalenceIds,
	oneOf,
	periodOption,
	readingOption,
	wholeNumber,
	whereOption
} from './checked-options';
import type { NamedText } from './named-text';
import { textOption, type OptionValues } from './options';
import { scenarioOption } from './scenario-option';

/** The texts of the files that options name; null where they name none. */
export interface OptionTexts {
	readonly mapping: NamedText | null;
	readonly factors: NamedText | null;
	readonly scenario: NamedText | null;
}

/**
 * What the options of `assess` say, with the texts of the files they name and the project; null where
 * they name none. Values of `--factors` go before those of the project, and these before the pack's.
 */
export function assessOptions(
	values: OptionValues,
	library: Library,
	texts: OptionTexts,
	locale: Locale,
	project: Project | null = null
): AssessOptions {
	const scenario = scenarioOption(values, texts.scenario, library, locale);
	const method = { ...methodOf(values, library, locale), scenario };
	const operatingModel = oneOf(values, 'operating-model', ids(library.operatingModels), locale);
	const added = project?.addedCategories ?? [];
	const factors = factorsOf(texts.factors, [...library.categories, ...added]);
	const mapping = mappingOf(texts.mapping);
	const ofProject = mergedOverrides(factors.overrides, project?.overrides ?? []);
	return {
		read: {
			...readOptionsOf(values, locale, project?.read),
			addedCategories: [...added, ...factors.added]
		},
		mapping: new Map([...projectMapping(project), ...mapping.mapping]),
		operatingModel: operatingModel ?? null,
		method: { ...method, overrides: mergedOverrides(ofProject, library.pack.overrides) },
		issues: [...factors.issues, ...mapping.issues]
	};
}

/** What the options say of reading, and a project where they are silent. */
export function readOptionsOf(values: OptionValues, locale: Locale, project: ProjectReading = {}) {
	const where = whereOption(values, locale);
	return {
		roles: { ...project.roles, ...rolesOf(values) },
		reading: { ...project.reading, ...said(readingOption(values, locale)) },
		where: where.length > 0 ? where : (project.where ?? []),
		repairs: project.repairs ?? []
	};
}

/** The options that were given. */
function said<Options extends object>(options: Options): Partial<Options> {
	const given = Object.entries(options).filter(([, value]) => value !== undefined);
	return Object.fromEntries(given) as Partial<Options>;
}

function ids(entries: readonly { readonly id: string }[]): readonly string[] {
	return entries.map(({ id }) => id);
}

function methodOf(values: OptionValues, library: Library, locale: Locale) {
	return {
		locale,
		preset: oneOf(values, 'preset', ids(library.pack.presets), locale),
		displacement: displacementOption(values, locale),
		...periodOption(values, locale),
		trees: oneOf(values, 'trees', equivalenceIds(library, 'tree'), locale),
		households: oneOf(values, 'households', equivalenceIds(library, 'household'), locale),
		vehicles: oneOf(values, 'vehicles', ['include', 'set_aside'] as const, locale),
		massEstimate: oneOf(values, 'estimate', ['mass'] as const, locale) === 'mass',
		draws: wholeNumber(values, 'draws', { least: 100, most: 1_000_000 }, locale),
		seed: wholeNumber(values, 'seed', { least: 0 }, locale)
	};
}

function rolesOf(values: OptionValues): Partial<Record<ColumnRole, string | null>> {
	return Object.fromEntries(
		columnRoles.flatMap((role) => {
			const column = textOption(values, role);
			if (column === undefined) return [];
			return [[role, role === 'items' && column === 'none' ? null : column]];
		})
	);
}

function factorsOf(file: NamedText | null, categories: readonly Category[]) {
	if (file === null) return { overrides: [], added: [], issues: [] };
	return readFactorOverrides(file.name, file.text, categories);
}

function projectMapping(project: Project | null): Mapping {
	const entries = project?.mapping ?? [];
	return new Map(
		entries.map(({ sourceCategory, category }) => [mappingKey(sourceCategory), category])
	);
}

function mappingOf(file: NamedText | null) {
	if (file === null) return { mapping: new Map<string, string | null>(), issues: [] };
	return readMapping(file.name, file.text);
}
