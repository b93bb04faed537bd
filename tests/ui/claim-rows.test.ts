import { describe, expect, test } from 'vitest';
import { auditClaim } from '../../src/lib/claims';
import { claimNames } from '../../src/lib/ui/claim-names';
import { claimRows, goodsName, ownKgPerItem, ownRow } from '../../src/lib/ui/claim-rows';
import { claimEntry, filteredClaims, noPlatform } from '../../src/lib/ui/claim-entry';
import { claims, context } from '../claims/bundled';
import { library } from '../support/library';

const audited = claims.map((claim) => ({ claim, audit: auditClaim(claim, context) }));
const names = claimNames(library, claims, 'en');
const rows = claimRows(audited, (ids) => goodsName(ids, library, 'en'), names, 'en');
const row = (key: string) => rows.find((one) => one.key === key);

describe('the rows of the figure', () => {
	test('hold every published kilogram per item once', () => {
		// 25 kg stands in two statements of the article and in the report of another platform.
		expect(row('article-phone-25kg')?.kgPerItem.central).toBe(25);
		expect(row('article-phone-3-5-trees')).toBeUndefined();
		expect(row('report-2021-phone-25kg')?.kgPerItem.central).toBe(25);
	});

	test('tell what was published from what is a total over a count', () => {
		expect(row('vinted-2021-per-item')).toMatchObject({
			kind: 'claim',
			kgPerItem: { central: 1.8 }
		});
		// 7,500,000,000 kg / 110,000,000 transactions = 68.2 kg.
		expect(row('leboncoin-2019')?.kind).toBe('implied');
		expect(row('leboncoin-2019')?.kgPerItem.central).toBeCloseTo(68.18, 2);
	});

	test('leave out what was corrected since, and what is no avoided amount', () => {
		expect(row('mercari-fy2023-clothing')).toBeUndefined();
		expect(row('mercari-fy2023-clothing-corrected')?.kgPerItem.central).toBe(9.4);
		expect(row('backmarket-phone-new')).toBeUndefined();
	});

	test('are named by platform and goods', () => {
		expect(row('mercari-fy2023-books')?.label).toBe('Mercari: Book');
		expect(row('vinted-2021-per-item')?.label).toMatch(/^Vinted: \S/);
		expect(row('leboncoin-2019')?.label).toBe('Leboncoin: mixed goods');
	});

	test('have no range, since no claim states one', () => {
		expect(rows.every(({ kgPerItem }) => kgPerItem.low === null && kgPerItem.high === null)).toBe(
			true
		);
	});
});

describe('the user’s own log', () => {
	const items = {
		total: 12,
		assessed: 10,
		unmapped: 2,
		withoutFactor: 0,
		returned: 0,
		setAside: 0
	};
	const net = { low: 50, central: 150, high: 320, median: 150, cautious: 50 };
	const totals = {
		displacedKgCo2e: null,
		addedKgCo2e: null,
		directKgCo2e: null,
		netAvoidedKgCo2e: net
	};

	test('is its net total over the items that have a result, with the range', () => {
		expect(ownKgPerItem({ totals, items })).toEqual({ low: 5, central: 15, high: 32 });
	});

	test.each([
		['weighs and counts no items', { totals, items: null }],
		['has no result', { totals: { ...totals, netAvoidedKgCo2e: null }, items }],
		['has no item with a result', { totals, items: { ...items, assessed: 0 } }]
	])('has none where it %s', (_, assessment) => {
		expect(ownKgPerItem(assessment)).toBeNull();
	});

	test('says that the sample is made up', () => {
		const kgPerItem = { low: 5, central: 15, high: 32 };
		expect(ownRow(kgPerItem, true, '2024', 'en').label).toMatch(/synthetic/);
		expect(ownRow(kgPerItem, false, '2024', 'en')).toMatchObject({
			kind: 'own',
			label: 'Your log'
		});
	});
});

describe('the filter', () => {
	const entries = audited.map(({ claim, audit }) => claimEntry(claim, audit, 'en'));
	const nameOf = (id: string) => names.platforms.get(id) ?? id;
	const filtered = (change: object) =>
		filteredClaims(entries, { platform: null, severity: null, search: '', ...change }, nameOf).map(
			({ id }) => id
		);

	test('leaves all where nothing is asked for', () => {
		expect(filtered({})).toHaveLength(74);
	});

	test('keeps a platform, or the statements that name none', () => {
		expect(filtered({ platform: 'alibaba' })).toEqual(['alibaba-fy2023', 'alibaba-fy2025']);
		expect(filtered({ platform: noPlatform })).toHaveLength(5);
	});

	test('keeps a kind of finding', () => {
		expect(filtered({ severity: 'misfit' })).toContain('article-platform-2022');
		expect(filtered({ severity: 'misfit' })).not.toContain('alibaba-fy2023');
	});

	test('searches statements, platforms and notes, whatever the case', () => {
		expect(filtered({ search: 'CEDARS' })).toEqual(['mercari-fy2025-cedars']);
		expect(filtered({ search: 'zhuanzhuan' }).length).toBeGreaterThan(9);
	});
});
