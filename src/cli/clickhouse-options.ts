import type { ClickHouseAccess } from '../lib/engine/clickhouse';
import * as m from '../lib/messages/compiled/messages.js';
import { refuse, wholeNumber } from './checked-options';
import { usageError } from './cli-error';
import { textOption, type OptionTable, type OptionValues } from './options';
import type { CommandRun } from './run';

/** Options that a table of ClickHouse alone answers, and those that are about files alone. */
const ofServer = ['url', 'table', 'since-cube', 'timeout', 'dry-run'];
const ofFiles = ['sheet', 'encoding', 'delimiter', 'quote', 'header-row', 'date-format', 'decimal'];

/** Seconds without an answer after which to give up, unless told. */
const defaultTimeout = 3600;

/** Whether trades are reduced in ClickHouse. Refuses options that belong to the other engine. */
export function isOnServer({ values, files, locale }: CommandRun): boolean {
	const engine = textOption(values, 'engine') ?? 'duckdb';
	if (!['duckdb', 'clickhouse'].includes(engine)) {
		return refuse('engine', engine, 'duckdb, clickhouse', locale);
	}
	const isServer = engine === 'clickhouse';
	const strange = (isServer ? ofFiles : ofServer).filter((name) => values[name] !== undefined);
	const names = [
		...strange.map((name) => `--${name}`),
		...(isServer && files.length > 0 ? ['FILE'] : [])
	];
	if (names.length > 0) {
		const other = isServer ? 'duckdb' : 'clickhouse';
		throw usageError(m.rollup_only_with({ options: names.join(', '), engine: other }, { locale }));
	}
	return isServer;
}

/** Refuses a call without the options that it needs. */
export function requireOptions(
	{ values, locale }: CommandRun,
	needed: readonly (keyof OptionTable)[]
): void {
	const lacking = needed.filter((name) => textOption(values, String(name)) === undefined);
	if (lacking.length === 0) return;
	const options = lacking.map((name) => `--${name}`).join(', ');
	throw usageError(m.rollup_needs({ options }, { locale }));
}

/** Who asks where: names and passwords come from the environment, which no list of processes shows. */
export function accessOf({ values, locale }: CommandRun): ClickHouseAccess {
	const timeout = wholeNumber(values, 'timeout', { least: 1, most: 86_400 }, locale);
	return {
		url: urlOf(values, locale),
		username: process.env['CLICKHOUSE_USER'] ?? 'default',
		password: process.env['CLICKHOUSE_PASSWORD'] ?? '',
		timeout: timeout ?? defaultTimeout
	};
}

function urlOf(values: OptionValues, locale: CommandRun['locale']): string {
	const text = textOption(values, 'url')!;
	const url = URL.canParse(text) ? new URL(text) : null;
	if (url === null || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/') {
		return refuse('url', text, m.rollup_bad_url({}, { locale }), locale);
	}
	if (url.username !== '' || url.password !== '' || url.searchParams.has('password')) {
		throw usageError(m.rollup_no_credentials({}, { locale }));
	}
	return url.origin;
}
