import type { Locale } from '$lib/messages/locale';
import { limitsInView } from '../report/write-report';
import type { Session } from '../session.svelte';
import { givenOnPage } from './given-on-page';
import { figureSubject, type AssessedSubject, type FigureSubject } from './figure-subject';

/** What is in view on a page, ready to be drawn in a language. */
export interface SubjectInView {
	readonly subject: FigureSubject;
	/** What leaves trades out, in words. */
	readonly limits: readonly string[];
	/** Today, `YYYY-MM-DD` in UTC. */
	readonly day: string;
}

/** Takes up what is in view, its ranges drawn. */
export async function subjectInView(
	log: Session,
	locale: Locale,
	chosen: Pick<AssessedSubject, 'choice' | 'item'>
): Promise<SubjectInView> {
	const live = await log.prepareFilter();
	const method = live.by(log.answered.method, locale);
	await live.drawMissingRanges(method);
	const { options, factors, times } = method;
	const subject = figureSubject({
		...{ result: live.result(method), library: live.library, facts: live.shown },
		...{ options, factors, times, filter: live.view.counts },
		...chosen,
		given: givenOnPage(live.library),
		ask: (kind, job) => live.analyst.ask(kind, job, kind === 'certainty' ? times : 1)
	});
	const day = new Date().toISOString().slice(0, 10);
	return { subject, limits: limitsInView(log, live, locale), day };
}
