import { describe, expect, test } from 'vitest';
import { findingCodes, type ClaimAudit } from '../../src/lib/claims';
import { auditClaim } from '../../src/lib/claims';
import { auditOf, auditOfText, claims, context } from './bundled';

const codes = ({ findings }: ClaimAudit, severity?: string) =>
	findings
		.filter((found) => severity === undefined || found.severity === severity)
		.map(({ code }) => code);
const found = ({ findings }: ClaimAudit, code: string) => findings.find((one) => one.code === code);
const unknowns = ({ findings }: ClaimAudit) =>
	findings.filter(({ code }) => code === 'not_known').map(({ parameters }) => parameters['what']);
const result = ({ implied }: ClaimAudit, unit: string) =>
	implied.filter((value) => value.unit === unit).map((value) => value.result);

describe('every published claim', () => {
	const audits = claims.map((claim) => [claim.id, auditClaim(claim, context)] as const);

	test('is audited', () => {
		expect(audits).toHaveLength(74);
	});

	test.each(audits)('%s implies something, or says what is not known', (_, audit) => {
		const hasUnknown = codes(audit, 'unknown').length > 0;
		const isCompared = codes(audit).some(
			(code) => code.endsWith('_within') || code === 'within_range'
		);
		expect(audit.implied.length > 0 || hasUnknown || isCompared).toBe(true);
	});

	test.each(audits)('%s can be recomputed from what its arithmetic shows', (_, { implied }) => {
		for (const { numerator, denominator, result } of implied) {
			expect(Number.isFinite(result)).toBe(true);
			expect(result).toBe(numerator.value / denominator.value);
		}
	});

	test.each(audits)('%s is told the gravest first', (_, audit) => {
		const order = ['misfit', 'doubt', 'fits', 'unknown'];
		const places = audit.findings.map(({ severity }) => order.indexOf(severity));
		expect(places).toEqual([...places].sort((a, b) => a - b));
	});

	test('has only findings that exist', () => {
		const all = new Set(audits.flatMap(([, audit]) => codes(audit)));
		expect([...all].filter((code) => !findingCodes.includes(code))).toEqual([]);
	});

	test('is no slip of wan, save the one whose print is garbled', () => {
		const slips = audits.filter(([, audit]) => codes(audit).includes('wan_slip'));
		expect(slips.map(([id]) => id)).toEqual(['article-platform-2022']);
	});
});

describe('the phone of the article, 25 kg', () => {
	const audit = auditOf('article-phone-25kg');

	test('stands beside 15.3 kg where the platform resells', () => {
		// 54.25 x 0.50 x 0.7 - (2 x 0.47 + 0.05 x 54.25) = 18.9875 - 3.6525 = 15.335 kg.
		const resold = audit.own.find(({ operatingModel }) => operatingModel === 'platform_resale');
		expect(resold?.netKgCo2e.central).toBeCloseTo(15.335, 9);
		expect(resold!.netKgCo2e.low).toBeLessThan(25);
		expect(resold!.netKgCo2e.high).toBeGreaterThan(25);
	});

	test('lies within our range, which does not support "at least"', () => {
		expect(found(audit, 'within_range')?.severity).toBe('fits');
		expect(found(audit, 'floor_not_supported')?.severity).toBe('misfit');
	});

	test('already holds displacement: it is 46 % of making a new one', () => {
		// 25 / 54.25 = 0.4608, below 0.72 x 1, the highest displacement with the longest service.
		expect(result(audit, 'share_of_new')[0]).toBeCloseTo(0.46083, 5);
		expect(codes(audit)).toContain('holds_displacement');
	});

	test('is shown beside every method, but not beside the preset that is itself this claim', () => {
		const presets = audit.own[0]!.presets.map(({ preset }) => preset);
		expect(presets).toEqual([
			'full-displacement',
			'survey-fashion',
			'half-life',
			'effective-quarter',
			'condition-only',
			'all-low'
		]);
		// Full displacement: 54.25 x 1 x 1 - 0 = 54.25 kg.
		expect(audit.own[0]!.presets[0]!.netKgCo2e).toBeCloseTo(54.25, 9);
	});

	test('is set beside the operating model of its platform where it names one', () => {
		const models = auditOf('report-2021-phone-25kg').own.map(
			({ operatingModel }) => operatingModel
		);
		expect(models).toEqual(['platform_resale']);
	});
});

describe('the trees of the article', () => {
	test('5 to 10 kg a year is the tree-year of the seeds', () => {
		expect(found(auditOf('article-tree-5-10kg'), 'tree_fits')?.parameters['definition']).toBe(
			'tree-year'
		);
	});

	test('25 kg are 2.5 to 5 trees, where 3 to 5 are printed', () => {
		const audit = auditOf('article-phone-3-5-trees');
		expect(result(audit, 'trees')).toEqual([25 / 10, 25 / 5]);
		expect(found(audit, 'trees_differ')?.parameters).toEqual({
			low: 2.5,
			high: 5,
			printedLow: 3,
			printedHigh: 5
		});
	});
});

describe('the platform of 2022', () => {
	const audit = auditOf('article-platform-2022');

	test('is very probably Zhuanzhuan, with a wan lost in both numbers', () => {
		// 66,800 kg x 10,000 = 668,000,000 kg; 2,000 users x 10,000 = 20,000,000 users.
		expect(found(audit, 'wan_slip')).toMatchObject({
			severity: 'misfit',
			parameters: { claim: 'zhuanzhuan-2022-total', count: 2, kg: 668e6, users: 2e7 }
		});
	});

	test('gives the same 33.4 kg per user either way', () => {
		expect(result(audit, 'kg_per_user')).toEqual([66_800 / 2_000]);
		expect(result(auditOf('zhuanzhuan-2022-total'), 'kg_per_user')[0]).toBeCloseTo(33.4, 9);
	});

	test('leaves the number of households, and all that was garbled, unknown', () => {
		expect(found(audit, 'household_unknown')?.severity).toBe('unknown');
		expect(unknowns(audit)).toEqual(
			expect.arrayContaining(['users', 'kg_co2e_total', 'platform', 'household-definition'])
		);
		expect(result(audit, 'kg_per_household')).toEqual([]);
	});
});

describe('a claim without kilograms', () => {
	test('says so and implies none: the penetration of the article', () => {
		const audit = auditOf('article-penetration');
		expect(audit.implied).toEqual([]);
		expect(audit.kgPerItem).toBeNull();
		expect(unknowns(audit)).toContain('kg_co2e_total');
	});
});

describe('households', () => {
	test('of Xianyu use 1,456 kg: electricity only', () => {
		// 6,594,000,000 / 4,530,000 = 1,455.6 kg; the definition is 2,706 kWh x 0.5366 = 1,452 kg.
		const audit = auditOf('xianyu-fy2024-households');
		expect(result(audit, 'kg_per_household')[0]).toBeCloseTo(1455.63, 2);
		expect(found(audit, 'household_fits')?.parameters['definition']).toBe(
			'household-electricity-cn'
		);
	});

	test('of Zhuanzhuan use 11,968 kWh and fit nothing Chinese', () => {
		// 5,625,000,000 / 470,000 = 11,968 kWh; 4,113,000,000 / 470,000 = 8,751 kg.
		const audit = auditOf('zhuanzhuan-2023-energy');
		expect(result(audit, 'kwh_per_household')[0]).toBeCloseTo(11_968.09, 2);
		expect(codes(audit)).toContain('household_no_fit');
		expect(codes(audit)).not.toContain('household_fits');
	});

	test('of a typed claim are recognised as those of a published one', () => {
		// 914 GWh / 76,400 = 11,963 kWh, as near to Zhuanzhuan's 11,968 as rounding allows.
		const audit = auditOfText('914 GWh, the yearly energy of 76,400 households');
		expect(found(audit, 'household_as_claim')?.parameters['claim']).toBe('zhuanzhuan-2023-energy');
	});
});

describe('trees', () => {
	test('of Mercari are the cedars of the Forestry Agency', () => {
		// 690,000,000 / 79,000,000 = 8.73 kg.
		expect(found(auditOf('mercari-fy2025-cedars'), 'tree_fits')?.parameters['definition']).toBe(
			'cedar-year-jp'
		);
	});

	test('of Xianyu fit no definition', () => {
		expect(codes(auditOf('xianyu-iphone-trees'))).toContain('tree_no_fit');
	});

	test('of 60 kg are ten years of growth read as one', () => {
		const audit = auditOfText('600 kg of CO2, as much as 10 trees take up in a year');
		expect(found(audit, 'tenfold_tree')?.severity).toBe('misfit');
	});

	test('of 6 kg are not', () => {
		expect(codes(auditOfText('60 kg of CO2, as much as 10 trees'))).not.toContain('tenfold_tree');
	});

	test('without kilograms may be those felled for paper', () => {
		const audit = auditOf('zhuanzhuan-2022-books');
		expect(result(audit, 'items_per_tree')).toEqual([3_480_000 / 30_000]);
		expect(codes(audit)).toContain('trees_felled');
	});
});

describe('what a claim counts', () => {
	test.each([
		['zhuanzhuan-2022-total', 'users_not_items'],
		['milanuncios-2022-per-person', 'users_not_items'],
		['leboncoin-2019', 'transactions_not_items'],
		['xianyu-iphone-kg', 'gross'],
		['zhuanzhuan-2016-2021', 'cumulative'],
		['atrenew-2022-pollutants', 'not_emissions'],
		['backmarket-phone-new', 'not_avoided'],
		['blocket-total-earlier', 'superseded'],
		['mercari-fy2023-discs', 'no_factor'],
		['thredup-displacement', 'displacement_within']
	])('%s: %s', (id, code) => {
		expect(codes(auditOf(id))).toContain(code);
	});

	test('432 t instead of 43.2 is a misprint of a factor of ten', () => {
		expect(found(auditOf('atrenew-2022-pollutants'), 'misprint')?.parameters).toEqual({
			printed: 432_000,
			quantity: 43_200,
			factor: 10
		});
	});

	test('a total over several years is spread over them', () => {
		// January 2016 to June 2021 are 66 months: 1,000,000,000 / 5.5 kg a year.
		expect(result(auditOf('zhuanzhuan-2016-2021'), 'kg_per_year')).toEqual([1e9 / 5.5]);
	});

	test('a new phone is no avoided amount', () => {
		expect(auditOf('backmarket-phone-new').kgPerItem).toBeNull();
	});
});

describe('numbers out of proportion', () => {
	test('a wan too much per user is seen without a claim to compare with', () => {
		// 70,000 t / 2,000 users = 35,000 kg; with a wan less 3.5 kg, near the usual 19 to 81 kg.
		expect(codes(auditOfText('2,000 users avoided 500,000 t'))).toContain('wan_ratio');
		expect(codes(auditOfText('20 million users avoided 500,000 t'))).not.toContain('wan_ratio');
	});

	test('tonnes for kilograms are a thousand times too much', () => {
		expect(found(auditOfText('25 t per phone'), 'off_by_factor')?.parameters).toEqual({
			factor: 1000,
			kg: 25
		});
	});

	test('items, kilograms per item and total must agree', () => {
		expect(codes(auditOfText('1,000 phones at 25 kg per phone avoided 25 t'))).toContain('adds_up');
		expect(codes(auditOfText('1,000 phones at 25 kg per phone avoided 250 t'))).toContain(
			'does_not_add_up'
		);
	});
});
