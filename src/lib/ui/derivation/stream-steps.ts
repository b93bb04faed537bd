import { flowIn, type FlowTerms } from '$lib/assess/flow-terms';
import { streamRows } from '$lib/assess/trace/stream-number';
import * as m from '$lib/messages/compiled/messages.js';
import { formatCount } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import { partName } from '../in-view/view-dimension';
import type { Labels } from '../labels';
import type { Derived } from './derived';
import { exactKg } from './line-columns';
import { refTitle } from './number-title';
import type { Step } from './step';

const termNames = {
	displaced: m.derivation_kind_displaced,
	added: m.derivation_kind_added,
	direct: m.derivation_kind_direct
} as const;

/** What runs in a stream, row by row, and all together. */
export function streamSteps(made: Derived, labels: Labels, locale: Locale): readonly Step[] {
	const { ref, basis, number } = made;
	if (ref.kind !== 'stream' || number.value === null) return [];
	const rows = streamRows(basis, ref);
	const steps = rows.map((row) => ({
		label: [
			partName('group', row.group, labels, locale),
			partName('operating_model', row.model, labels, locale)
		].join(m.page_list_separator({}, { locale })),
		text: rowText(row, ref.flow, locale)
	}));
	const words = {
		count: formatCount(rows.length, locale),
		result: exactKg(number.value.central, locale)
	};
	const sum = m.derivation_step_stream_sum(words, { locale });
	return [...steps, { label: refTitle(ref, labels, locale), text: sum }];
}

function rowText(row: FlowTerms, flow: Parameters<typeof flowIn>[1], locale: Locale): string {
	const kg = (own: typeof flow) => exactKg(flowIn(row, own), locale);
	const result = kg(flow);
	switch (flow) {
		case 'gain':
		case 'cost': {
			const terms = termsText(row, flow === 'gain' ? 1 : -1, locale);
			return m.derivation_step_stream({ terms, result }, { locale });
		}
		case 'through':
			return m.derivation_step_stream_larger(
				{ gain: kg('gain'), cost: kg('cost'), result },
				{ locale }
			);
		default: {
			const [more, less] =
				flow === 'stays' ? (['gain', 'cost'] as const) : (['cost', 'gain'] as const);
			const words = { more: kg(more), less: kg(less), result };
			return m.derivation_step_stream_less(words, { locale });
		}
	}
}

/** The terms of a row that avoid, or, with the other sign, cost; what was added costs. */
function termsText(row: FlowTerms, sign: 1 | -1, locale: Locale): string {
	const signed = { displaced: row.displaced, direct: row.direct, added: -row.added };
	const found = (['displaced', 'direct', 'added'] as const).filter(
		(term) => signed[term] * sign > 0
	);
	const texts = found.map((term) => {
		const kg = exactKg(signed[term] * sign, locale);
		return m.derivation_stream_term({ kg, what: termNames[term]({}, { locale }) }, { locale });
	});
	return texts.length === 0 ? exactKg(0, locale) : texts.join(' + ');
}
