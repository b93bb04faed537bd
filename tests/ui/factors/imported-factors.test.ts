import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/lib/model/input-error';
import { readPack } from '../../../src/lib/model/read-pack';
import { writePack } from '../../../src/lib/model/write-pack';
import { zipPack } from '../../../src/lib/model/zip-pack';
import { importedFactors, type ChosenFile } from '../../../src/lib/ui/factors/imported-factors';
import { library } from '../../support/library';
import { packContext, packFiles as bundled } from '../../support/pack';

const context = { ...packContext, known: library.categories, bundled };
const file = (name: string, text: string): ChosenFile => ({
	name,
	bytes: new TextEncoder().encode(text)
});

const own = [
	{
		category: 'smartphone',
		parameter: 'production' as const,
		value: { low: 50, central: 60, high: 70 },
		source: 'a report'
	}
];

describe('a table of values', () => {
	test('is read as the command line reads it, and what is far from the evidence is said', () => {
		const text = 'category,parameter,low,central,high,unit,source\nphone x,production,,540,,,\n';
		const named = text.replace('phone x', 'smartphone');
		const read = importedFactors([file('factors.csv', named)], context);
		expect(read).toMatchObject({
			kind: 'overrides',
			overrides: [{ category: 'smartphone', value: { low: 540, central: 540, high: 540 } }]
		});
		// 540 kg is 10.0 times the median of 54.25 kg, less a little: it is not called tenfold.
		expect(read).toMatchObject({ doubts: [] });
		const slipped = importedFactors([file('f.csv', named.replace('540', '5425'))], context);
		expect(slipped).toMatchObject({ doubts: [{ category: 'smartphone' }] });
	});

	test('is refused with its line where a value is impossible', () => {
		const text = 'category,parameter,low,central,high,unit,source\nbook,displacement,,50,,,\n';
		expect(() => importedFactors([file('factors.csv', text)], context)).toThrow(InputError);
		try {
			importedFactors([file('factors.csv', text)], context);
		} catch (error) {
			expect((error as InputError).parameters).toMatchObject({ file: 'factors.csv', line: 2 });
		}
	});
});

describe('a pack', () => {
	const files = writePack(library.pack, own, [], '2026.1-own');

	test('comes back from its zip file, and from its files, with the same factors', () => {
		const zipped = importedFactors([{ name: '2026.1-own.zip', bytes: zipPack(files) }], context);
		const chosen = importedFactors(
			[...files].map(([name, text]) => file(name, text)),
			context
		);
		for (const read of [zipped, chosen]) {
			if (read.kind !== 'pack' || read.pack === null) throw new Error('not read');
			expect(read.id).toBe('2026.1-own');
			expect(read.pack.sha256).toBe(readPack('2026.1-own', files).sha256);
			expect(read.pack.production.get('smartphone')).toMatchObject(own[0]!.value);
		}
	});

	test('takes what it lacks from the bundled one, and says so', () => {
		const [production] = [...files].filter(([name]) => name === 'production.csv');
		const read = importedFactors([file(...production!)], context);
		expect(read).toMatchObject({ kind: 'pack', pack: { presets: library.pack.presets } });
		expect(read.kind === 'pack' && read.findings.map(({ code }) => code)).toContain(
			'table_missing'
		);
	});

	test('with an error is not used, and every error has its file and line', () => {
		const text = bundled.get('production.csv')!.replace(/^(smartphone,)[^,]+/m, '$1999');
		const read = importedFactors([file('production.csv', text)], context);
		const line = text.split('\n').findIndex((row) => row.startsWith('smartphone,')) + 1;
		expect(read).toMatchObject({ kind: 'pack', pack: null });
		expect(read.kind === 'pack' && read.findings).toContainEqual(
			expect.objectContaining({ code: 'out_of_order', file: 'production.csv', line })
		);
	});
});
