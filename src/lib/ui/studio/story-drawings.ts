import { methodFor } from '$lib/assess/method-options';
import { drawnFrom } from '$lib/export/figure/figure-contents';
import { central, isDefaultMethod } from '$lib/impact';
import * as m from '$lib/messages/compiled/messages.js';
import type { AssessedEquivalence } from '$lib/model/assessment';
import { inLocale, nameOf } from '../labels';
import type { Drawable, FigureSubject } from './figure-subject';
import { goodsOf } from './goods-of-log';
import { factorOfItem } from './item-of-log';

/** The equivalents in force, with their words. */
function chosenOf({ result, labels, options: { locale } }: FigureSubject) {
	return result.assessment.equivalences
		.filter(({ chosen }) => chosen)
		.map((one) => {
			const label = labels.equivalences.get(one.id)!;
			const definition = m.studio_pictogram_definition(
				{
					name: inLocale(label, locale),
					year: label.year,
					definition: inLocale(label.definition, locale)
				},
				{ locale }
			);
			return { ...one, unit: inLocale(label.unit, locale), definition };
		});
}

function pictogramOf(
	kind: 'tree' | 'household',
	name: `pictogram-${'trees' | 'households'}`
): Drawable {
	return (subject) => {
		const found = chosenOf(subject).find((one: AssessedEquivalence) => one.kind === kind);
		if (found === undefined || subject.result.assessment.totals.netAvoidedKgCo2e === null) {
			return null;
		}
		const { unit, definition, value } = found;
		return drawnFrom(name, { kind, unit, definition, value });
	};
}

/** Figures that tell one thing. */
export const storyDrawings = {
	number: (subject) => {
		const { result, library, facts, options } = subject;
		const net = result.assessment.totals.netAvoidedKgCo2e;
		if (net === null) return null;
		const rows = {
			goods: goodsOf(subject, options.locale),
			net,
			cautious: net.cautious,
			isDefault: isDefaultMethod(methodFor(library, facts, options)),
			equivalents: chosenOf(subject).flatMap(({ unit, value }) =>
				value === null ? [] : [{ unit, ...value }]
			)
		};
		return drawnFrom('number', rows);
	},
	item: async (subject) => {
		const { labels, ask, options } = subject;
		const factor = factorOfItem(subject);
		if (factor === null) return null;
		const { locale } = options;
		const [range] = await ask('units', { factors: [factor] });
		const { parameters: own, basis, category, operatingModel } = factor;
		const [added, net] = (['added', 'net'] as const).map((term) => central(term, factor, 1, 0));
		const direct = basis === 'direct' ? own.direct.central : null;
		const rows = {
			label: nameOf(labels.categories, category, locale),
			model: nameOf(labels.operatingModels, operatingModel, locale),
			...{ production: own.production.central, displacement: own.displacement.central },
			...{ service: own.service.central, rebound: own.rebound.central },
			...{ added: added!, direct, net: { ...range!, central: net! } }
		};
		return drawnFrom('item', rows);
	},
	'pictogram-trees': pictogramOf('tree', 'pictogram-trees'),
	'pictogram-households': pictogramOf('household', 'pictogram-households')
} satisfies Record<string, Drawable>;
