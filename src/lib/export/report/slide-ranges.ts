import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { canonicalZip } from '../canonical-zip';
import type { ReportChart } from './report-document';

/**
 * Slides with the range of every bar as a whisker, which their writer has no words for, and without
 * what differs from run to run: charts are numbered from one, and the workbooks inside are settled.
 */
export function withRanges(
	bytes: Uint8Array,
	charts: readonly ReportChart[]
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
		if (own.endsWith('.xlsx')) return [own, canonicalZip(content)];
		if (!/\.(xml|rels)$/.test(own)) return [own, content];
		const number = /^ppt\/charts\/chart(\d+)\.xml$/.exec(own)?.[1];
		const xml = renamed(strFromU8(content));
		const chart = number === undefined ? undefined : charts[Number(number) - 1];
		return [own, strToU8(chart === undefined ? xml : withWhiskers(xml, chart))];
	});
	return canonicalZip(zipSync(Object.fromEntries(settled)));
}

/** Whiskers stand before the names of the bars, where the format wants them. */
function withWhiskers(xml: string, { points }: ReportChart): string {
	const lengths = (pick: (at: number) => number) =>
		points.map((_, at) => `<c:pt idx="${at}"><c:v>${pick(at)}</c:v></c:pt>`).join('');
	const literal = (pick: (at: number) => number) =>
		`<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${points.length}"/>${lengths(pick)}</c:numLit>`;
	const up = (at: number) => (points[at]!.range?.high ?? points[at]!.central) - points[at]!.central;
	const down = (at: number) =>
		points[at]!.central - (points[at]!.range?.low ?? points[at]!.central);
	const line =
		'<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="16211C"/></a:solidFill></a:ln></c:spPr>';
	const bars = `<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/><c:plus>${literal(up)}</c:plus><c:minus>${literal(down)}</c:minus>${line}</c:errBars>`;
	return xml.replace('<c:cat>', () => `${bars}<c:cat>`);
}
