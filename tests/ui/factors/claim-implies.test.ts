import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/lib/model/claim';
import { readClaims } from '../../../src/lib/model/read-claims';
import { claimImplies, claimsImply } from '../../../src/lib/ui/factors/claim-implies';
import { FactorRows } from '../../../src/lib/ui/factors/factor-rows';
import { library } from '../../support/library';

const claims = readClaims(readFileSync('data/claims.csv', 'utf8'));
const claimOf = (id: string): Claim => claims.find((claim) => claim.id === id)!;
const phone = new FactorRows(library).with([], [])[0]!.values;

describe('a published figure per item', () => {
	test('of 25 kg for a phone needs D x S = (25 + 0.47) / 54.25, or P = (25 + 0.47) / 0.35', () => {
		const implied = claimImplies(claimOf('article-phone-25kg'), phone)!;
		expect(implied.displacementTimesService).toBeCloseTo(25.47 / 54.25, 12);
		expect(implied.productionKg).toBeCloseTo(25.47 / 0.35, 10);
	});

	test('that is gross is not given our handling back', () => {
		const implied = claimImplies(claimOf('xianyu-iphone-kg'), phone)!;
		expect(implied.displacementTimesService).toBeCloseTo(51.903 / 54.25, 12);
	});

	test('of a new item stands beside production and says nothing of displacement', () => {
		const implied = claimImplies(claimOf('backmarket-phone-new'), phone)!;
		expect(implied).toMatchObject({ of: 'new_item', kgPerItem: 83.9, productionKg: 83.9 });
		expect(implied.displacementTimesService).toBeNull();
	});

	test('is the mirror of the formula: what it implies gives the figure back', () => {
		const { displacementTimesService: share } = claimImplies(claimOf('article-phone-25kg'), phone)!;
		expect(phone.production!.central * share! - phone.handling!.central).toBeCloseTo(25, 10);
	});

	test('asks nothing of what is not known', () => {
		const implied = claimImplies(claimOf('article-phone-25kg'), { ...phone, production: null })!;
		expect(implied.displacementTimesService).toBeNull();
		const none = { low: 0, central: 0, high: 0 };
		const useless = claimImplies(claimOf('article-phone-25kg'), { ...phone, displacement: none })!;
		expect(useless.productionKg).toBeNull();
	});
});

test('claims without a figure per item, and those that were corrected, imply nothing', () => {
	const ids = claimsImply(claims, 'dress', phone).map(({ claim }) => claim.id);
	expect(ids).toContain('mercari-fy2023-clothing-corrected');
	expect(ids).not.toContain('mercari-fy2023-clothing');
	expect(ids).not.toContain('thredup-2023');
});
