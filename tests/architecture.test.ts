import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Rooms by height; a file imports only from a lower number, or from its own room by file name. */
const heights: Readonly<Record<string, number>> = {
	'src/lib/model': 0,
	'src/lib/messages': 0,
	'src/lib/sql': 0,
	'src/lib/ingest': 1,
	'src/lib/impact': 1,
	'src/lib/engine': 1,
	'src/lib/figures': 1,
	'src/lib/claims': 2,
	'src/lib/export': 2,
	'src/lib/assess': 3,
	'src/lib/ui': 4,
	'src/routes': 5,
	'src/cli': 5,
	scripts: 6
};

const files = ['src', 'scripts']
	.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
	)
	.filter((file) => /\.(ts|js|svelte)$/.test(file) && !file.includes('messages/compiled/'));

interface Import {
	readonly from: string;
	/** Path of the imported file, or the name of a package. */
	readonly to: string;
	readonly isPackage: boolean;
	readonly isDynamic: boolean;
}

const pattern =
	/(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(file: string): Import[] {
	const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
	return [...text.matchAll(pattern)].map((found) => {
		const name = (found[1] ?? found[2] ?? found[3])!.replace(/\?\w+$/, '');
		const isDynamic = found[3] !== undefined;
		const local = name.startsWith('$lib/') ? `src/lib/${name.slice(5)}` : null;
		if (local === null && !name.startsWith('.')) {
			return { from: file, to: name, isPackage: true, isDynamic };
		}
		const path = normalize(local ?? join(dirname(file), name));
		return { from: file, to: resolved(path), isPackage: false, isDynamic };
	});
}

function resolved(path: string): string {
	const candidates = [path, `${path}.ts`, `${path}.svelte.ts`, join(path, 'index.ts')];
	return candidates.find((candidate) => files.includes(candidate)) ?? path;
}

function roomOf(file: string): string | undefined {
	if (file === 'src/lib/assess.ts') return 'src/lib/assess';
	return Object.keys(heights).find((room) => file.startsWith(`${room}/`));
}

const imports = files.flatMap(importsOf);
const local = imports.filter(({ isPackage }) => !isPackage);
const packages = imports.filter(({ isPackage }) => isPackage);

describe('the rooms', () => {
	test('hold every file of the library', () => {
		const homeless = files.filter((file) => file.startsWith('src/lib/') && !roomOf(file));
		expect(homeless).toEqual([]);
	});

	test('import only from below, or from themselves by file name', () => {
		const upward = local.filter(({ from, to }) => {
			const [own, other] = [roomOf(from), roomOf(to)];
			if (own === undefined || other === undefined || own === other) return false;
			return heights[other]! >= heights[own]!;
		});
		expect(upward.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
	});

	test('never import their own index', () => {
		const own = local.filter(({ from, to }) => to === `${roomOf(from)}/index.ts`);
		expect(own.map(({ from }) => from)).toEqual([]);
	});

	test('have no import cycle', () => {
		expect(cycles()).toEqual([]);
	});
});

describe('libraries', () => {
	const importers = (name: RegExp) =>
		packages.filter(({ to }) => name.test(to)).map(({ from }) => from);

	test('of databases are imported by the engine room alone', () => {
		const outside = importers(/^@duckdb\/|^@clickhouse\/|^apache-arrow/).filter(
			// Arrow is a file format as well.
			(file) =>
				!file.startsWith('src/lib/engine/') && !/\/(arrow-file|encode-arrow)\.ts$/.test(file)
		);
		expect(outside).toEqual([]);
	});

	test('of Svelte are imported by pages and components alone', () => {
		const outside = importers(/^svelte|^\$app|^\$env|^@sveltejs/).filter(
			(file) => !/^src\/(lib\/ui|routes|params|hooks|service-worker)/.test(file)
		);
		expect(outside).toEqual([]);
	});

	test('of Node stay out of what runs in a browser', () => {
		const outside = importers(/^node:/).filter(
			(file) =>
				!/^(src\/cli|scripts|src\/lib\/engine\/node|.*\/server\/|.*\+\w+\.server\.ts)/.test(file)
		);
		expect(outside).toEqual([]);
	});

	test('are all named in package.json', () => {
		const { dependencies, devDependencies } = JSON.parse(
			readFileSync('package.json', 'utf8')
		) as Record<string, Record<string, string>>;
		const known = new Set([...Object.keys(dependencies!), ...Object.keys(devDependencies!)]);
		const unknown = packages
			.map(({ to }) =>
				to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : to.split('/')[0]!
			)
			.filter((name) => !/^node:|^\$/.test(name) && !known.has(name));
		expect([...new Set(unknown)]).toEqual([]);
	});
});

describe('the code', () => {
	const sources = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));

	test('never puts a text into a page as markup', () => {
		expect(sources.filter(({ text }) => /\{@html|innerHTML|outerHTML/.test(text))).toEqual([]);
		// Drawings are written into prerendered pages by `pageMarkup`, which takes every word for text, and
		// parts and figures by Svelte, which does.
		const raw = sources.filter(({ text }) => text.includes('createRawSnippet'));
		expect(raw.map(({ file }) => file)).toEqual([
			'src/lib/ui/Island.svelte',
			'src/lib/ui/Scene.svelte',
			'src/routes/[[locale=locale]]/Figures.svelte'
		]);
	});

	test('of pages takes from large rooms what it uses, by file, so that a page fetches no more than that', () => {
		const whole = sources.filter(
			({ file, text }) =>
				/^src\/(lib\/ui|routes)\//.test(file) &&
				!/\.worker\.ts$|^src\/lib\/ui\/(server\/|reading\/(pipeline|held-log)\.ts)/.test(file) &&
				/^\s*import \{[^}]*\} from '\$lib\/(assess|ingest|figures)';/m.test(text)
		);
		expect(whole.map(({ file }) => file)).toEqual([]);
	});

	test('never compiles text', () => {
		expect(sources.filter(({ text }) => /new Function\(|\beval\(/.test(text))).toEqual([]);
	});

	test('asks no clock and rolls no dice in what computes', () => {
		const impure = sources.filter(
			({ file, text }) =>
				/^src\/lib\/(model|sql|impact|figures|messages|ingest)\//.test(file) &&
				/Math\.random\(|Date\.now\(|new Date\(\)/.test(text)
		);
		expect(impure.map(({ file }) => file)).toEqual([]);
	});

	test('has no file over 250 lines', () => {
		const long = sources.filter(({ text }) => text.split('\n').length > 251);
		expect(long.map(({ file }) => file)).toEqual([]);
	});
});

/** Groups of files that import each other in a circle, by following static imports depth first. */
function cycles(): string[] {
	const edges = new Map<string, string[]>();
	for (const { from, to, isDynamic } of local) {
		// A component may draw its own kind again, such as a tree.
		if (!isDynamic && from !== to) edges.set(from, [...(edges.get(from) ?? []), to]);
	}
	const done = new Set<string>();
	const found: string[] = [];
	const visit = (file: string, path: readonly string[]) => {
		if (path.includes(file)) {
			const circle = [...path.slice(path.indexOf(file)), file];
			found.push(circle.map((name) => relative('src', name)).join(' -> '));
		} else if (!done.has(file)) {
			for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
			done.add(file);
		}
	};
	for (const file of edges.keys()) visit(file, []);
	return found;
}
