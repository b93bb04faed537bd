import { drawnFrom } from '$lib/export/figure/figure-contents';
import type { EvidenceRows, FigureSource } from '$lib/figures';
import * as m from '$lib/messages/compiled/messages.js';
import { formatPeriod } from '$lib/messages/format';
import { boundsOf } from '$lib/model/estimate';
import type { EvidencePoint } from '$lib/model/evidence-point';
import { ownKgPerItem, ownRow } from '../claim-rows';
import { nameOf } from '../labels';
import { publishedClaims } from './claims-of-log';
import { isChosen } from './figure-choice';
import type { Drawable, FigureSubject } from './figure-subject';
import { itemCategories } from './item-of-log';

/** What was published stands on its sources, not on the log. */
function publishedSource({ library, options: { locale } }: FigureSubject): FigureSource {
	return {
		name: m.studio_evidence_source({}, { locale }),
		...{ period: null, coverage: null, factorPack: library.pack.id }
	};
}

/** The points of a category as marks of a figure. */
function pointsOf(
	points: readonly EvidencePoint[],
	{ library }: FigureSubject
): EvidenceRows['points'] {
	const publishers = new Map(library.sources.map(({ id, publisher }) => [id, publisher]));
	return points.map(({ sourceId, family, kgCo2ePerItem, use }, index) => ({
		...{ key: String(index), label: publishers.get(sourceId) ?? sourceId, family },
		...{ kg: kgCo2ePerItem, use: use === 'excluded' ? 'unused' : use }
	}));
}

function evidenceOf(category: string, points: readonly EvidencePoint[], subject: FigureSubject) {
	const { library, labels, options } = subject;
	const own = points.filter((point) => point.category === category);
	const factor = library.pack.production.get(category);
	return {
		label: nameOf(labels.categories, category, options.locale),
		factor: factor === undefined ? null : boundsOf(factor),
		points: pointsOf(own, subject)
	};
}

/** What others have published, beside a log or behind its factors. */
export const publishedDrawings = {
	claims: async (subject) => {
		const { result, given: assets, choice, options } = subject;
		const own = ownKgPerItem(result.assessment);
		if (own === null || assets === undefined) return null;
		const { period } = result.assessment;
		const { locale } = options;
		const year = period === null ? '' : formatPeriod(period.from, period.to, locale);
		const published = (await publishedClaims(subject)).filter(({ key }) => isChosen(choice, key));
		return drawnFrom('claims', [ownRow(own, false, year, locale), ...published]);
	},
	evidence: async (subject) => {
		const category = subject.item ?? itemCategories(subject)[0];
		if (category === undefined || subject.given === undefined) return null;
		const rows = evidenceOf(category, await subject.given.evidence(), subject);
		if (rows.points.length === 0) return null;
		const source = publishedSource(subject);
		return drawnFrom('evidence', { rows: { ...rows, own: null }, source });
	},
	swarm: async (subject) => {
		if (subject.given === undefined) return null;
		const points = await subject.given.evidence();
		const rows = itemCategories(subject)
			.map((key) => ({ key, ...evidenceOf(key, points, subject) }))
			.filter((row) => row.points.length > 0 && isChosen(subject.choice, row.key));
		const source = publishedSource(subject);
		return rows.length === 0 ? null : drawnFrom('swarm', { rows, source });
	}
} satisfies Record<string, Drawable>;
