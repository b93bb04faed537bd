import { benchCategories } from './categories';
import { benchEditing } from './editing';
import { benchFigures } from './figures';
import { benchLighthouse } from './lighthouse';
import type { Measure } from './measure';
import { benchMonday } from './monday';
import { benchReading } from './reading';
import { benchRollup } from './rollup';
import { openBenchSite } from './site';

/** Trades that are rolled up; a hundred million of them take 4 GB of disk and minutes. */
const rolledTrades = Number(process.env['REPRISE_BENCH_TRADES'] ?? 10_000_000);

/** What is measured of the built project beside the pairs with other tools, each by its name. */
export const benchParts: Readonly<Record<string, () => Promise<readonly Measure[]>>> = {
	'first-view': benchFirstView,
	lighthouse: benchLighthouse,
	categories: () => Promise.resolve(benchCategories()),
	reading: benchReading,
	rollup: () => benchRollup(rolledTrades),
	editing: benchEditing,
	monday: benchMonday,
	figures: benchFigures
};

const smallLog = 'data/samples/city-exchange-2024-2025.csv';

async function benchFirstView(): Promise<readonly Measure[]> {
	const site = await openBenchSite();
	try {
		const first = await site.firstView();
		const [atOnce, chosen] = [
			await site.openAtOnceMs(smallLog),
			await site.openLogMs(smallLog)
		] as const;
		const back = await site.keptLogMs('data/samples/open-repair/repairconnects-202507.csv');
		return [
			...first,
			{ name: 'first log, of 9,246 trades, chosen by a person', value: chosen.result, unit: 'ms' },
			{ name: 'the same, the engine not started', value: atOnce.result, unit: 'ms' },
			{ name: 'kept log back on screen', value: back.kept, unit: 'ms', target: 1000 },
			{ name: 'the page back on screen without one', value: back.without, unit: 'ms' }
		];
	} finally {
		await site.close();
	}
}
