import { expect, test } from 'vitest';
import { assessText } from '../support/assess-text';

test('what is at stake goes by the operating model the goods would have', async () => {
	const { mapped } = await assessText('category,items\nred motorcycle,1\nmotorcycle,1\n', {
		method: { vehicles: 'include' }
	});
	const [known, suggested] = ['motorcycle', 'red motorcycle'].map((word) =>
		mapped.find(({ sourceCategory }) => sourceCategory === word)!
	);
	expect(suggested!.suggestion).toMatchObject({ category: 'motorcycle' });
	expect(suggested!.netAvoidedKgCo2e).toBeCloseTo(known!.netAvoidedKgCo2e!, 9);
});
