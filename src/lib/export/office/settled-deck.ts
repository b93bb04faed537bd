import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { canonicalZip } from '../canonical-zip';
import { withProperties, type FileProperties } from './file-properties';
import type { SlideChart, SlideSeries } from './slide-chart';
import { deckColours } from './slide-style';

/** What is settled beside the charts. */
export interface DeckSettings {
	readonly properties?: FileProperties | null;
	/** The colour of whiskers. */
	readonly ink?: string;
}

/**
 * Slides with the ranges of their charts as whiskers, which their writer has no words for, without
 * points that have no value, and without what differs from run to run: charts are numbered from one,
 * and the workbooks inside are settled.
 */
export function settledDeck(
	bytes: Uint8Array,
	charts: readonly SlideChart[],
	{ properties = null, ink = deckColours.ink }: DeckSettings = {}
): Uint8Array<ArrayBuffer> {
	const files = Object.entries(unzipSync(bytes));
	const numbers = files.flatMap(([name]) => {
		const found = /^ppt\/charts\/chart(\d+)\.xml$/.exec(name);
		return found === null ? [] : [Number(found[1])];
	});
	const before = Math.min(...numbers, Infinity) - 1;
	const renamed = (text: string) =>
		text.replace(
			/(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.x)/g,
			(_, name: string, number: string) => `${name}${Number(number) - before}`
		);
	const settled = files.map(([name, content]): [string, Uint8Array] => {
		const own = renamed(name);
		if (own.endsWith('.xlsx')) return [own, canonicalZip(withoutEmptyCells(content))];
		if (!/\.(xml|rels)$/.test(own)) return [own, content];
		const number = /^ppt\/charts\/chart(\d+)\.xml$/.exec(own)?.[1];
		const xml = renamed(strFromU8(content));
		const chart = number === undefined ? undefined : charts[Number(number) - 1];
		return [own, strToU8(chart === undefined ? xml : withWhiskers(xml, chart, ink))];
	});
	const parts = Object.fromEntries(settled);
	return canonicalZip(zipSync(properties === null ? parts : withProperties(parts, properties)));
}

/** A sheet whose cells without a value are left out. */
function withoutEmptyCells(workbook: Uint8Array): Uint8Array {
	const parts = Object.entries(unzipSync(workbook)).map(([name, content]): [string, Uint8Array] =>
		name.startsWith('xl/worksheets/') && name.endsWith('.xml')
			? [name, strToU8(strFromU8(content).replace(/<c r="[A-Z]+\d+"><v><\/v><\/c>/g, ''))]
			: [name, content]
	);
	return zipSync(Object.fromEntries(parts));
}

/** Whiskers stand before the names of the bars of each series, where the format wants them. */
function withWhiskers(xml: string, { series }: SlideChart, ink: string): string {
	let at = 0;
	return xml
		.replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
		.replace(/<c:cat>/g, (found) => `${whiskersOf(series[at++], ink)}${found}`);
}

function whiskersOf(series: SlideSeries | undefined, ink: string): string {
	if (series?.ranges === undefined) return '';
	const { values, ranges } = series;
	const literal = (pick: (at: number) => number) => {
		const points = values.map((_, at) => `<c:pt idx="${at}"><c:v>${pick(at)}</c:v></c:pt>`);
		return `<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numLit>`;
	};
	const up = (at: number) => (ranges[at]?.high ?? values[at] ?? 0) - (values[at] ?? 0);
	const down = (at: number) => (values[at] ?? 0) - (ranges[at]?.low ?? values[at] ?? 0);
	const line = `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${ink}"/></a:solidFill></a:ln></c:spPr>`;
	return `<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/><c:plus>${literal(up)}</c:plus><c:minus>${literal(down)}</c:minus>${line}</c:errBars>`;
}
