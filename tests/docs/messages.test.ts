import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inputErrorText } from '../../src/lib/messages/input-error-text';
import { issueText } from '../../src/lib/messages/issue-text';
import { locales } from '../../src/lib/messages/locale';
import { rejectText } from '../../src/lib/messages/reject-text';
import { inputErrorCodes } from '../../src/lib/model/input-error';
import { issueCodes } from '../../src/lib/model/issue';
import { columnRoles } from '../../src/lib/model/reading';
import { rejectReasons } from '../../src/lib/model/reject';
import { sourceFiles } from './source-files';

const folder = 'src/lib/messages';
const catalogues = readdirSync(join(folder, 'en')).filter((name) => name.endsWith('.json'));

type Catalogue = Readonly<Record<string, unknown>>;

const read = (locale: string, name: string) =>
	JSON.parse(readFileSync(join(folder, locale, name), 'utf8')) as Catalogue;

/** Where the order of words differs, one language says the unit above the number and one below it. */
const elsewhere = new Set(['impact_title_tree', 'impact_title_household', 'impact_unit_of']);

/** Names that a message takes: those in its text, and those it declares. */
function placeholders(message: unknown): readonly string[] {
	const text = JSON.stringify(message);
	const named = [...text.matchAll(/\{([a-zA-Z_]\w*)\}/g)].map(([, name]) => name!);
	return [...new Set(named)].sort();
}

test('both languages have the same catalogues', () => {
	expect(readdirSync(join(folder, 'zh')).sort()).toEqual(readdirSync(join(folder, 'en')).sort());
});

describe.each(catalogues)('%s', (name) => {
	const [en, zh] = [read('en', name), read('zh', name)];

	test('has the same messages in both languages', () => {
		expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
	});

	test('takes the same parameters in both languages', () => {
		for (const key of Object.keys(en).filter((name) => !elsewhere.has(name))) {
			expect([key, placeholders(zh[key])]).toEqual([key, placeholders(en[key])]);
		}
	});
});

test('no key stands in two catalogues', () => {
	const keys = catalogues.flatMap((name) => Object.keys(read('en', name)));
	expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('every message is used', () => {
	const used = new Set(
		sourceFiles().flatMap((file) =>
			[...readFileSync(file, 'utf8').matchAll(/\bm\.(\w+)/g)].map(([, key]) => key)
		)
	);
	const keys = catalogues.flatMap((name) => Object.keys(read('en', name)));
	expect(keys.filter((key) => !key.startsWith('$') && !used.has(key))).toEqual([]);
});

/** A value for every name that a message of a code takes. */
function sampleOf(prefix: string, code: string): Readonly<Record<string, string | number>> {
	const message = read('en', 'reading.json')[`${prefix}_${code}`];
	const names = placeholders(message);
	return Object.fromEntries(names.map((name) => [name, sampleValues[name] ?? `<${name}>`]));
}

const sampleValues: Readonly<Record<string, string | number>> = {
	count: 1234,
	line: 12,
	times: 4,
	massKg: 12,
	role: columnRoles[0]
};

const rendered = {
	issue: (code: string, locale: 'en' | 'zh') =>
		issueText({ code, parameters: sampleOf('issue', code) }, locale),
	reject: (code: string, locale: 'en' | 'zh') =>
		rejectText({ reason: code, parameters: sampleOf('reject', code) }, locale),
	input_error: (code: string, locale: 'en' | 'zh') =>
		inputErrorText({ code, parameters: sampleOf('input_error', code) }, locale)
};

describe.each([
	['issue', issueCodes],
	['reject', rejectReasons],
	['input_error', inputErrorCodes]
] as const)('every %s', (kind, codes) => {
	test.each(codes)('%s has a text in both languages that says everything', (code) => {
		for (const locale of locales) {
			const text = rendered[kind](code, locale);
			expect(text).not.toMatch(/[{}]|undefined|NaN/);
			expect(text).toMatch(locale === 'en' ? /\.$/ : /。$/);
			for (const value of Object.values(sampleOf(kind, code))) {
				if (typeof value === 'string' && value.startsWith('<')) expect(text).toContain(value);
			}
		}
	});
});
