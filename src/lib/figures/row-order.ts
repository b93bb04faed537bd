import type { Locale } from '../messages/locale';

/** The orders in which rows without one of their own can be asked for. */
export const rowOrders = ['largest', 'smallest', 'name', 'given'] as const;

/** One of them: by value, by name, or as the rows came. */
export type RowOrder = (typeof rowOrders)[number];

/** The figures whose rows can be ordered, with the order that they have unless told. */
export const usualOrders: Readonly<Record<string, RowOrder>> = {
	...{ categories: 'largest', platforms: 'largest', regions: 'largest', channels: 'largest' },
	...{ 'operating-models': 'largest', claims: 'largest', multiples: 'largest' },
	...{ 'heat-map': 'largest', swarm: 'given', presets: 'given', scenarios: 'given' },
	'own-values': 'given'
};

/** What a row is ordered by. */
export interface OrderedBy<Row> {
	readonly value: (row: Row) => number;
	readonly name: (row: Row) => string;
}

/** Rows in an order; equal ones stay as they came, and so do all of them where they are to. */
export function inOrder<Row>(
	rows: readonly Row[],
	order: RowOrder,
	{ value, name }: OrderedBy<Row>,
	locale: Locale
): readonly Row[] {
	switch (order) {
		case 'given':
			return rows;
		case 'name': {
			const { compare } = new Intl.Collator(locale === 'zh' ? 'zh-Hans' : 'en', { numeric: true });
			return rows.toSorted((a, b) => compare(name(a), name(b)));
		}
		case 'largest':
			return rows.toSorted((a, b) => value(b) - value(a));
		case 'smallest':
			return rows.toSorted((a, b) => value(a) - value(b));
	}
}
