import type { NamedContents } from '$lib/export/figure/figure-contents';
import { sideOf, type FigureChoice } from './figure-choice';
import type { FigureOffers } from './figure-offers';
import type { Offer } from './offer';

/** What a figure of a log was chosen to be of. */
export interface FigureChosen {
	readonly choice?: FigureChoice;
	readonly item?: string;
}

/**
 * What may have been chosen for a figure, by the names and keys in what it is drawn from: a file says
 * what it shows, and not what was chosen for it. Only drawing it again tells which of them it was.
 */
export function likelyChoices(
	{ name, contents }: NamedContents,
	offers: FigureOffers
): readonly FigureChosen[] {
	switch (name) {
		case 'change':
			return sidesCalled(offers, contents.from.label, contents.to.label);
		case 'before-after':
			return sidesCalled(offers, contents.before.label, contents.after.label);
		case 'slope':
			return sidesCalled(offers, contents.before, contents.after);
		case 'multiples':
			return called(offers.by, contents.column).map((by) => ({ choice: { by } }));
		case 'item':
			return called(offers.items, contents.label).map((item) => ({ item }));
		case 'evidence':
			return called(offers.items, contents.rows.label).map((item) => ({ item }));
		case 'claims':
			return [ofRows(contents)];
		case 'presets':
		case 'scenarios':
		case 'swarm':
			return [ofRows(contents.rows)];
		default:
			return [{}];
	}
}

/** The keys of what bears a name. */
function called<Key extends string>(offers: readonly Offer<Key>[], name: string): readonly Key[] {
	return offers.flatMap(({ key, label }) => (label === name ? [key] : []));
}

function ofRows(rows: readonly { readonly key: string }[]): FigureChosen {
	return { choice: { only: rows.map(({ key }) => key) } };
}

/** The periods that can be compared, and the parts and presets with these names. */
function sidesCalled(
	{ periods, sides }: FigureOffers,
	before: string,
	after: string
): readonly FigureChosen[] {
	const ofSides = sides.flatMap(({ key: of, parts }) =>
		called(parts, before).flatMap((from) =>
			called(parts, after).map((to) => ({ before: sideOf(of, from), after: sideOf(of, to) }))
		)
	);
	return [...periods, ...ofSides].map((own) => ({ choice: { sides: own } }));
}
