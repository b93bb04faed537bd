import * as v from 'valibot';
import { calendarGrains } from '../../model/calendar-steps';
import { grades } from '../../model/factor-pack';
import { mapSchema } from './map-schema';
import { count, day, estimate, finite, key, listOf, most, text } from './schema-parts';
import { targetSchema } from './target-schema';

const month = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)));

/** What stands under a figure. */
export const sourceSchema = v.object({
	name: text,
	period: v.nullable(v.object({ from: day, to: day })),
	coverage: v.nullable(finite),
	factorPack: text,
	total: v.optional(v.nullable(estimate)),
	synthetic: v.optional(v.boolean())
});

const rankedRows = listOf(
	v.object({
		...{ key, label: v.nullable(text), items: v.nullable(finite), net: v.nullable(estimate) },
		grade: v.optional(v.nullable(v.picklist(grades))),
		setAside: v.optional(v.boolean())
	})
);

/** The steps of a calendar: at least one, and the day after the last. */
const steps = { grain: v.picklist(calendarGrains), starts: listOf(day, 2) };

const labelled = v.object({ label: text, kg: finite });
const equivalent = { low: v.nullable(finite), central: finite, high: finite };

function pictogram<const Kind extends 'tree' | 'household'>(kind: Kind) {
	return v.object({
		...{ kind: v.literal(kind), unit: text, definition: text },
		value: v.nullable(v.object(equivalent))
	});
}

/** The draws of a total. */
const draws = v.object({
	bins: listOf(v.object({ from: finite, to: finite, count })),
	...{ low: finite, median: finite, high: finite, central: finite, draws: count },
	belowZero: v.optional(count)
});

/** A log by several methods. */
const methods = v.object({
	rows: listOf(
		v.object({
			...{ key: text, label: text, note: text },
			net: v.nullable(v.object({ ...estimate.entries, median: finite })),
			coverage: v.nullable(finite),
			change: v.nullable(estimate)
		})
	),
	source: sourceSchema
});

/** What was published of one item. */
const points = listOf(
	v.object({
		...{ key: text, label: text, family: text, kg: finite },
		use: v.picklist(['median', 'range', 'unused'])
	})
);

const contents = {
	categories: rankedRows,
	platforms: rankedRows,
	regions: rankedRows,
	'operating-models': rankedRows,
	channels: v.object({
		rows: rankedRows,
		words: v.object({ name: text, neutralTitle: text, column: text, unknown: text })
	}),
	trend: v.object({
		rows: v.pipe(
			v.array(v.object({ month, key: text, label: text, kg: finite })),
			v.maxLength(20 * most)
		),
		totals: listOf(v.object({ month, net: v.nullable(estimate) }))
	}),
	coverage: v.object({
		...{ assessed: count, unmapped: count, withoutFactor: count, setAside: count },
		unit: v.picklist(['items', 'kg'])
	}),
	change: v.object({
		from: labelled,
		steps: listOf(v.object({ key: text, label: text, kg: finite })),
		to: labelled
	}),
	'heat-map': v.object({
		...steps,
		rows: listOf(
			v.object({
				...{ key, label: text },
				cells: listOf(v.object({ step: day, kg: v.nullable(finite), items: finite }))
			})
		)
	}),
	flow: listOf(
		v.object({
			...{ group: text, groupLabel: text, model: text, modelLabel: text },
			...{ displaced: finite, added: finite, direct: finite }
		})
	),
	multiples: v.object({
		...{ ...steps, column: text },
		rows: v.pipe(
			v.array(v.object({ key, label: text, steps: listOf(v.object({ step: day, kg: finite })) })),
			v.maxLength(100)
		)
	}),
	prices: v.object({
		currency: v.nullable(text),
		bands: listOf(
			v.object({
				...{ key: text, label: text, to: v.nullable(finite) },
				...{ items: finite, kg: v.nullable(finite) }
			})
		),
		unpriced: finite
	}),
	distribution: draws,
	gradient: draws,
	'quantile-dots': draws,
	contribution: v.nullable(
		v.object({
			inputs: listOf(v.object({ key: text, label: text, share: finite })),
			interaction: finite
		})
	),
	tornado: listOf(
		v.object({
			...{ key: text, label: text, low: finite, high: finite },
			...{ atLow: text, atHigh: text, central: finite }
		})
	),
	convergence: listOf(v.object({ draws: count, low: finite, median: finite, high: finite })),
	presets: methods,
	scenarios: methods,
	'before-after': v.object({
		of: v.optional(v.literal('parts')),
		before: v.object({ label: text, net: estimate }),
		after: v.object({ label: text, net: estimate }),
		change: estimate
	}),
	slope: v.object({
		...{ of: v.optional(v.literal('parts')), before: text, after: text },
		rows: listOf(v.object({ key: text, label: text, before: finite, after: finite }))
	}),
	claims: listOf(
		v.object({
			...{ key: text, label: text, kind: v.picklist(['claim', 'own', 'implied']) },
			kgPerItem: v.object({
				...{ low: v.nullable(finite), central: finite, high: v.nullable(finite) }
			}),
			...{ year: text, note: text }
		})
	),
	evidence: v.object({
		rows: v.object({
			...{ label: text, factor: v.nullable(estimate), own: v.nullable(estimate) },
			points
		}),
		source: sourceSchema
	}),
	swarm: v.object({
		rows: listOf(v.object({ key: text, label: text, factor: v.nullable(estimate), points })),
		source: sourceSchema
	}),
	number: v.object({
		...{ goods: text, net: estimate, cautious: v.nullable(finite), isDefault: v.boolean() },
		equivalents: listOf(v.object({ unit: text, ...equivalent }))
	}),
	item: v.object({
		...{ label: text, model: text, production: finite, displacement: finite },
		...{ service: finite, rebound: finite, added: finite },
		...{ direct: v.nullable(finite), net: estimate }
	}),
	'pictogram-trees': pictogram('tree'),
	'pictogram-households': pictogram('household'),
	map: mapSchema,
	target: targetSchema,
	'own-values': v.object({
		...{ shape: v.picklist(['bars', 'line']), ofDays: v.boolean() },
		names: v.object({ label: text, value: text }),
		rows: listOf(v.object({ label: v.nullable(text), value: v.nullable(finite) })),
		...{ left: count, cutAt: v.nullable(count) }
	})
} as const;

/** The name of a figure with contents of its own kind; anything else in a file is left out. */
export const namedContents = v.variant('name', [
	entry('categories'),
	entry('platforms'),
	entry('regions'),
	entry('operating-models'),
	entry('channels'),
	entry('trend'),
	entry('coverage'),
	entry('change'),
	entry('heat-map'),
	entry('flow'),
	entry('multiples'),
	entry('prices'),
	entry('distribution'),
	entry('gradient'),
	entry('quantile-dots'),
	entry('contribution'),
	entry('tornado'),
	entry('convergence'),
	entry('presets'),
	entry('scenarios'),
	entry('before-after'),
	entry('slope'),
	entry('claims'),
	entry('evidence'),
	entry('swarm'),
	entry('number'),
	entry('item'),
	entry('pictogram-trees'),
	entry('pictogram-households'),
	entry('map'),
	entry('target'),
	entry('own-values')
]);

function entry<const Name extends keyof typeof contents>(name: Name) {
	return v.object({ name: v.literal(name), contents: contents[name] });
}
