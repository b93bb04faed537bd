import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assess, writeFacts } from '../../src/lib/assess';
import { openNodeEngine } from '../../src/lib/engine/node';
import { hashFile } from '../../src/lib/ingest';
import type { Assessment } from '../../src/lib/model/assessment';
import { fileOfBytes } from '../../src/lib/model/input-file';
import { defaultProjectMethod, type Project } from '../../src/lib/model/project';
import { writeProjectFile } from '../../src/lib/model/project-file';
import { library } from '../support/library';
import { runCli } from '../support/run-cli';
import { scratch } from '../support/scratch';

const csv = `Kind;Stück;status
smartphone;3;done
canoe;2;done
book;5;open
`;
const folder = scratch({ 'log.csv': csv, 'other.csv': 'category,items\ncanoe,1\n' });
const at = (name: string) => join(folder, name);
const log = fileOfBytes('log.csv', readFileSync(at('log.csv')));

const read = {
	roles: { category: 'Kind', items: 'Stück' },
	where: [{ column: 'status', value: 'done' }]
};
const mapping = new Map([['canoe', 'bicycle']]);

const { id, sha256 } = library.pack;
const project: Project = {
	name: 'log.csv',
	pack: { id, sha256 },
	files: [{ name: 'log.csv', bytes: log.size, sha256: await hashFile(log), synthetic: false }],
	read,
	method: { ...defaultProjectMethod, preset: 'half-life' },
	overrides: [],
	addedCategories: [],
	mapping: [{ sourceCategory: 'canoe', category: 'bicycle' }],
	scenarios: [],
	views: {}
};

async function factsText(): Promise<string> {
	const engine = await openNodeEngine();
	const method = { locale: 'en' as const };
	const options = { read, mapping, operatingModel: null, method };
	const { facts } = await assess(engine, library, [log], options);
	await engine.close();
	return writeFacts(facts);
}

async function save(name: string, facts: string | null, trades: boolean): Promise<void> {
	const pieces: Uint8Array[] = [];
	const content = { project, facts, pack: null };
	await writeProjectFile(content, trades ? [log] : [], (piece) => pieces.push(piece));
	writeFileSync(at(name), Buffer.concat(pieces));
}

const facts = await factsText();
await save('with.reprise', facts, true);
await save('without.reprise', facts, false);
await save('settings.reprise', null, false);

const json = async (...args: string[]) => {
	const { out } = await runCli(['assess', ...args, '--format', 'json']);
	return JSON.parse(out) as Assessment;
};

describe('a project file in place of a log', () => {
	test('gives the result of its log by its method, with and without its trades', async () => {
		const withTrades = await json(at('with.reprise'));
		const withoutTrades = await json(at('without.reprise'));
		writeFileSync(at('mapping.csv'), 'source_category,category\ncanoe,bicycle\n');
		const asOptions = await json(
			...[at('log.csv'), '--category', 'Kind', '--items', 'Stück', '--where', 'status=done'],
			...['--mapping', at('mapping.csv'), '--preset', 'half-life']
		);
		expect(withTrades).toEqual(asOptions);
		expect(withoutTrades).toEqual(withTrades);
		// 3 phones and 2 canoes taken for bicycles; the books are not done.
		expect(withTrades.items).toMatchObject({ total: 5, assessed: 5 });
	});

	test('is assessed by other factors and methods from its counts alone', async () => {
		const options = ['--preset', 'default', '--displacement', '0.1,0.2,0.3', '--draws', '500'];
		const [one, other] = await Promise.all(
			['with.reprise', 'without.reprise'].map((name) => json(at(name), ...options))
		);
		expect(other).toEqual(one);
		expect(one!.method.preset).toBe('default');
	});

	test.each([
		['--where', 'status=open'],
		['--from', '2024-01-01'],
		['--decimal', ','],
		['--operating-model', 'c2c_local']
	])('without its trades refuses %s %s and says why', async (option, value) => {
		const { err, code } = await runCli(['assess', at('without.reprise'), option, value]);
		expect(err).toContain(option);
		expect(err).toContain('without its trades');
		expect(code).toBe(1);
		const withTrades = await runCli(['assess', at('with.reprise'), option, value]);
		expect(withTrades.code).toBe(0);
	});

	test('stands alone', async () => {
		const { err, code } = await runCli(['assess', at('with.reprise'), at('log.csv')]);
		expect(err).toContain('with.reprise is a project');
		expect(code).toBe(2);
	});

	test('that holds no log is refused, and is a project for another one', async () => {
		const alone = await runCli(['assess', at('settings.reprise')]);
		expect(alone.err).toContain('holds no log');
		expect(alone.code).toBe(1);
	});
});

test('--project takes a project file as well, for next month’s log', async () => {
	writeFileSync(at('next.csv'), 'Kind;Stück;status\ncanoe;4;done\nbook;1;open\n');
	const { items, byCategory } = await json(at('next.csv'), '--project', at('without.reprise'));
	expect(items!.total).toBe(4);
	expect(byCategory.map(({ category }) => category)).toEqual(['bicycle']);
});

test('categories of a project file are those of its log', async () => {
	const { out } = await runCli(['categories', at('without.reprise'), '--format', 'json']);
	expect(out).toContain('"canoe"');
});
