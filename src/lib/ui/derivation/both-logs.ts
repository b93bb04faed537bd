import type { TraceBasis } from '$lib/assess';
import type { LogFacts } from '$lib/assess/log-facts';
import type { OtherLog } from '$lib/assess/other-log';
import * as m from '$lib/messages/compiled/messages.js';
import { formatPeriod } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import { everyTrade } from '$lib/model/trade-filter';
import { filterText } from '../filter/filter-chips';
import type { Labels } from '../labels';

/** One of two logs that are compared: its files, which of its days, and what else limits it. */
export interface LogSide {
	readonly label: string;
	readonly files: readonly { readonly name: string; readonly sha256: string }[];
	readonly days: string;
	/** Empty where all trades of these days count. */
	readonly limits: string;
}

/** Both logs of a comparison, the earlier one first. */
export function bothLogs(
	{ facts }: Pick<TraceBasis, 'facts'>,
	other: OtherLog,
	labels: Labels,
	locale: Locale
): readonly LogSide[] {
	return [
		{ label: m.derivation_logs_before({}, { locale }), ...sideOf(other.facts, labels, locale) },
		{ label: m.derivation_logs_after({}, { locale }), ...sideOf(facts, labels, locale) }
	];
}

function sideOf(
	{ inputs, period, from, to, filter = everyTrade }: LogFacts,
	labels: Labels,
	locale: Locale
): Omit<LogSide, 'label'> {
	const [first, last] = [filter.from ?? from ?? period?.from, filter.to ?? to ?? period?.to];
	const limits = filterText({ ...filter, from: null, to: null }, null, labels, locale);
	return {
		files: inputs.map(({ name, sha256 }) => ({ name, sha256 })),
		days:
			first === undefined || last === undefined
				? m.derivation_logs_undated({}, { locale })
				: formatPeriod(first, last, locale),
		limits: limits === '' ? '' : m.derivation_logs_limits({ limits }, { locale })
	};
}
