import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadLibrary } from '../../src/cli/data-folder';
import { hashInNode } from '../../src/cli/hash-in-node';
import type { Assessment } from '../../src/lib/model/assessment';
import { writeProject, type Project } from '../../src/lib/model/project';
import type { Published } from '../../src/lib/model/published';
import { readDashboards } from '../../src/lib/model/read-dashboards';
import { readProjectFile } from '../../src/lib/model/read-project-file';
import { withFile } from '../support/pack';
import { runCli } from '../support/run-cli';
import { scratch } from '../support/scratch';
import { growth, half, wholeProject } from '../support/whole-project';

/** The bundled pack with twice the production of a smartphone. */
const doubled = withFile('production.csv', (text) =>
	text.replace('36.1666666666667,54.25,81.375', '72.3333333333334,108.5,162.75')
);
const folder = scratch({
	...Object.fromEntries([...doubled].map(([name, text]) => [`doubled/${name}`, text])),
	'log.csv':
		'date,category,items,platform\n2024-01-01,smartphone,30,闲鱼\n2024-02-03,book,4,vinted\n'
});
const path = (name: string) => join(folder, name);
const dashboard = path('dashboard');
const ownPack = ['--pack', path('doubled')];
const log = path('log.csv');
const ofProject = ['--project', path('project.json')];
const read = (name: string) => readFileSync(join(dashboard, name), 'utf8');

let project: Project;
let said: Published;
let held: Awaited<ReturnType<typeof readProjectFile>>;

async function assessed(args: readonly string[]): Promise<Assessment> {
	const { code, out, err } = await runCli(['assess', ...args, '--format', 'json']);
	expect([code, err]).toEqual([0, '']);
	return JSON.parse(out) as Assessment;
}

beforeAll(async () => {
	const { id, sha256 } = (await loadLibrary(path('doubled'))).pack;
	project = wholeProject({ id, sha256 });
	writeFileSync(path('project.json'), writeProject(project));
	const asked = [...ownPack, ...ofProject, '--lang', 'zh', '--title', '我们的看板'];
	const { code, err } = await runCli(['publish', dashboard, log, ...asked]);
	expect([code, err]).toEqual([0, expect.stringContaining('我们的看板')]);
	said = JSON.parse(read('dashboard.json')) as Published;
	const file = said.parts[0]!;
	held = await readProjectFile(file, readFileSync(join(dashboard, file)), hashInNode);
}, 120_000);

describe('the project of a published dashboard', () => {
	test('brings the pack with all its files, and is pinned to it', () => {
		expect(held.project.pack).toEqual(project.pack);
		expect(said.pack).toEqual(project.pack);
		expect([...held.pack!].sort()).toEqual([...doubled].sort());
		expect(held.ownPack!.sha256).toBe(project.pack.sha256);
	});

	test('brings scenarios, the one in use, and views on all dashboards as they were saved', () => {
		expect(held.project.scenarios).toEqual([growth, half]);
		expect(held.project.method.scenario).toMatchObject(growth);
		expect(held.project.views).toEqual(project.views);
		const { all, chosen } = readDashboards(held.project.views['dashboards'])!;
		const names = all.map(({ name, views }) => [name, views.map((view) => view.name)]);
		expect(names).toEqual([
			['', ['All']],
			['手机看板', ['Phones']]
		]);
		expect(chosen).toBe('2');
	});

	test('gives with its cube what log, pack and project give', async () => {
		const [own, cube] = said.parts.map((part) => join(dashboard, part));
		const published = await assessed([cube!, '--project', own!]);
		const whole = await assessed([log, ...ownPack, ...ofProject]);
		expect(published.totals).toEqual(whole.totals);
		expect(published.method).toEqual(whole.method);
		// Thirty phones and four books, two and a half times.
		expect(published.items!.total).toBe(85);
	});
});

describe('a dashboard published in Chinese', () => {
	const pages = () =>
		readdirSync(dashboard, { recursive: true, encoding: 'utf8' }).filter((name) =>
			name.endsWith('.html')
		);

	test('leads from its first page alone to the Chinese one, before anything else runs', () => {
		const first = read('index.html');
		const script = '<script src="./dashboard-start.js"></script>';
		expect(first.indexOf('<script')).toBe(first.indexOf(script));
		expect(read('dashboard-start.js')).toContain("location.replace('zh/'");
		const others = pages().filter((name) => name !== 'index.html');
		expect(others.length).toBeGreaterThan(5);
		expect(others.filter((name) => read(name).includes('dashboard-start'))).toEqual([]);
	});

	test('says whose it is in both languages on every page', () => {
		for (const name of pages()) {
			expect(read(name)).toMatch(
				/<p lang="en"><strong>我们的看板<\/strong> · refreshed .*<p lang="zh-Hans"><strong>我们的看板<\/strong> · 更新于/
			);
		}
	});

	test('published in English after that leads nowhere else, and its script goes with the next change', async () => {
		const again = ['publish', dashboard, log, ...ownPack, ...ofProject, '--quiet'];
		expect(await runCli(again)).toEqual({ code: 0, out: '', err: '' });
		expect(read('index.html')).not.toContain('dashboard-start');
		const { files, earlier } = JSON.parse(read('dashboard.json')) as Published;
		expect(files).not.toContain('dashboard-start.js');
		expect(earlier).toContain('dashboard-start.js');
	});
});
