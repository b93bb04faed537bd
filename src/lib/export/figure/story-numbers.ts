import type { Figure, ItemRows, NumberRows, PictogramRows } from '../../figures';
import * as m from '../../messages/compiled/messages.js';
import type { Locale } from '../../messages/locale';
import type { DataCell, DataColumn } from '../office/table';
import { numberCell, numberColumn, textCell, textColumn } from '../office/cells';
import type { NumberParts } from './number-parts';

/** What kg of emissions are stored as. */
const kgCo2e = 'kg CO2e';

/** Measures of several units: each says its own. */
function measureColumns(locale: Locale): readonly DataColumn[] {
	return [
		textColumn(m.studio_number_measure({}, { locale })),
		numberColumn(m.report_low({}, { locale })),
		numberColumn(m.report_central({}, { locale })),
		numberColumn(m.report_high({}, { locale })),
		textColumn(m.files_unit({}, { locale }))
	];
}

interface Measure {
	readonly name: string;
	readonly low?: number | null;
	readonly central: number | null;
	readonly high?: number | null;
	readonly unit: string;
}

function measureCells(measure: Measure, locale: Locale): readonly DataCell[] {
	const { name, low = null, central, high = null, unit } = measure;
	const none = { text: '', value: null };
	const cell = (value: number | null) => (value === null ? none : numberCell(value, locale));
	return [textCell(name), cell(low), cell(central), cell(high), textCell(unit)];
}

function measured(measures: readonly Measure[], locale: Locale): NumberParts {
	return {
		columns: measureColumns(locale),
		rows: measures.map((measure) => measureCells(measure, locale)),
		chart: null
	};
}

function numberNumbers(
	{ net, cautious, equivalents }: NumberRows,
	{ locale }: Figure
): NumberParts {
	const { low, central, high } = net;
	return measured(
		[
			{ name: m.studio_number_cautious({}, { locale }), central: cautious, unit: kgCo2e },
			{ name: m.report_net({}, { locale }), low, central, high, unit: kgCo2e },
			...equivalents.map(({ unit, ...value }) => ({ name: unit, ...value, unit }))
		],
		locale
	);
}

function itemNumbers(rows: ItemRows, { locale }: Figure): NumberParts {
	const { production, displacement, service, rebound, added, direct, net } = rows;
	const said = (message: (inputs: object, options: { locale: Locale }) => string) =>
		message({}, { locale });
	const formula: readonly Measure[] = [
		{ name: said(m.studio_item_production), central: production, unit: kgCo2e },
		{ name: said(m.studio_item_displacement), central: displacement, unit: '1' },
		{ name: said(m.studio_item_service), central: service, unit: '1' },
		{ name: said(m.studio_item_rebound), central: 1 - rebound, unit: '1' },
		{ name: said(m.studio_item_added), central: added, unit: kgCo2e }
	];
	const published = [{ name: said(m.studio_item_direct), central: direct, unit: kgCo2e }];
	const { low, central, high } = net;
	return measured(
		[
			...(direct === null ? formula : published),
			{ name: said(m.report_net), low, central, high, unit: kgCo2e }
		],
		locale
	);
}

function pictogramNumbers({ unit, value }: PictogramRows, { locale }: Figure): NumberParts {
	return measured(value === null ? [] : [{ name: unit, ...value, unit }], locale);
}

/** The numbers of figures that tell one thing. */
export const storyNumbers = {
	number: numberNumbers,
	item: itemNumbers,
	'pictogram-trees': pictogramNumbers,
	'pictogram-households': pictogramNumbers
};
