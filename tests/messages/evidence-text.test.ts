import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evidenceText } from '$lib/messages/evidence-text';
import { locales } from '$lib/messages/locale';

/** The codes that the type names. */
const codes = [
	.../type EvidenceCode =([^;]+);/
		.exec(readFileSync('src/lib/model/reading.ts', 'utf8'))![1]!
		.matchAll(/'(\w+)'/g)
].map(([, code]) => code!);

describe('what speaks for a reading', () => {
	test.each(locales)('is said for every code (%s)', (locale) => {
		expect(codes).toContain('sheets_read');
		for (const code of codes) {
			expect(evidenceText({ code, parameters: { count: 2 } }, locale)).toMatch(/[.。]$/);
		}
	});

	test('names the sheets that were read', () => {
		const said = (count: number, sheets: string) =>
			evidenceText({ code: 'sheets_read', parameters: { count, sheets } }, 'en');
		expect(said(1, 'May')).toBe('One sheet was read: May.');
		expect(said(2, 'May, June')).toBe('2 sheets with the same columns were read: May, June.');
	});
});
