import { describe, expect, test } from 'vitest';
import { auditClaim } from '../../src/lib/claims';
import { renumbered } from '../../src/lib/messages/marked-text';
import { locales } from '../../src/lib/messages/locale';
import { claimNames } from '../../src/lib/ui/claim-names';
import { findingText } from '../../src/lib/ui/finding-text';
import { amountText } from '../../src/lib/ui/amount-text';
import { equationText, quantityText } from '../../src/lib/ui/quantity-text';
import { auditOf, auditOfText, claims, context, typed } from '../claims/bundled';
import { library } from '../support/library';

/** A text without the names of its numbers. */
const plain = (text: string) => renumbered(text, () => undefined);

const names = {
	en: claimNames(library, claims, 'en'),
	zh: claimNames(library, claims, 'zh')
};
const audits = [
	...claims.map((claim) => auditClaim(claim, context)),
	...[
		'2,000 users avoided 500,000 t',
		'25 t per phone',
		'600 kg = 10 trees',
		'914 GWh, the yearly energy of 76,400 households',
		'1,000 phones at 25 kg per phone avoided 25 t',
		'1,000 phones at 25 kg per phone avoided 250 t',
		'at least 3 kg per phone',
		'1 kg per phone',
		'a displacement of 100 %',
		'66.8 t',
		'1 t = 1,000,000 km by car',
		'In 2000, 2022 million users avoided 66.8 t'
	].map(auditOfText)
];

describe.each(locales)('in %s', (locale) => {
	test('every finding has a text that says everything', () => {
		for (const finding of audits.flatMap(({ findings }) => findings)) {
			const text = plain(findingText(finding, names[locale], 'audit=own', locale));
			expect(text).not.toMatch(/[{}]|undefined|NaN|null/);
			if (finding.code !== 'not_known') expect(text).toMatch(locale === 'en' ? /\.$/ : /。$/);
		}
	});

	test('every division has a text that says everything', () => {
		for (const implied of audits.flatMap(({ implied }) => implied)) {
			expect(equationText(implied, 'audit=own', locale)).not.toMatch(/[{}]|undefined|NaN|null/);
		}
	});
});

describe('the words of an audit', () => {
	test('show the division in the habits of the language', () => {
		const [perUser] = auditOf('zhuanzhuan-2022-total').implied;
		expect(plain(equationText(perUser!, 'audit=own', 'en')).replaceAll('\u00a0', ' ')).toBe(
			'668,000 t ÷ 20 million users = **33.4 kg per user**'
		);
		expect(plain(equationText(perUser!, 'audit=own', 'zh')).replaceAll('\u00a0', ' ')).toBe(
			'66.8 万吨 ÷ 2,000 万名用户 = **每名用户 33.4 千克**'
		);
	});

	test('say which numbers are those of a doubtful print', () => {
		const [perUser] = auditOf('article-platform-2022').implied;
		expect(plain(equationText(perUser!, 'audit=own', 'en'))).toMatch(
			/^As printed: 66.8\u00a0t ÷ 2,000 users/
		);
	});

	test('name the claim whose numbers match', () => {
		const [slip] = auditOf('article-platform-2022').findings;
		expect(plain(findingText(slip!, names.en, 'audit=own', 'en'))).toContain('Zhuanzhuan, 2022');
		expect(plain(findingText(slip!, names.zh, 'audit=own', 'zh'))).toContain('转转，2022年');
	});

	test('keep the digits that a claim prints', () => {
		expect(quantityText({ value: 51.903, unit: 'kg_co2e' }, 'en')).toBe('51.903\u00a0kg');
	});

	test('say how an amount was read', () => {
		const [amount] = typed('至少 66.8万吨').parsed.amounts;
		expect(amountText(amount!, 'en').replaceAll('\u00a0', ' ')).toBe(
			'“66.8万吨” read as 668,000 t, said to be a lower bound'
		);
	});
});
