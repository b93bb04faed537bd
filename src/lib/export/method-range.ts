import { defaultDraws, sampleRanges } from '../impact';
import * as m from '../messages/compiled/messages.js';
import { formatCount } from '../messages/format';
import type { Estimate } from '../model/estimate';
import { sheetId } from '../model/sheet-id';
import type { DocumentBlock, DocumentSection, DocumentTable } from './document-tree';
import {
	boundHeads,
	heads,
	itemHow,
	named,
	roundedText,
	type MethodContext
} from './method-context';
import { exampleName, examples, rangesOf, type Example } from './method-example';

/** How sure the numbers are: what is drawn, what is shared, and why ranges of parts do not add up. */
export function rangeSection(context: MethodContext): DocumentSection {
	const { library, locale } = context;
	const sampling = m.method_range_text(
		{ draws: formatCount(defaultDraws, locale), seed: String(library.pack.seed) },
		{ locale }
	);
	return {
		id: 'range',
		title: m.method_range_title({}, { locale }),
		blocks: [
			{ kind: 'paragraph', text: m.appendix_range_distribution({}, { locale }) },
			{ kind: 'paragraph', text: sampling },
			{ kind: 'paragraph', text: m.appendix_range_shared({}, { locale }) },
			{ kind: 'paragraph', text: m.method_range_headline({}, { locale }) },
			{ kind: 'paragraph', text: m.method_range_parts({}, { locale }) },
			...togetherBlocks(context)
		]
	};
}

/** The examples one by one, their columns added, and the examples sampled together. */
function togetherBlocks(context: MethodContext): DocumentBlock[] {
	const items = examples(context);
	return items.length < 2 ? [] : [{ kind: 'table', table: togetherTable(items, context) }];
}

function togetherTable(items: readonly Example[], context: MethodContext): DocumentTable {
	const { locale } = context;
	const single = rangesOf(
		items.map(({ factor }) => factor),
		context
	);
	const added = sumOf(single);
	const sampled = together(items, added.central, context);
	const rows: readonly (readonly [string, Estimate, string])[] = [
		...items.map((item, index): [string, Estimate, string] => [
			exampleName(item, locale),
			single[index]!,
			itemHow(item.category.id, item.model.id)
		]),
		[m.appendix_columns_added({}, { locale }), added, sheetId('together', 'added')],
		[m.appendix_sampled_together({}, { locale }), sampled, sheetId('together', 'sampled')]
	];
	return {
		label: m.appendix_together_title({}, { locale }),
		columns: heads(locale, [m.appendix_one_item_each, ...boundHeads], boundHeads),
		rows: rows.map(([name, { low, central, high }, how]) => [
			{ text: name },
			...[low, central, high].map((kg) => named(roundedText(kg, locale, 4), how))
		])
	};
}

function sumOf(estimates: readonly Estimate[]): Estimate {
	const sum = (bound: keyof Estimate) => estimates.reduce((total, each) => total + each[bound], 0);
	return { low: sum('low'), central: sum('central'), high: sum('high') };
}

function together(
	items: readonly Example[],
	central: number,
	{ library }: MethodContext
): Estimate {
	const holdings = items.map((_, factor) => ({ factor, kept: 1, returned: 0 }));
	const [range] = sampleRanges({
		seed: library.pack.seed,
		draws: defaultDraws,
		factors: items.map(({ factor }) => factor),
		parts: [{ term: 'net', holdings }]
	});
	return { low: range!.low, central, high: range!.high };
}
