import { describe, expect, test } from 'vitest';
import { everyTrade, withKeys } from '../../src/lib/model/trade-filter';
import { isMapped, presentOf } from '../../src/lib/ui/filter-step';
import { sampleRequest } from '../../src/lib/ui/request';

const filter = withKeys(everyTrade, 'category', ['book']);
const request = { ...sampleRequest, operatingModel: 'c2c_local' };
const { method } = request;

describe('what is in view, as a step back', () => {
	test('is the filter alone where the step leaves the method', () => {
		expect(presentOf({ filter, request }, { filter: everyTrade })).toEqual({ filter });
	});

	test('has the method too where a view was opened', () => {
		const by = { method: { preset: 'half-life' }, operatingModel: null };
		expect(presentOf({ filter, request }, { filter: everyTrade, by })).toEqual({
			filter,
			by: { method, operatingModel: 'c2c_local' }
		});
	});

	test('asks for the log to be mapped again only where a view says another operating model', () => {
		expect(isMapped(request, undefined)).toBe(true);
		expect(isMapped(request, { method, operatingModel: 'c2c_local' })).toBe(true);
		expect(isMapped(request, { method, operatingModel: null })).toBe(false);
	});
});
