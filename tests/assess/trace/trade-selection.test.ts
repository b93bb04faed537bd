import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { traceBasis, traceNumber, tradeSelection } from '../../../src/lib/assess';
import { numberRefs } from '../../../src/lib/assess/trace/number-refs';
import { factorsOf, methodFor } from '../../../src/lib/assess';
import { DrawStore, sampledRanges, tradesCountSql, tradesSql } from '../../../src/lib/impact';
import { rowsOf } from '../../../src/lib/model/engine';
import { numberId, type OwnRef } from '../../../src/lib/model/number-id';
import { numberRef } from '../../../src/lib/model/read-number';
import { library } from '../../support/library';
import { openText } from '../../support/trace-text';

const csv = `date,category,items,platform,region,channel
2024-01-05,smartphone,12,Zhuanzhuan,浙江,app
2024-01-20,smartphone,-2,Zhuanzhuan,浙江,app
2024-02-03,t_shirt,40,Xianyu,Beijing,live
2024-02-09,book,300.5,"it's ""ours""",,
2024-03-01,car_ice,2,,Beijing,
,sofa,5,Xianyu,,live
2024-03-02,stroller,4,Xianyu,,
2024-03-04,"blorb'; DROP TABLE trades; --",7,Xianyu,浙江,
2024-03-04,,1,,,
`;

const options = { locale: 'en', draws: 100 } as const;
let opened: Awaited<ReturnType<typeof openText>>;
beforeAll(async () => {
	opened = await openText(csv);
});
afterAll(() => opened.engine.close());

function basisOf() {
	const { facts } = opened;
	const factors = factorsOf(library, facts, methodFor(library, facts, options));
	return traceBasis(
		library,
		facts,
		options,
		sampledRanges(facts.tally, factors, new DrawStore(1, options.draws))
	);
}

function sqlOf(id: string, offset = 0) {
	const basis = basisOf();
	const { facts, answers } = basis;
	const ref = numberRef(id) as OwnRef;
	const number = traceNumber(basis, ref)!;
	const selection = tradeSelection(ref, number);
	return {
		number,
		page: tradesSql(selection, facts, answers.factors, { limit: 2, offset }).text,
		count: tradesCountSql(selection, facts, answers.factors).text
	};
}

describe('the trades behind a number', () => {
	test('hold as many items as its lines, for every number of a log', async () => {
		const refs = numberRefs(basisOf(), null).filter(({ kind }) =>
			['total', 'vehicles', 'part', 'cell', 'word', 'count', 'coverage'].includes(kind)
		);
		expect(refs.length).toBeGreaterThan(40);
		for (const ref of refs) {
			const id = numberId(ref);
			const { number, count } = sqlOf(id);
			const [row] = rowsOf<{ items: number }>(await opened.engine.query(count));
			const { counts, lines } = number;
			const wanted =
				ref.kind === 'count'
					? { ...counts, returned: -counts.returned }[ref.count]
					: ref.kind === 'coverage' || lines.length === 0
						? counts.total
						: counts.assessed;
			// A word that is only a stake has its items in the line it might have.
			expect(row!.items, id).toBeCloseTo(number.kind === 'stake' ? counts.total : wanted, 6);
		}
	});

	test('come page by page in the order of the files', async () => {
		const days = async (offset: number) =>
			rowsOf<{ day: string; items: number }>(
				await opened.engine.query(sqlOf('platform=xianyu', offset).page)
			).map(({ day, items }) => [day, items]);
		// T-shirts and a sofa count; the stroller has no factor and what nobody knows has no category.
		expect(await days(0)).toEqual([
			['2024-02-03', 40],
			[null, 5]
		]);
		expect(await days(2)).toEqual([]);
	});

	test('are all of a part of which nothing was assessed', async () => {
		const { data } = await opened.engine.query(sqlOf('category').count);
		expect(data[0]).toEqual([2]);
	});

	test('are found by the words of the user, whatever these hold', async () => {
		const words = ["blorb'; DROP TABLE trades; --", null];
		for (const word of words) {
			const { data } = await opened.engine.query(sqlOf(numberId({ kind: 'word', word })).count);
			expect(data[0]).toEqual([1]);
		}
		const { data } = await opened.engine.query('SELECT CAST(COUNT(*) AS DOUBLE) FROM trades');
		expect(data[0]).toEqual([9]);
	});
});
