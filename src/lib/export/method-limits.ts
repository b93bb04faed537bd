import { central } from '../impact';
import type { EffectiveFactor, SampledParameter } from '../impact/effective-factor';
import * as m from '../messages/compiled/messages.js';
import { formatCount } from '../messages/format';
import { numbered } from '../messages/marked-text';
import { sheetId } from '../model/sheet-id';
import { exactly } from '../model/estimate';
import type { DocumentBlock, DocumentSection, DocumentTable } from './document-tree';
import {
	exactText,
	heads,
	inWords,
	listed,
	named,
	parameterHow,
	roundedText,
	type MethodContext,
	type Said
} from './method-context';
import { exampleInputs, exampleName, examples, type Example } from './method-example';
import { signs } from './method-formula';
import { parameterName } from './method-parameters';

/** What limits the number, the most important first. */
export function limitsSection(context: MethodContext): DocumentSection {
	const { locale } = context;
	const [example] = examples(context);
	return {
		id: 'limits',
		title: m.appendix_limits_title({}, { locale }),
		blocks: [
			{
				kind: 'list',
				items: [
					displacementText(context),
					m.appendix_limit_service({}, { locale }),
					geographyText(context),
					m.appendix_limit_average({}, { locale }),
					m.appendix_limit_range({}, { locale })
				]
			},
			...(example === undefined ? [] : swingBlocks(example, context))
		]
	};
}

/** The displacement rate that holds for goods in general. */
function displacementText({ library, locale }: MethodContext): string {
	const general = library.pack.parameters.find(
		({ parameter, subject }) => parameter === 'displacement' && subject.kind === 'all'
	);
	const [low, middle, high] = [general!.low, general!.central, general!.high].map((value) =>
		numbered(parameterHow(general!), exactText(value, locale))
	);
	return m.appendix_limit_displacement({ low: low!, central: middle!, high: high! }, { locale });
}

/** The categories with a production factor, as they are counted. */
const withFactor = sheetId('categories', 'with', '', '', '', '', '', '');

/** Where the evidence for production comes from, the places named most often first. */
function geographyText({ library, locale }: MethodContext): string {
	const counts = new Map<string, number>();
	for (const { geography } of library.pack.production.values()) {
		for (const place of geography?.split('|') ?? [])
			counts.set(place, (counts.get(place) ?? 0) + 1);
	}
	const places = [...counts]
		.sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
		.map(([place, count]) =>
			m.appendix_place_count(
				{
					place: placeName(place),
					count: numbered(sheetId('place', place), formatCount(count, locale))
				},
				{ locale }
			)
		);
	return m.appendix_limit_geography(
		{
			count: numbered(withFactor, formatCount(library.pack.production.size, locale)),
			places: listed(places, locale)
		},
		{ locale }
	);

	function placeName(place: string): string {
		if (place in unplaced) return unplaced[place]!({}, { locale });
		const region = library.regions.find(({ id }) => id === place);
		return region === undefined ? place : inWords(region, locale);
	}
}

const unplaced: Readonly<Record<string, Said>> = {
	world: m.appendix_place_world,
	unstated: m.appendix_place_unstated
};

/** How far one parameter alone moves a result, kg CO2e per item. */
export interface Swing {
	readonly parameter: SampledParameter;
	readonly atLow: number;
	readonly atHigh: number;
}

/** Each parameter from low to high with the others central, by how far it moves the net result. */
export function swings(factor: EffectiveFactor): readonly Swing[] {
	const at = (parameter: SampledParameter, value: number) => {
		const parameters = { ...factor.parameters, [parameter]: exactly(value) };
		return central('net', { ...factor, parameters }, 1, 0);
	};
	return exampleInputs(factor)
		.map((parameter) => ({
			parameter,
			atLow: at(parameter, factor.parameters[parameter].low),
			atHigh: at(parameter, factor.parameters[parameter].high)
		}))
		.sort((a, b) => sizeOf(b) - sizeOf(a));
}

function sizeOf({ atLow, atHigh }: Swing): number {
	return Math.abs(atHigh - atLow);
}

function swingBlocks(example: Example, context: MethodContext): DocumentBlock[] {
	const { locale } = context;
	const name = exampleName(example, locale);
	const all = swings(example.factor);
	const first = parameterName(all[0]!.parameter, locale);
	return [
		{ kind: 'paragraph', text: m.appendix_swing_lead({ name, first }, { locale }) },
		{ kind: 'table', table: swingTable(all, name, context) }
	];
}

function swingTable(all: readonly Swing[], name: string, { locale }: MethodContext): DocumentTable {
	const numeric = [m.appendix_at_low, m.appendix_at_high, m.appendix_swing];
	return {
		label: m.appendix_swing_title({ name }, { locale }),
		columns: heads(locale, [m.appendix_sign, m.method_parameter, ...numeric], numeric),
		rows: all.map((swing) => [
			{ text: signs[swing.parameter]! },
			{ text: parameterName(swing.parameter, locale) },
			...[swing.atLow, swing.atHigh, sizeOf(swing)].map((kg) =>
				named(roundedText(kg, locale, 4), sheetId('swung', swing.parameter))
			)
		])
	};
}
