import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, platform, release, totalmem } from 'node:os';
import { version } from '../src/lib/model/version';
import { textTable } from '../src/cli/text-table';
import { writeBenchReadme } from './bench/bench-readme';
import { benchEditing } from './bench/editing';
import { benchFigures } from './bench/figures';
import { benchCategories } from './bench/categories';
import { benchGrowth, growthMeasures } from './bench/growth';
import { benchLighthouse } from './bench/lighthouse';
import type { Measure } from './bench/measure';
import { benchMonday } from './bench/monday';
import { benchReading } from './bench/reading';
import { benchRollup } from './bench/rollup';
import { openBenchSite } from './bench/site';

/** Trades that are rolled up; a hundred million of them take 4 GB of disk and minutes. */
const rolledTrades = Number(process.env['REPRISE_BENCH_TRADES'] ?? 10_000_000);

/** Measures the built project. Absolute times are the machine's; the ratios are what to compare. */
async function measures(): Promise<readonly Measure[]> {
	const site = await openBenchSite();
	const first = await site.firstView();
	const back = await site.keptLogMs('data/samples/open-repair/repairconnects-202507.csv');
	await site.close();
	const kept: Measure = { name: 'kept log back on screen', value: back, unit: 'ms', target: 1000 };
	return [
		...first,
		...(await benchLighthouse()),
		kept,
		...benchCategories(),
		...(await benchReading()),
		...(await benchRollup(rolledTrades)),
		...(await benchEditing()),
		...(await benchMonday()),
		...(await benchFigures())
	];
}

const times = await benchGrowth();
const found = [...growthMeasures(times), ...(await measures())];
const machine = {
	processor: cpus()[0]?.model.trim() ?? '',
	cores: cpus().length,
	memoryGiB: Math.round(totalmem() / 2 ** 30),
	system: `${platform()} ${release()}`,
	node: process.version,
	duckdb: '1.4.3',
	reprise: version
};
await mkdir('bench', { recursive: true });
await writeFile(
	'bench/latest.json',
	`${JSON.stringify({ machine, times, measures: found }, null, '\t')}\n`
);
await writeBenchReadme('bench', { machine, times, measures: found });
process.stdout.write(
	textTable(
		[{ label: 'measure' }, { label: 'value', numeric: true }, { label: 'at most', numeric: true }],
		found.map(({ name, value, unit, target }) => [
			name,
			`${value.toPrecision(3)} ${unit}`,
			target === undefined ? '' : `${target} ${unit}`
		])
	)
);
