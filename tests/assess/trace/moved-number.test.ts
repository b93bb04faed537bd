import { expect, test } from 'vitest';
import {
	askCube,
	askFacts,
	mapLog,
	openLog,
	traceBasis,
	traceNumber,
	type TraceBasis
} from '../../../src/lib/assess';
import { openNodeEngine } from '../../../src/lib/engine/node';
import { CubeFilter, sampledRanges, DrawStore } from '../../../src/lib/impact';
import { factorsOf, methodFor } from '../../../src/lib/assess';
import { fileOfBytes } from '../../../src/lib/model/input-file';
import { movedEffects } from '../../../src/lib/model/number-ref';
import { library } from '../../support/library';

/** Two platforms of one month. */
const platforms = `date,category,items,platform
2024-01-10,smartphone,10,first
2024-01-11,book,20,first
2024-01-10,smartphone,30,second
2024-01-12,book,15,second
`;

/** January: 10 phones and 20 books. February: 30 phones, one of them given back, and 15 books. */
const csv = `date,category,items
2024-01-10,smartphone,10
2024-01-11,book,20
2024-02-10,smartphone,30
2024-02-11,smartphone,-1
2024-02-12,book,15
`;
const before = { from: '2024-01-01', to: '2024-01-31' };
const after = { from: '2024-02-01', to: '2024-02-29' };

async function basisOf(text: string): Promise<TraceBasis> {
	const engine = await openNodeEngine();
	try {
		const file = fileOfBytes('log.csv', new TextEncoder().encode(text));
		const log = await openLog(engine, library, [file], {});
		const mapped = await mapLog(engine, library, log, { mapping: new Map(), operatingModel: null });
		const facts = await askFacts(engine, mapped, { from: null, to: null });
		const filter = new CubeFilter(await askCube(engine, facts));
		const options = { locale: 'en' } as const;
		const factors = factorsOf(library, facts, methodFor(library, facts, options));
		const ranges = sampledRanges(facts.tally, factors, new DrawStore(1, 100));
		const countsIn = (days: typeof before) => filter.whole(days);
		return traceBasis(library, facts, options, ranges, { countsIn });
	} finally {
		await engine.close();
	}
}

test('what moved the net from one period to another adds up, by effect and by category', async () => {
	const basis = await basisOf(csv);
	const valueOf = (effect: (typeof movedEffects)[number], category: string | null = null) =>
		traceNumber(basis, { kind: 'moved', effect, category, before, after })!.value!.central;
	const [earlier, volume, mix, total, later] = movedEffects.map((effect) => valueOf(effect));
	expect(earlier! + volume! + mix!).toBeCloseTo(later!, 9);
	expect(volume! + mix!).toBeCloseTo(total!, 9);
	expect(valueOf('total', 'smartphone') + valueOf('total', 'book')).toBeCloseTo(total!, 9);
	// 30 items before, 30 + 15 - 1 = 44 after: the volume is 44 / 30 times what it was.
	expect(volume! / earlier!).toBeCloseTo(44 / 30 - 1, 12);
	const moved = traceNumber(basis, {
		kind: 'moved',
		effect: 'total',
		category: null,
		before,
		after
	})!;
	expect(moved.lines.map(({ kept, returned }) => [kept, returned])).toEqual([
		// Books: 15 - 20. Phones: 30 - 10 kept, one more given back.
		[-5, 0],
		[20, 1]
	]);
});

test('a period without anything tells nothing of what moved', async () => {
	const basis = await basisOf(csv);
	const empty = { from: '2023-01-01', to: '2023-01-31' };
	const ref = { kind: 'moved', effect: 'total', category: null, before: empty, after } as const;
	expect(traceNumber(basis, ref)).toBeNull();
});

test('what tells two parts apart adds up, by effect and by category, to the nets of the parts', async () => {
	const basis = await basisOf(platforms);
	const valueOf = (effect: (typeof movedEffects)[number], category: string | null = null) =>
		traceNumber(basis, {
			...{ kind: 'apart', effect, category },
			...{ dimension: 'platform', before: 'first', after: 'second' }
		})!.value!.central;
	const netOf = (key: string) =>
		traceNumber(basis, { kind: 'part', dimension: 'platform', key })!.value!.central;
	const [earlier, volume, mix, total, later] = movedEffects.map((effect) => valueOf(effect));
	expect(earlier).toBeCloseTo(netOf('first'), 9);
	expect(later).toBeCloseTo(netOf('second'), 9);
	expect(volume! + mix!).toBeCloseTo(total!, 9);
	expect(total).toBeCloseTo(netOf('second') - netOf('first'), 9);
	expect(valueOf('total', 'smartphone') + valueOf('total', 'book')).toBeCloseTo(total!, 9);
	// 30 items on the first, 45 on the second: the volume is half as large again.
	expect(volume! / earlier!).toBeCloseTo(45 / 30 - 1, 12);
});

test('a part that the log does not hold is told apart from nothing', async () => {
	const basis = await basisOf(platforms);
	const sides = { dimension: 'platform', before: 'third', after: 'second' } as const;
	const ref = { kind: 'apart', effect: 'total', category: null, ...sides } as const;
	expect(traceNumber(basis, ref)).toBeNull();
});
