import { resolveFactor } from '../impact';
import { presetValues } from '../impact/method';
import * as m from '../messages/compiled/messages.js';
import type { Locale } from '../messages/locale';
import type { Preset, PresetValue } from '../model/factor-pack';
import { gapText } from './gap-text';
import type { DocumentBlock, DocumentSection, DocumentTable } from './document-tree';
import {
	exactText,
	heads,
	inWords,
	itemHow,
	named,
	sourcesCell,
	type MethodContext,
	type Said
} from './method-context';
import { exampleName, examples, rangesOf, spreadText, type Example } from './method-example';

/** The presets side by side: what each sets, what it makes of the first example, and its gap to what was published. */
export function presetsSection(context: MethodContext): DocumentSection {
	const { locale } = context;
	const [example] = examples(context);
	return {
		id: 'presets',
		title: m.method_presets_title({}, { locale }),
		blocks: [
			{ kind: 'paragraph', text: m.method_presets_lead({}, { locale }) },
			...(example === undefined ? [] : comparison(example, context)),
			{ kind: 'table', table: gapsTable(context) }
		]
	};
}

const compared = ['displacement', 'service', 'rebound', 'handling'] as const;
const comparedSigns = ['D', 'S', 'R', 'H'] as const;

function comparison(example: Example, context: MethodContext): DocumentBlock[] {
	const { library, locale } = context;
	const name = exampleName(example, locale);
	const { presets } = library.pack;
	const results = resultsOf(example, context);
	const table: DocumentTable = {
		label: m.appendix_presets_of({ name }, { locale }),
		columns: [
			{ label: m.method_preset({}, { locale }), numeric: false },
			...comparedSigns.map((label) => ({ label, numeric: true })),
			{ label: m.appendix_preset_result({}, { locale }), numeric: true }
		],
		rows: presets.map((preset, index) => [
			{ text: inWords(preset, locale) },
			...compared.map((parameter) => ({ text: settingText(preset, parameter, locale) })),
			named(results[index]!, itemHow(example.category.id, example.model.id, preset.id))
		])
	};
	return [
		{ kind: 'paragraph', text: m.appendix_presets_compared({ name }, { locale }) },
		{ kind: 'table', table }
	];
}

/** What a preset sets a parameter to, for goods in general. */
function settingText(preset: Preset, parameter: PresetValue['parameter'], locale: Locale): string {
	const value = presetValues(preset, parameter).find(({ subject }) => subject.kind === 'all');
	if (value === undefined || preset.onlyDirect) return m.appendix_setting_unused({}, { locale });
	if (value.setting === 'value') return exactText(value.value!, locale);
	return settings[value.setting]({}, { locale });
}

const settings: Readonly<Record<'default' | 'low' | 'high', Said>> = {
	default: m.appendix_setting_default,
	low: m.appendix_setting_low,
	high: m.appendix_setting_high
};

/** The example under each preset, kg CO2e with its range; what a preset does not cover is said to be so. */
function resultsOf(example: Example, context: MethodContext): readonly string[] {
	const { library, method, locale } = context;
	const factors = library.pack.presets.map((preset) =>
		resolveFactor({ ...method, preset }, example.category, example.model)
	);
	const known = factors.filter((factor) => factor !== null);
	const ranges = rangesOf(known, context);
	return factors.map((factor) =>
		factor === null
			? m.appendix_not_covered({}, { locale })
			: spreadText(ranges[known.indexOf(factor)]!, locale)
	);
}

function gapsTable(context: MethodContext): DocumentTable {
	const { library, locale } = context;
	const labels = [m.method_preset, m.method_preset_assumes, m.method_preset_gap, m.method_sources];
	return {
		label: m.method_presets_title({}, { locale }),
		columns: heads(locale, labels),
		rows: library.pack.presets.map((preset) => [
			{ text: inWords(preset, locale) },
			{ text: locale === 'zh' ? preset.descriptionZh : preset.descriptionEn },
			{ text: gapText(preset, locale) },
			sourcesCell(preset.sourceIds, context)
		])
	};
}
