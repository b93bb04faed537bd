import * as m from '$lib/messages/compiled/messages.js';
import { formatCount } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { Labels } from '../labels';
import type { Derived } from './derived';
import { refTitle } from './number-title';
import type { Step } from './step';

/** Rows of one file, read being loaded and rejected together; of all files, a sum of theirs. */
export function rowsSteps(made: Derived, labels: Labels, locale: Locale): readonly Step[] {
	const { number, ref, basis } = made;
	if (number.value === null || ref.kind !== 'rows') return [];
	const write = (count: number) => formatCount(count, locale);
	const { inputs } = basis.facts;
	const shown = ref.file === null ? inputs : [inputs[ref.file]!];
	const own = shown.map(({ name, rows }) => ({
		label: m.derivation_rows_file({ name }, { locale }),
		text: [
			m.derivation_step_rows(
				{ read: write(rows.read), loaded: write(rows.loaded), rejected: write(rows.rejected) },
				{ locale }
			),
			...(rows.filtered === 0
				? []
				: [m.derivation_step_rows_filtered({ filtered: write(rows.filtered) }, { locale })])
		].join(locale === 'zh' ? '' : ' ')
	}));
	if (ref.file !== null || inputs.length < 2) return own;
	const terms = inputs.map(({ rows }) => write(rows[ref.count])).join(' + ');
	const words = { terms, result: write(number.value.central) };
	return [
		...own,
		{ label: refTitle(ref, labels, locale), text: m.derivation_step_rows_sum(words, { locale }) }
	];
}
