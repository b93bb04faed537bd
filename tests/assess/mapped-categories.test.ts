import { expect, test } from 'vitest';
import { assessText } from '../support/assess-text';

test('what is at stake goes by the operating model the goods would have', async () => {
	const { mapped } = await assessText(
		'category,items\nhelmet & electric motorcycle,1\ne_motorcycle,1\n',
		{
			method: { vehicles: 'include' }
		}
	);
	const [known, suggested] = ['e_motorcycle', 'helmet & electric motorcycle'].map((word) =>
		mapped.find(({ sourceCategory }) => sourceCategory === word)!
	);
	expect(suggested!.suggestion).toMatchObject({ category: 'e_motorcycle' });
	expect(known!.netAvoidedKgCo2e).not.toBeNull();
	expect(suggested!.netAvoidedKgCo2e).toBeCloseTo(known!.netAvoidedKgCo2e!, 9);
});
