import { askCube } from '$lib/assess/ask-cube';
import { askFacts } from '$lib/assess/ask-facts';
import { mapLog } from '$lib/assess/map-log';
import { openLog } from '$lib/assess/open-log';
import type { Engine } from '$lib/model/engine';
import { fileOfBytes } from '$lib/model/input-file';
import type { Library } from '$lib/model/library';
import { stoppedBy } from './stopped-by';

/** Enough for an engine to notice what it does often. */
const trades = 20_000;
const monthDays = 28;
const goods = ['smartphone', 'sofa', 'jeans', 'novel', 'desk lamp'];
const platforms = ['Xianyu', 'Zhuanzhuan'];
const places = ['Zhejiang', 'Hubei', 'Sichuan'];

/**
 * Reads an invented log to its result, and leaves nothing of it. What an engine does for the first
 * time it must compile, which takes the statements of a first log several times as long: better while
 * a file is being chosen. Rejects with the signal's reason, or with what broke.
 */
export async function rehearse(
	engine: Engine,
	library: Library,
	signal: AbortSignal
): Promise<void> {
	const stage = stoppedBy(engine, signal);
	await stage.run('BEGIN');
	try {
		const file = fileOfBytes('rehearsal.csv', new TextEncoder().encode(inventedLog()));
		const log = await openLog(stage, library, [file], { today: '2024-12-31', signal });
		const choices = { mapping: new Map<string, string>(), operatingModel: null };
		const mapped = await mapLog(stage, library, log, choices);
		const facts = await askFacts(stage, mapped, { from: null, to: null });
		await askCube(stage, facts);
	} finally {
		await engine.run('ROLLBACK');
	}
}

function inventedLog(): string {
	const lines = Array.from({ length: trades }, (_, at) =>
		[
			`2024-0${(at % 9) + 1}-${String((at % monthDays) + 1).padStart(2, '0')}`,
			goods[at % goods.length],
			platforms[at % platforms.length],
			places[at % places.length],
			(at % 3) + 1
		].join(',')
	);
	return ['date,category,platform,region,items', ...lines, ''].join('\n');
}
