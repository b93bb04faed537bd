import type { CubeHeader } from '../lib/assess';
import * as m from '../lib/messages/compiled/messages.js';
import { formatCount } from '../lib/messages/format';
import { rowsOf, type Engine } from '../lib/model/engine';
import { textOption } from './options';
import type { CommandRun } from './run';

/** Says on standard error what a cube holds. */
export async function noteCube(
	{ values, effects, locale }: CommandRun,
	engine: Engine,
	{ inputs }: CubeHeader,
	kept: number
): Promise<void> {
	if (values['quiet'] === true) return;
	const [held] = rowsOf<{ rows: number; trades: number; unmapped: number }>(
		await engine.query(`SELECT CAST(COUNT(*) AS DOUBLE) AS "rows",
	CAST(COALESCE(SUM(trades), 0) AS DOUBLE) AS trades,
	CAST(COALESCE(SUM(CASE WHEN category IS NULL THEN trades END), 0) AS DOUBLE) AS unmapped FROM banded_cube`)
	);
	const rejected = inputs.reduce((sum, { rows }) => sum + rows.rejected, 0);
	const count = (value: number) => formatCount(value, locale);
	const texts = [
		m.rollup_done(
			{
				path: textOption(values, 'out')!,
				rows: count(held!.rows),
				trades: count(held!.trades),
				sources: count(inputs.length)
			},
			{ locale }
		),
		...(kept > 0 ? [m.rollup_kept({ count: count(kept) }, { locale })] : []),
		...(held!.unmapped > 0
			? [m.rollup_unmapped({ count: count(held!.unmapped) }, { locale })]
			: []),
		...(rejected > 0 ? [m.convert_rejected({ count: count(rejected) }, { locale })] : [])
	];
	effects.warn(`${texts.join('\n')}\n`);
}
