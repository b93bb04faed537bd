import { reportSubject } from '$lib/assess/report-subject';
import { reportOf } from '$lib/export/report/report';
import type { ReportDocument } from '$lib/export/report/report-document';
import type { ReportChange } from '$lib/export/report/report-subject';
import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import { comparedPeriod, latestPeriod } from '$lib/model/compared-periods';
import { askChange } from '../change/ask-change';
import { filterChips } from '../filter/filter-chips';
import type { LiveResult } from '../live-result';
import type { Session } from '../session.svelte';
import { printReport } from './print-report';
import type { ReportFormat } from './report-formats';

/** Writes what is in view as a report in a language, whatever that of the page is. */
export async function writeReport(
	log: Session,
	format: ReportFormat,
	locale: Locale
): Promise<BlobPart> {
	return printReport({ report: await reportInView(log, locale), format });
}

async function reportInView(log: Session, locale: Locale): Promise<ReportDocument> {
	const live = await log.prepareFilter();
	const method = live.by(log.answered.method, locale);
	await live.drawMissingRanges(method);
	const result = live.result(method);
	return reportOf(
		reportSubject({
			...{ library: live.library, facts: live.factsBy(method), result },
			...{ options: method.options, factors: method.factors },
			change: await changeInView(log, live, locale),
			limits: limitsInView(log, live, locale)
		})
	);
}

/** What moved since the period before: in the period that was chosen, else in the latest one. */
async function changeInView(
	log: Session,
	live: LiveResult,
	locale: Locale
): Promise<ReportChange | null> {
	const days = live.facts.period;
	if (days === null) return null;
	const { from, to } = log.filter;
	const isChosen = from !== null || to !== null;
	const after = isChosen ? { from: from ?? days.from, to: to ?? days.to } : latestPeriod(days);
	if (after === null) return null;
	const periods = { before: comparedPeriod(after, 'previous'), after };
	const compared = { kind: 'periods', ...periods } as const;
	const change = await askChange(live, log.answered.method, compared, locale);
	return change && { ...change, ...periods };
}

/** What leaves trades out, in words. */
export function limitsInView(log: Session, live: LiveResult, locale: Locale): readonly string[] {
	const rows = log.answered.read.where ?? [];
	return [
		...rows.map(({ column, value }) => m.report_limit_where({ column, value }, { locale })),
		...filterChips(log.filter, live.facts.period, live.labels, locale).map(({ text }) => text)
	];
}
