import * as v from 'valibot';
import { day, estimate, finite, key, listOf, text } from './schema-parts';

const points = listOf(v.object({ day, value: finite }));
const steps = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the course towards a target is drawn from. */
export const targetSchema = v.object({
	...{ measure: v.picklist(['net', 'items', 'goods']), label: key },
	period: v.object({ from: day, to: day }),
	...{ step: v.picklist(['month', 'day']), target: finite, observed: points },
	...{ soFar: v.nullable(estimate), isWhole: v.boolean() },
	forecast: listOf(v.object({ ...estimate.entries, day })),
	method: v.nullable(
		v.variant('kind', [
			v.object({ kind: v.literal('seasonal'), steps, growth: finite }),
			v.object({ kind: v.literal('mean'), steps })
		])
	),
	...{ pace: points, paceBy: v.picklist(['calendar', 'last_year']) },
	annotations: listOf(v.object({ day, text }))
});
