import * as v from 'valibot';
import { estimate, finite, key, listOf, text } from './schema-parts';

const rows = listOf(
	v.object({
		...{ key, label: text, items: v.nullable(finite), net: v.nullable(estimate) }
	})
);

/** A place in a grid of squares. */
const place = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));

/** What a map is drawn from: its regions, and the squares or outlines that they fill. */
export const mapSchema = v.variant('kind', [
	v.object({
		kind: v.literal('tiles'),
		rows,
		tiles: listOf(
			v.object({
				...{ region: text, column: place, row: place },
				short: v.object({ en: text, zh: text })
			}),
			1
		)
	}),
	v.object({
		kind: v.literal('world'),
		rows,
		map: v.object({
			width: v.pipe(finite, v.minValue(1)),
			height: v.pipe(finite, v.minValue(1)),
			shapes: listOf(
				v.object({
					region: text,
					rings: listOf(listOf(v.tuple([finite, finite])))
				}),
				1
			)
		})
	})
]);
