import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { hashFile } from '../../src/lib/ingest';
import { exactly } from '../../src/lib/model/estimate';
import { InputError } from '../../src/lib/model/input-error';
import { fileOfBytes, type InputFile } from '../../src/lib/model/input-file';
import { isProjectFile } from '../../src/lib/model/is-project-file';
import { writeProject, type Project } from '../../src/lib/model/project';
import { writeProjectFile, type ProjectContent } from '../../src/lib/model/project-file';
import { readProjectFile } from '../../src/lib/model/read-project-file';
import { bareProject } from '../support/projects';

const sha256 = 'ab'.repeat(32);
const bare = bareProject({ id: '2026.1', sha256 }, '三月');

async function zipped(content: ProjectContent, trades: readonly InputFile[] = []) {
	const pieces: Uint8Array[] = [];
	await writeProjectFile(content, trades, (piece) => pieces.push(piece));
	return new Uint8Array(Buffer.concat(pieces));
}

const opened = (bytes: Uint8Array) => readProjectFile('march.reprise', bytes, hashFile);

async function withTrades(files: readonly InputFile[]): Promise<ProjectContent> {
	const named = await Promise.all(
		files.map(async (file) => ({
			name: file.name,
			bytes: file.size,
			sha256: await hashFile(file),
			synthetic: false
		}))
	);
	return { project: { ...bare, files: named }, facts: null, pack: null };
}

const log = (name: string, text: string) => fileOfBytes(name, strToU8(text));

/** Finite numbers as JSON has them: no negative zero. */
const value = fc.double({ min: 0, max: 1, noNaN: true }).map((central) => exactly(central + 0));
const word = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() === text);
const projects: fc.Arbitrary<Project> = fc.record({
	name: fc.string({ unit: 'grapheme' }),
	pack: fc.constant(bare.pack),
	files: fc.array(
		fc.record({
			name: word,
			bytes: fc.nat(),
			sha256: fc.constant(sha256),
			synthetic: fc.boolean()
		})
	),
	read: fc.record(
		{
			roles: fc.dictionary(fc.constantFrom('date', 'items', 'category'), fc.option(fc.string())),
			reading: fc.record(
				{
					encoding: word,
					headerRow: fc.nat(),
					decimal: fc.constantFrom('.' as const, ',' as const)
				},
				{ requiredKeys: [] }
			),
			where: fc.array(fc.record({ column: fc.string(), value: fc.string() }))
		},
		{ requiredKeys: [] }
	),
	method: fc.record({
		preset: fc.option(word),
		displacement: fc.option(value),
		region: fc.option(word),
		trees: fc.option(word),
		households: fc.option(word),
		vehicles: fc.option(fc.constantFrom('include' as const, 'set_aside' as const)),
		massEstimate: fc.boolean(),
		draws: fc.option(fc.nat()),
		seed: fc.option(fc.nat()),
		operatingModel: fc.option(word),
		scenario: fc.constantFrom(null, { name: 'a' })
	}),
	overrides: fc.array(
		fc.record({
			category: word,
			parameter: fc.constantFrom('production' as const, 'rebound' as const),
			value,
			source: fc.string({ unit: 'grapheme' })
		})
	),
	addedCategories: fc.constant([]),
	mapping: fc.array(
		fc.record({ sourceCategory: fc.string({ unit: 'grapheme' }), category: fc.option(word) })
	),
	scenarios: fc.constant([]),
	views: fc.dictionary(
		fc.constantFrom('explore', 'studio'),
		fc.constantFrom(1, 'a', { version: 1 })
	)
});

describe('a project file', () => {
	test('gives any project back as it was, and equal projects give equal bytes', async () => {
		await fc.assert(
			fc.asyncProperty(projects, fc.option(fc.string()), async (project, facts) => {
				const bytes = await zipped({ project, facts, pack: null });
				const again = await opened(bytes);
				expect(JSON.stringify(again.project)).toBe(JSON.stringify(project));
				expect(again.facts).toBe(facts);
				expect(await zipped({ project, facts, pack: null })).toEqual(bytes);
			}),
			{ numRuns: 60 }
		);
	});

	test('holds the files of the log as they are, two of one name as well', async () => {
		const files = [log('a.csv', 'category\nbook\n'), log('a.csv', 'category\nphone\n')];
		const { trades } = await opened(await zipped(await withTrades(files), files));
		const texts = await Promise.all(trades!.map(({ read }) => read(0, 99)));
		expect(texts).toEqual([strToU8('category\nbook\n'), strToU8('category\nphone\n')]);
		expect(trades!.map(({ name }) => name)).toEqual(['a.csv', 'a.csv']);
	});

	test('says mapping and factors as tables too', async () => {
		const project: Project = {
			...bare,
			mapping: [{ sourceCategory: '手机', category: 'smartphone' }],
			overrides: [{ category: 'book', parameter: 'production', value: exactly(2), source: 'ours' }]
		};
		const entries = unzipSync(await zipped({ project, facts: null, pack: null }));
		const text = (name: string) => new TextDecoder().decode(entries[name]);
		expect(text('mapping.csv').trim()).toBe('source_category,category\n手机,smartphone');
		expect(text('factors.csv')).toContain('book,production,2,2,2,kg CO2e/item,ours');
	});

	test('names its entries so that nothing of them leaves the folder that it is unpacked to', async () => {
		const names = [
			'../../up.csv',
			'C:\\x.csv',
			'a\u202egpj.csv',
			'b\u200b\u0000.csv',
			'nul',
			'..',
			'=1.csv'
		];
		const files = names.map((name) => log(name, 'a'));
		const pack = new Map([
			['../../evil.sh', 'x'],
			['parameters.csv', 'y']
		]);
		const bytes = await zipped({ ...(await withTrades(files)), pack }, files);
		expect(Object.keys(unzipSync(bytes))).toEqual([
			'project.json',
			'pack/parameters.csv',
			'trades/1-_.._up.csv',
			'trades/2-C__x.csv',
			'trades/3-agpj.csv',
			'trades/4-b.csv',
			'trades/5-_nul',
			'trades/6-log',
			'trades/7-=1.csv'
		]);
		const { trades } = await opened(await zipped(await withTrades(files), files));
		expect(trades?.map(({ name }) => name)).toEqual(names);
	});

	test('is read when it was unpacked and packed again within a folder', async () => {
		const bytes = zipSync({ 'march/project.json': strToU8(writeProject(bare)) });
		expect((await opened(bytes)).project).toEqual(bare);
	});

	test('is known by its content or its name, and a zip of something else is none', async () => {
		const bytes = await zipped({ project: bare, facts: null, pack: null });
		expect(await isProjectFile(fileOfBytes('renamed.zip', bytes))).toBe(true);
		expect(await isProjectFile(log('a.REPRISE', ''))).toBe(true);
		expect(await isProjectFile(log('a.csv', 'category\n'))).toBe(false);
		const other = zipSync({ 'log.csv': strToU8('category\n') });
		expect(await isProjectFile(fileOfBytes('a.zip', other))).toBe(false);
	});
});

describe('a project file that is not right', () => {
	test.each<[string, Uint8Array, RegExp]>([
		['empty', new Uint8Array(), /empty_file/],
		['no zip', strToU8('hello'), /bad_zip/],
		['without a description', zipSync({ 'a.csv': strToU8('a') }), /project.json/],
		['of another schema', zipSync({ 'project.json': strToU8('{"schema":"x"}') }), /bad_project/],
		['not in UTF-8', zipSync({ 'project.json': new Uint8Array([0xff, 0xfe, 0]) }), /not_utf8/]
	])('%s is refused readably', async (_, bytes, message) => {
		await expect(opened(bytes)).rejects.toThrow(message);
		await expect(opened(bytes)).rejects.toThrow(InputError);
	});

	test('is refused where a file of the log is missing or is another one', async () => {
		const file = log('a.csv', 'category\nbook\n');
		const content = await withTrades([file]);
		const other = log('a.csv', 'category\nbike\n');
		await expect(opened(await zipped(content, [other]))).rejects.toThrow(/a\.csv/);
		const twice = {
			...content.project,
			files: [...content.project.files, content.project.files[0]!]
		};
		const short = await zipped({ ...content, project: twice }, [file]);
		await expect(opened(short)).rejects.toThrow(/trades\/2-a\.csv/);
	});

	test('is refused before it is unpacked where its entries would fill the memory', async () => {
		const bomb = zipSync({ 'project.json': strToU8(writeProject(bare)) });
		// The central directory, PK 1 2, says at its 24th byte what an entry is when unpacked.
		const directory = bomb.findLastIndex(
			(byte, at) => byte === 0x50 && bomb[at + 1] === 0x4b && bomb[at + 2] === 1
		);
		new DataView(bomb.buffer, bomb.byteOffset).setUint32(directory + 24, 300e6, true);
		await expect(opened(bomb)).rejects.toThrow(/project_too_large/);
	});

	test('with any bytes changed, cut or doubled gives a project or a readable error', async () => {
		const file = log('a.csv', 'category\nbook\n');
		const whole = await zipped({ ...(await withTrades([file])), facts: '{}' }, [file]);
		const byte = fc.record({ at: fc.nat(whole.length - 1), value: fc.nat(255) });
		await fc.assert(
			fc.asyncProperty(
				fc.array(byte, { maxLength: 6 }),
				fc.nat(whole.length),
				async (changes, length) => {
					const bytes = whole.slice(0, length % 3 === 0 ? length : whole.length);
					for (const { at, value } of changes) if (at < bytes.length) bytes[at] = value;
					const failure = await opened(bytes).then(
						() => null,
						(error: unknown) => error
					);
					if (failure !== null) expect(failure).toBeInstanceOf(InputError);
				}
			),
			{ numRuns: 500, seed: 4 }
		);
	});
});
