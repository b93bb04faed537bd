import { textTable } from '../src/cli/text-table';
import { benchParts } from './bench/bench-parts';
import { writeBenchReadme } from './bench/bench-readme';
import { benchGrowth, growthMeasures } from './bench/growth';
import { keepBench, keptBench, type Bench, type PartFound } from './bench/kept-bench';
import { benchMachine } from './bench/machine';
import { measureCells, type Measure } from './bench/measure';

const latest = 'bench/latest.json';
const growth = 'growth';
const all = [growth, ...Object.keys(benchParts)];

/** Measures the built project. Absolute times are the machine's; the ratios are what to compare. */
async function bench(names: readonly string[]): Promise<Bench> {
	let found = await keptBench(latest, await benchMachine());
	for (const name of names) {
		process.stderr.write(`measuring ${name}\n`);
		found = await withPart(found, name);
		await keepBench(latest, found);
	}
	return found;
}

/** A part that fails is said to have failed, and the others are measured all the same. */
async function withPart(found: Bench, name: string): Promise<Bench> {
	const added = (part: PartFound) => ({ ...found.parts, [name]: part });
	try {
		if (name !== growth) return { ...found, parts: added({ measures: await benchParts[name]!() }) };
		const times = await benchGrowth(found.times);
		return { ...found, times, parts: added({ measures: growthMeasures(times) }) };
	} catch (error) {
		process.exitCode = 1;
		const failure = error instanceof Error ? error.message : String(error);
		process.stderr.write(`${name} failed: ${failure}\n`);
		return { ...found, parts: added({ measures: [], failure }) };
	}
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
	throw new Error(`no part is named ${unknown.join(', ')}: choose from ${all.join(', ')}`);
}
const names = asked.length === 0 ? all : asked;
const found = await bench(names);
await writeBenchReadme('bench', found);
const measures: readonly Measure[] = names.flatMap((name) => found.parts[name]?.measures ?? []);
process.stdout.write(
	textTable(
		[{ label: 'measure' }, { label: 'value', numeric: true }, { label: 'at most', numeric: true }],
		measures.map(measureCells)
	)
);
