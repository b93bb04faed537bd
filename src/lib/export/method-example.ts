import {
	central,
	defaultDraws,
	resolveFactor,
	sampleRanges,
	type EffectiveFactor
} from '../impact';
import { sampledParameters, type SampledParameter } from '../impact/effective-factor';
import { expressionText } from '../impact/expression-text';
import { mostSpecific } from '../impact/parameter-of';
import * as m from '../messages/compiled/messages.js';
import { formatKg, formatRange } from '../messages/format';
import type { Locale } from '../messages/locale';
import type { Category } from '../model/category';
import { isSignUncertain, type Estimate } from '../model/estimate';
import type { Factor, ParameterFactor, ParameterName } from '../model/factor-pack';
import type { OperatingModel } from '../model/operating-model';
import { numbered } from '../messages/marked-text';
import { sheetId } from '../model/sheet-id';
import type { DocumentBlock, DocumentSection, DocumentTable, FormulaLine } from './document-tree';
import {
	boundCells,
	boundHeads,
	decimal,
	exactText,
	heads,
	inWords,
	itemHow,
	parameterHow,
	roundedText,
	sourcesCell,
	type MethodContext
} from './method-context';
import { perItem, signs, termNames } from './method-formula';
import { parameterName } from './method-parameters';

/** One item that is worked out in full. */
export interface Example {
	readonly category: Category;
	readonly model: OperatingModel;
	readonly factor: EffectiveFactor;
}

/** What is worked out: a phone that a platform resells, and a book in the post, which hardly pays. */
const chosen = [
	['smartphone', 'platform_resale'],
	['book', 'c2c_shipped']
] as const;

/** The examples that the pack has a factor for, made as every result is. */
export function examples({ library, method }: MethodContext): readonly Example[] {
	return chosen.flatMap(([categoryId, modelId]) => {
		const category = library.categories.find(({ id }) => id === categoryId);
		const model = library.operatingModels.find(({ id }) => id === modelId);
		if (!category || !model) return [];
		const factor = resolveFactor(method, category, model);
		return factor === null ? [] : [{ category, model, factor }];
	});
}

/** How an example is called. */
export function exampleName({ category, model }: Example, locale: Locale): string {
	const names = { category: inWords(category, locale), model: inWords(model, locale) };
	return m.appendix_example_name(names, { locale });
}

/** The formula with numbers in it, for each example. */
export function exampleSection(context: MethodContext): DocumentSection {
	const { locale } = context;
	return {
		id: 'example',
		title: m.appendix_example_title({}, { locale }),
		blocks: [
			{ kind: 'paragraph', text: m.appendix_example_lead({}, { locale }) },
			...examples(context).flatMap((example) => exampleBlocks(example, context))
		]
	};
}

function exampleBlocks(example: Example, context: MethodContext): DocumentBlock[] {
	const { locale } = context;
	return [
		{ kind: 'heading', text: exampleName(example, locale) },
		{ kind: 'formula', lines: workedLines(example.factor, locale) },
		...outcome(example, context).map((text) => ({ kind: 'paragraph' as const, text })),
		{ kind: 'table', table: inputsTable(example, context) }
	];
}

/** The formula for one item with its central values, and what each term comes to, kg CO2e. */
function workedLines(factor: EffectiveFactor, locale: Locale): FormulaLine[] {
	return (['displaced', 'added', 'net'] as const).map((term) => ({
		text: workedText(term, factor, locale),
		main: term === 'net'
	}));
}

/** A term of one item by the formula with the central values in it, and what it comes to, kg CO2e. */
export function workedText(
	term: 'displaced' | 'added' | 'net',
	factor: EffectiveFactor,
	locale: Locale
): string {
	const variables = Object.fromEntries(
		sampledParameters.map((name) => [name, exactText(factor.parameters[name].central, locale)])
	);
	const words = { variables: { ...variables, legs: String(factor.legs) } };
	const result = exactText(central(term, factor, 1, 0), locale);
	return `${termNames(locale)[term]} = ${expressionText(perItem[term], words)} = ${result}`;
}

/** The result in a sentence, to four digits, with its range; another one where the sign is uncertain. */
function outcome(example: Example, context: MethodContext): string[] {
	const { locale } = context;
	const net = central('net', example.factor, 1, 0);
	const message = net < 0 ? m.appendix_example_caused : m.appendix_example_avoided;
	const range = rangesOf([example.factor], context)[0]!;
	const how = itemHow(example.category.id, example.model.id);
	const text = message(
		{
			name: exampleName(example, locale),
			amount: numbered(how, formatKg(decimal(Math.abs(net)), locale, { digits: 4 })),
			range: numbered(how, formatRange(range, locale))
		},
		{ locale }
	);
	return isSignUncertain(range) ? [text, m.appendix_example_sign({}, { locale })] : [text];
}

/** The modelled range of one item under each factor, kg CO2e, with the seed and draws of published numbers. */
export function rangesOf(
	factors: readonly EffectiveFactor[],
	{ library }: MethodContext
): readonly Estimate[] {
	const parts = factors.map((_, factor) => ({
		term: 'net' as const,
		holdings: [{ factor, kept: 1, returned: 0 }]
	}));
	const problem = { seed: library.pack.seed, draws: defaultDraws, factors, parts };
	return sampleRanges(problem).map(({ low, high }, index) => ({
		low,
		central: central('net', factors[index]!, 1, 0),
		high
	}));
}

/** What one item comes to, with its range where it has one: "15.3 (4.9 to 36)". */
export function spreadText({ low, central: middle, high }: Estimate, locale: Locale): string {
	const write = (value: number, digits: number) => roundedText(value, locale, digits);
	if (low === high) return write(middle, 3);
	const texts = { low: write(low, 2), central: write(middle, 3), high: write(high, 2) };
	return m.impact_spread(texts, { locale });
}

function inputsTable(example: Example, context: MethodContext): DocumentTable {
	const { locale } = context;
	const { factor } = example;
	const labels = [
		m.appendix_sign,
		m.method_parameter,
		...boundHeads,
		m.method_grade,
		m.method_sources
	];
	return {
		label: m.appendix_inputs_of({ name: exampleName(example, locale) }, { locale }),
		columns: heads(locale, labels, boundHeads),
		rows: exampleInputs(factor).map((name) => {
			const from = originOf(name, example, context);
			return [
				{ text: signs[name]! },
				{ text: parameterName(name, locale) },
				...boundCells(factor.parameters[name], locale, inputHow(name, example, from)),
				{ text: from?.grade ?? '' },
				sourcesCell(from?.sourceIds ?? [], context)
			];
		})
	};
}

/** The row of the pack that an input is, by its name. */
function inputHow(
	name: SampledParameter,
	{ category, model }: Example,
	from: Factor | undefined
): string | undefined {
	if (name === 'production') return sheetId('pack', 'production', category.id);
	if (name === 'leg') return sheetId('pack', 'handling', category.sizeClass, model.leg);
	return from === undefined ? undefined : parameterHow(from as ParameterFactor);
}

/** The parameters that a factor on production uses: a direct figure is not one of them. */
export function exampleInputs(factor: EffectiveFactor): readonly SampledParameter[] {
	return sampledParameters.filter((name) => name !== 'direct' && isUsed(name, factor));
}

function isUsed(name: SampledParameter, { parameters }: EffectiveFactor): boolean {
	return name !== 'refurbishment' || parameters.refurbishment.high !== 0;
}

/** The row of the pack that a parameter of an example is from. */
function originOf(
	name: SampledParameter,
	{ category, model }: Example,
	{ library: { pack } }: MethodContext
): Factor | undefined {
	if (name === 'production') return pack.production.get(category.id);
	if (name === 'leg') {
		return pack.handling.find(
			({ sizeClass, leg }) => sizeClass === category.sizeClass && leg === model.leg
		);
	}
	const parameter = name as ParameterName;
	return mostSpecific(
		pack.parameters.filter((factor) => factor.parameter === parameter),
		category
	);
}
