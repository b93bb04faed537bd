import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import {
	openCube,
	replacedSince,
	writeCube,
	type AssessOptions,
	type CubeFile,
	type Replaced
} from '../lib/assess';
import { openClickHouse } from '../lib/engine/clickhouse';
import { openNodeEngine } from '../lib/engine/node';
import { fileOfPath } from '../lib/engine/node-file';
import { tableCubeSql, type TradesElsewhere } from '../lib/impact';
import * as m from '../lib/messages/compiled/messages.js';
import type { Engine } from '../lib/model/engine';
import { InputError } from '../lib/model/input-error';
import { clickhouse } from '../lib/sql';
import { endProgress, optionsOf } from './assess-files';
import { clickhouseAnswer } from './clickhouse-answer';
import { accessOf, requireOptions } from './clickhouse-options';
import { tableCube } from './clickhouse-cube';
import {
	requireColumns,
	requireWhole,
	rolesGiven,
	tableParts,
	tablePlan,
	tradeColumns
} from './clickhouse-table';
import { exitCodes } from './cli-error';
import { loadLibrary } from './data-folder';
import { textOption } from './options';
import { memoryOption } from './rollup-memory';
import { noteCube } from './rollup-notes';
import { publishCube } from './rollup-publish';
import type { CommandRun } from './run';

/**
 * `reprise rollup --engine clickhouse`: the trades are grouped where they lie, and what their words
 * mean is joined here, so that the right to read the table is all that is needed.
 */
export async function rollUpTable(run: CommandRun, out: string): Promise<number> {
	requireOptions(run, ['url', 'table', 'date', 'category']);
	const access = accessOf(run);
	const library = await loadLibrary(undefined);
	const options = await optionsOf(run, library, null);
	const engine = await openNodeEngine({ memory: memoryOption(run), folder: dirname(out) });
	try {
		const earlier = await earlierCube(run);
		const asked = await askedOf(run, engine, options, earlier);
		if (run.values['dry-run'] === true) {
			run.effects.print(`${tableCubeSql(clickhouse, asked).text}\n`);
			return exitCodes.done;
		}
		const server = openClickHouse(access);
		try {
			await requireWhole(server, access.url);
			await requireColumns(server, asked.table, rolesGiven(run.values));
			const sql = tableCubeSql(clickhouse, asked).text;
			const answer = { sql, url: access.url, path: `${out}.answer` };
			const rows = await clickhouseAnswer(run, engine, server, answer);
			const source = `${access.url}/${asked.table.join('.')}`;
			const plan = tablePlan(rolesGiven(run.values));
			const job = { library, options, plan, asked, earlier, source };
			const header = await tableCube(engine, rows, job);
			await publishCube(run, out, (path) => writeCube(engine, header, path));
			endProgress(run);
			await noteCube(run, engine, header, 0);
		} finally {
			await server.close();
		}
	} finally {
		endProgress(run);
		await engine.close();
	}
	return exitCodes.done;
}

/** The cube that new days are put into; null where there is none yet. */
async function earlierCube({ values, effects, locale }: CommandRun): Promise<CubeFile | null> {
	const path = textOption(values, 'since-cube');
	if (path === undefined) return null;
	if (!existsSync(path)) {
		if (values['quiet'] !== true) effects.warn(`${m.rollup_first({ file: path }, { locale })}\n`);
		return null;
	}
	const file = await fileOfPath(path);
	const cube = await openCube(file);
	if (cube !== null) return cube;
	throw new InputError('bad_cube', {
		...{ file: file.name, path: 'schema', expected: 'cube@1', received: '-' }
	});
}

/** What is asked of the table: the days that are named, else those after an earlier cube, else all. */
async function askedOf(
	run: CommandRun,
	engine: Engine,
	{ read, method }: AssessOptions,
	earlier: CubeFile | null
): Promise<TradesElsewhere & Replaced> {
	const { from = null, to = null } = method;
	const roles = rolesGiven(run.values);
	const since = earlier === null ? null : await replacedSince(engine, earlier);
	const isNamed = from !== null || to !== null;
	const days = since === null || isNamed ? { from, to, undated: false } : since;
	if (since !== null && days.from !== null && run.values['quiet'] !== true) {
		run.effects.warn(`${m.rollup_since({ from: days.from }, { locale: run.locale })}\n`);
	}
	return {
		table: tableParts(textOption(run.values, 'table')!),
		columns: tradeColumns(roles),
		massLog: tablePlan(roles).massLog,
		where: read.where ?? [],
		...days
	};
}
