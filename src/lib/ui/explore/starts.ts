import { questionSql } from '$lib/assess/trace/trace-queries';
import type { TraceQuestion } from '$lib/assess/trace/trace';
import { cubeSql, sourceCubeSql } from '$lib/impact/cube';
import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import type { Session } from '../session.svelte';

type Said = (inputs: Record<string, never>, options: { locale: Locale }) => string;

/** A query to start from. */
export interface Start {
	readonly id: string;
	readonly name: Said;
	/** Its text, for the log on screen. */
	readonly sql: (log: Session, locale: Locale) => Promise<string> | string;
}

/** The texts by which the numbers on screen are computed, filter and method included. */
const numbers: readonly Start[] = (
	[
		['whole', m.explore_start_whole],
		['category', m.explore_start_category],
		['month', m.explore_start_month],
		['platform', m.explore_start_platform],
		['region', m.explore_start_region],
		['operating_model', m.explore_start_operating_model],
		['month_category', m.explore_start_month_category],
		['source_category', m.explore_start_source_category]
	] satisfies readonly (readonly [TraceQuestion, Said])[]
).map(([question, name]) => ({
	id: question,
	name,
	sql: async (log, locale) => {
		const live = await log.prepare();
		return questionSql(live.basis(live.by(log.answered.method, locale)), question);
	}
}));

const counts: readonly Start[] = [
	{
		id: 'source_cube',
		name: m.explore_start_source_cube,
		sql: () => sourceCubeSql().text
	},
	{
		id: 'cube',
		name: m.explore_start_cube,
		sql: (log) => cubeSql(log.answered.operatingModel).text
	}
];

const look: readonly Start[] = [
	{
		id: 'first_trades',
		name: m.explore_start_first_trades,
		sql: () => 'SELECT *\nFROM mapped_trades\nLIMIT 100'
	},
	{
		id: 'items_by_month',
		name: m.explore_start_items_by_month,
		sql: () => `SELECT CAST(date_trunc('month', day) AS DATE) AS month,
	SUM(items) AS items,
	COUNT(*) AS trades
FROM trades
WHERE kept AND day IS NOT NULL
GROUP BY month
ORDER BY month`
	},
	{
		id: 'items_by_category',
		name: m.explore_start_items_by_category,
		sql: () => `SELECT category, SUM(items) AS items, SUM(trades) AS trades
FROM cube
GROUP BY category
ORDER BY items DESC`
	},
	{
		id: 'unmapped',
		name: m.explore_start_unmapped,
		sql: () => `SELECT source_category, SUM(items) AS items, COUNT(*) AS trades
FROM mapped_trades
WHERE kept AND category IS NULL
GROUP BY source_category
ORDER BY items DESC NULLS LAST`
	},
	{
		id: 'prices',
		name: m.explore_start_prices,
		sql: () => `SELECT category, currency,
	quantile_cont(price, 0.5) AS median_price,
	quantile_cont(price, 0.1) AS tenth,
	quantile_cont(price, 0.9) AS ninetieth,
	COUNT(*) AS trades
FROM mapped_trades
WHERE kept AND price IS NOT NULL
GROUP BY category, currency
ORDER BY trades DESC`
	},
	{
		id: 'weekdays',
		name: m.explore_start_weekdays,
		sql: () => `SELECT isodow(day) AS day_of_week, COUNT(*) AS trades, SUM(items) AS items
FROM trades
WHERE kept AND day IS NOT NULL
GROUP BY day_of_week
ORDER BY day_of_week`
	},
	{
		id: 'copies',
		name: m.explore_start_copies,
		sql: () => `SELECT day, source_category, source_platform, source_region, items, price,
	COUNT(*) AS times
FROM trades
GROUP BY ALL
HAVING COUNT(*) > 1
ORDER BY times DESC
LIMIT 1000`
	},
	{
		id: 'silent_days',
		name: m.explore_start_silent_days,
		sql: () => `WITH days AS (
	SELECT CAST(unnest(generate_series(MIN(day), MAX(day), INTERVAL 1 DAY)) AS DATE) AS day
	FROM trades
)
SELECT days.day
FROM days
ANTI JOIN trades ON trades.day = days.day
ORDER BY days.day`
	}
];

/** Every query to start from, by topic. */
export const starts: readonly { readonly name: Said; readonly starts: readonly Start[] }[] = [
	{ name: m.explore_starts_look, starts: look },
	{ name: m.explore_starts_numbers, starts: numbers },
	{ name: m.explore_starts_counts, starts: counts }
];
