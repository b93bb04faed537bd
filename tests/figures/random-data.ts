import fc from 'fast-check';
import {
	beforeAfter,
	categories,
	claims,
	contribution,
	convergence,
	course,
	courseModes,
	coverage,
	distribution,
	evidence,
	flow,
	gradient,
	heatMap,
	item,
	multiples,
	number,
	ownValues,
	pictograms,
	presets,
	prices,
	quantileDots,
	slope,
	swarm,
	target,
	tileMap,
	tornado,
	trend,
	waterfall,
	worldMap,
	type ClaimRow,
	type DrawnAt,
	type MethodRow,
	type RankedRow
} from '../../src/lib/figures/index';
import type { Estimate } from '../../src/lib/model/estimate';
import { calendarGrains, calendarSteps } from '../../src/lib/model/calendar-steps';
import { chinaTiles, worldShapes } from '../../src/lib/ui/server/map-shapes';
import { monthsFrom } from './samples';

const [tiles, shapes] = await Promise.all([chinaTiles(), worldShapes()]);

const words = [
	'Laptops',
	'手机',
	'Möbel & Garten',
	'二手奢侈品箱包',
	'W',
	'<script>',
	'=1+1',
	'שלום',
	'\u200bx',
	'a\u202eb',
	'🚲',
	'CO₂'
];
const name = fc
	.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
	.map((parts) => parts.join(' '));

/** kg from milligrams to gigatonnes, of either sign, or none. */
const kg = fc
	.tuple(fc.integer({ min: -6, max: 10 }), fc.integer({ min: -999, max: 999 }))
	.map(([exponent, digits]) => digits * 10 ** exponent);
const above = kg.map((value) => Math.abs(value) + 1e-6);

const estimate: fc.Arbitrary<Estimate> = fc
	.tuple(kg, fc.double({ min: 0, max: 3, noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true }))
	.map(([central, below, over]) => ({
		low: central - Math.abs(central) * below,
		central,
		high: central + Math.abs(central) * over
	}));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const signedShare = fc.double({ min: -0.1, max: 1, noNaN: true });
/** A share as somebody states it. */
const rate = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const count = fc.oneof(fc.constant(0), fc.integer({ min: -5, max: 1e10 }));

/** A bound of a parameter as text, some of them far too long. */
const bound = fc.oneof(fc.constantFrom('0.27', '1', '−0.5'), name);

const row = fc.record({
	key: fc.uuid(),
	label: fc.option(name),
	items: fc.option(fc.integer({ min: -50, max: 1e9 })),
	net: fc.option(estimate),
	grade: fc.option(fc.constantFrom('A' as const, 'D' as const)),
	setAside: fc.constant(false)
}) satisfies fc.Arbitrary<RankedRow>;

/** None, one or up to sixty of something. */
function some<T>(one: fc.Arbitrary<T>, most = 60): fc.Arbitrary<T[]> {
	return fc.oneof(fc.array(one, { maxLength: 1 }), fc.array(one, { maxLength: most }));
}

/** Steps of a calendar, from one to a hundred and twenty months long. */
const steps = fc
	.tuple(
		fc.integer({ min: 1950, max: 2040 }),
		fc.integer({ min: 1, max: 120 }),
		fc.constantFrom(...calendarGrains)
	)
	.map(([year, months, grain]) => {
		const last = monthsFrom(year, months).at(-1)!;
		const coarse = months > 4 && (grain === 'day' || grain === 'week') ? 'month' : grain;
		return { grain: coarse, starts: calendarSteps(`${year}-01-01`, `${last}-28`, coarse, 1) };
	});

/** Parts with an amount for each step, which repeats. */
const parts = fc.array(
	fc.record({ label: name, kgs: fc.array(kg, { minLength: 1, maxLength: 5 }) }),
	{ minLength: 1, maxLength: 9 }
);
type Parts = readonly { readonly label: string; readonly kgs: readonly number[] }[];

function stepRows(starts: readonly string[], data: Parts) {
	return starts.flatMap((month, index) =>
		data.map(({ label, kgs }, part) => ({
			...{ month, key: String(part), label, kg: kgs[index % kgs.length]! }
		}))
	);
}

const equivalent = fc.record({ unit: name, low: fc.option(above), central: above, high: above });
const ordered = equivalent.map(({ unit, low, central, high }) => {
	const [least, middle, most] = [low ?? central, central, high].sort((a, b) => a - b);
	return { unit, low: low === null ? null : least!, central: middle!, high: most! };
});

/** What draws such rows, which a failing run prints. */
function drawn<T>(
	data: fc.Arbitrary<T>,
	draw: (rows: T, ...given: Parameters<DrawnAt>) => ReturnType<DrawnAt>
): fc.Arbitrary<DrawnAt> {
	return data.map((rows) => {
		const own: DrawnAt = (given) => draw(rows, given);
		return Object.assign(own, { [fc.toStringMethod]: () => fc.stringify(rows) });
	});
}

const draws = fc
	.record({
		from: kg,
		width: fc.integer({ min: 0, max: 10 }).map((exponent) => 10 ** exponent),
		counts: fc.array(fc.integer({ min: 0, max: 1e4 }), { minLength: 1, maxLength: 60 }),
		at: fc.tuple(share, share, share, share)
	})
	.map(({ from, width, counts, at }) => {
		const bins = counts.map((own, index) => ({
			...{ from: from + index * width, to: from + (index + 1) * width, count: own }
		}));
		const values = at.map((place) => from + place * width * counts.length);
		const [low, median, high] = values.slice(0, 3).sort((a, b) => a - b);
		const named = { low: low!, median: median!, high: high!, central: values[3]! };
		return { bins, ...named, draws: 10_000 };
	});

const point = fc.record({
	...{ key: fc.uuid(), label: name, family: name, kg },
	use: fc.constantFrom('median' as const, 'range' as const, 'unused' as const)
});

/** Makes every figure of data that nobody would choose: long and hostile names, amounts of any size. */
export const randomFigures: Readonly<Record<string, fc.Arbitrary<DrawnAt>>> = {
	categories: drawn(some(row), categories),
	trend: drawn(
		fc.record({ steps, parts, net: fc.option(estimate) }),
		({ steps: { starts }, parts: data, net }, given) => {
			const months = [...new Set(starts.slice(0, -1).map((start) => start.slice(0, 7)))];
			const totals = months.map((month) => ({ month, net }));
			return trend(stepRows(months, data), totals, given);
		}
	),
	course: drawn(
		fc.record({
			...{ steps, parts, net: fc.option(estimate), coarser: fc.boolean() },
			mode: fc.constantFrom(...courseModes)
		}),
		({ steps: { grain, starts }, parts: data, net, mode, coarser }, given) => {
			const own = starts.slice(0, -1);
			const rows = stepRows(own, mode === 'running' ? data.slice(0, 1) : data);
			const totals = own.map((month) => ({ month, net }));
			return course({ grain, starts, rows, totals, coarser }, mode, given);
		}
	),
	coverage: drawn(
		fc.record({
			...{ assessed: count, unmapped: count, withoutFactor: count, setAside: count },
			unit: fc.constantFrom('items' as const, 'kg' as const)
		}),
		coverage
	),
	distribution: drawn(draws, distribution),
	gradient: drawn(draws, gradient),
	'quantile-dots': drawn(draws, quantileDots),
	'before-after': drawn(
		fc.record({
			names: fc.tuple(name, name),
			nets: fc.tuple(estimate, estimate),
			change: estimate
		}),
		({ names, nets, change }, given) => {
			const [before, after] = names.map((label, side) => ({ label, net: nets[side]! }));
			return beforeAfter({ before: before!, after: after!, change }, given);
		}
	),
	slope: drawn(
		fc.record({
			...{ before: name, after: name },
			rows: some(fc.record({ key: fc.uuid(), label: name, before: kg, after: kg }))
		}),
		slope
	),
	swarm: drawn(
		some(
			fc.record({
				...{ key: fc.uuid(), label: name, factor: fc.option(estimate) },
				points: some(point, 40)
			}),
			16
		),
		swarm
	),
	tornado: drawn(
		fc.record({
			central: kg,
			rows: some(
				fc.record({ key: fc.uuid(), label: name, low: kg, high: kg, atLow: bound, atHigh: bound }),
				15
			)
		}),
		({ central, rows }, given) =>
			tornado(
				rows.map((each) => ({ ...each, central })),
				given
			)
	),
	contribution: drawn(
		fc.record({
			inputs: some(fc.record({ key: fc.uuid(), label: name, share: signedShare }), 30),
			interaction: signedShare
		}),
		contribution
	),
	convergence: drawn(
		fc.uniqueArray(fc.record({ draws: fc.integer({ min: 1, max: 1e7 }), net: estimate }), {
			...{ minLength: 1, maxLength: 12 },
			selector: ({ draws }) => draws
		}),
		(rows, given) =>
			convergence(
				rows.map(({ draws, net: { low, central, high } }) => ({
					draws,
					low,
					median: central,
					high
				})),
				given
			)
	),
	presets: drawn(
		some(
			fc.record({
				key: fc.uuid(),
				label: name,
				net: fc.option(estimate.map((net) => ({ ...net, median: (net.low + net.high) / 2 }))),
				coverage: fc.option(share),
				change: fc.option(estimate),
				note: fc.oneof(fc.constant(''), name)
			}) satisfies fc.Arbitrary<MethodRow>,
			10
		),
		presets
	),
	evidence: drawn(
		fc.record({
			...{ label: name, factor: fc.option(estimate), own: fc.option(estimate) },
			points: some(point, 40)
		}),
		evidence
	),
	claims: drawn(
		some(
			fc.record({
				...{ key: fc.uuid(), label: name, year: fc.constantFrom('', '2022') },
				kind: fc.constantFrom('claim' as const, 'own' as const, 'implied' as const),
				kgPerItem: fc.oneof(
					estimate,
					kg.map((central) => ({ low: null, central, high: null })),
					estimate.map(({ central, high }) => ({ low: null, central, high }))
				),
				note: fc.oneof(fc.constant(''), name)
			}) satisfies fc.Arbitrary<ClaimRow>,
			15
		),
		claims
	),
	waterfall: drawn(
		fc.record({
			from: fc.record({ label: name, kg }),
			steps: some(fc.record({ key: fc.uuid(), label: name, kg }), 25),
			to: fc.record({ label: name, kg })
		}),
		waterfall
	),
	flow: drawn(
		some(
			fc.record({
				...{
					group: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'),
					groupLabel: name
				},
				...{ model: fc.constantFrom('x', 'y', 'z'), modelLabel: name },
				...{ displaced: kg, added: kg, direct: fc.oneof(fc.constant(0), kg) }
			})
		),
		flow
	),
	'heat-map': drawn(
		fc.record({ steps, parts, unknown: fc.boolean() }),
		({ steps: { grain, starts }, parts: data, unknown }, given) => {
			const rows = data.map(({ label, kgs }, key) => ({
				...{ key: String(key), label },
				cells: starts.slice(0, -1).map((step, at) => {
					const known = unknown && at % 3 === 0 ? null : kgs[at % kgs.length]!;
					return { step, kg: known, items: at };
				})
			}));
			return heatMap({ grain, starts, rows }, given);
		}
	),
	multiples: drawn(
		fc.record({ steps, parts, column: name }),
		({ steps: { grain, starts }, parts: data, column }, given) => {
			const rows = data.map(({ label, kgs }, key) => ({
				...{ key: String(key), label },
				steps: starts.slice(0, -1).map((step, at) => ({ step, kg: kgs[at % kgs.length]! }))
			}));
			return multiples({ grain, starts, column, rows }, given);
		}
	),
	prices: drawn(
		fc.record({
			currency: fc.constantFrom('CNY', 'EUR', null),
			bands: some(fc.record({ items: count, kg: fc.option(kg) }), 24),
			unpriced: count
		}),
		({ currency, bands, unpriced }, given) => {
			const own = bands.map((band, at) => ({
				...{ ...band, key: String(10 ** at), label: `${10 ** at} to ${10 ** (at + 1)}` },
				to: at === bands.length - 1 ? null : 10 ** (at + 1)
			}));
			return prices({ currency, bands: own, unpriced }, given);
		}
	),
	number: drawn(
		fc.record({
			...{ goods: name, net: estimate, cautious: fc.option(above), isDefault: fc.boolean() },
			equivalents: fc.array(ordered, { maxLength: 3 })
		}),
		number
	),
	item: drawn(
		fc.record({
			...{ label: name, model: name, production: kg, displacement: rate, service: rate },
			...{ rebound: rate, added: kg, direct: fc.option(kg), net: estimate }
		}),
		item
	),
	pictograms: drawn(
		fc.record({
			kind: fc.constantFrom('tree' as const, 'household' as const),
			...{ unit: name, definition: name, value: fc.option(ordered) }
		}),
		pictograms
	),
	'map-china': drawn(
		fc.uniqueArray(
			fc.record({
				key: fc.constantFrom(...tiles.map(({ region }) => region), 'elsewhere', null),
				...{ label: name, items: fc.option(count), net: fc.option(estimate) }
			}),
			{ maxLength: 36, selector: ({ key }) => key }
		),
		(rows, given) => tileMap(rows, tiles, given)
	),
	'map-world': drawn(
		fc.uniqueArray(
			fc.record({
				key: fc.constantFrom(...shapes.shapes.map(({ region }) => region), 'elsewhere', null),
				...{ label: name, items: fc.option(count), net: fc.option(estimate) }
			}),
			{ maxLength: 60, selector: ({ key }) => key }
		),
		(rows, given) => worldMap(rows, shapes, given)
	),
	'own-values': drawn(
		fc.record({
			names: fc.record({ label: name, value: name }),
			rows: some(fc.record({ label: fc.option(name), value: fc.option(kg) })),
			...{ left: count, cutAt: fc.option(count) }
		}),
		(own, given) => ownValues({ ...own, shape: 'bars', ofDays: false }, given)
	),
	target: drawn(
		fc.record({
			measure: fc.constantFrom('net' as const, 'items' as const, 'goods' as const),
			...{
				label: fc.option(name),
				isWhole: fc.boolean(),
				target: above,
				soFar: fc.option(estimate)
			},
			...{ known: fc.integer({ min: 0, max: 12 }), by: kg, forecast: fc.option(estimate) },
			paceBy: fc.constantFrom('calendar' as const, 'last_year' as const),
			events: fc.array(fc.record({ at: fc.integer({ min: 0, max: 11 }), text: name }), {
				maxLength: 4
			})
		}),
		({ known, by, forecast, events, target: aim, ...own }, given) => {
			const days = monthsFrom(2025, 12).map((month) => `${month}-28`);
			const later = forecast === null ? [] : days.slice(known);
			return target(
				{
					...{ ...own, target: aim, period: { from: '2025-01-01', to: '2025-12-31' } },
					...{
						step: 'month',
						observed: days.slice(0, known).map((day, at) => ({ day, value: by * at }))
					},
					forecast: later.map((day) => ({ day, ...forecast! })),
					method: forecast === null ? null : { kind: 'mean', steps: 12 },
					pace: days.map((day, at) => ({ day, value: ((at + 1) * aim) / 12 })),
					annotations: events.map(({ at, text }) => ({ day: days[at]!, text }))
				},
				given
			);
		}
	)
};
