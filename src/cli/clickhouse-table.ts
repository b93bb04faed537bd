import type { TradeColumn, TradesElsewhere } from '../lib/impact';
import type { ClickHouse } from '../lib/engine/clickhouse';
import { InputError } from '../lib/model/input-error';
import type { Issue } from '../lib/model/issue';
import type { ColumnPlan, ColumnRole } from '../lib/model/reading';
import { clickhouse, join } from '../lib/sql';
import { textOption, type OptionValues } from './options';

/** Which column of the source cube a role of a log is. */
const columnOfRole: readonly (readonly [ColumnRole, TradeColumn])[] = [
	['date', 'day'],
	['category', 'source_category'],
	['items', 'items'],
	['platform', 'source_platform'],
	['region', 'source_region'],
	['channel', 'source_channel'],
	['model', 'source_model'],
	['price', 'price'],
	['mass', 'mass_kg']
];

/** The roles that options give to columns of a table; `none` says that nothing plays one. */
export function rolesGiven(values: OptionValues): readonly (readonly [ColumnRole, string])[] {
	return columnOfRole.flatMap(([role]) => {
		const column = textOption(values, role);
		return column === undefined || column === 'none' ? [] : [[role, column] as const];
	});
}

/** The name of a table, and that of its database where it is given. */
export function tableParts(table: string): readonly string[] {
	const at = table.indexOf('.');
	return at <= 0 ? [table] : [table.slice(0, at), table.slice(at + 1)];
}

/** The columns of a table by what they say of a trade. */
export function tradeColumns(
	roles: readonly (readonly [ColumnRole, string])[]
): TradesElsewhere['columns'] {
	const given = new Map(roles);
	const columns = columnOfRole.flatMap(([role, column]) => {
		const name = given.get(role);
		return name === undefined ? [] : [[column, name] as const];
	});
	return Object.fromEntries(columns) as TradesElsewhere['columns'];
}

/** What is known of a table in place of a reading: nothing is guessed. */
export function tablePlan(roles: readonly (readonly [ColumnRole, string])[]): ColumnPlan {
	const has = (role: ColumnRole) => roles.some(([own]) => own === role);
	const massLog = has('mass') && !has('items');
	return {
		roles: roles.map(([role, column]) => ({ role, column, confidence: 1, by: 'user' })),
		...{ dateOrder: 'YMD', dateOrderCertain: true, dateNumbers: 'none', dateForms: ['iso'] },
		...{ decimal: '.', decimalCertain: true, itemsUnit: 'as_named', massUnit: 'kg' },
		...{ oneItemPerRow: !has('items') && !massLog, massLog, questions: [] }
	};
}

/** What is doubtful about a table as a log. */
export function tableIssues({ oneItemPerRow, massLog, roles }: ColumnPlan): readonly Issue[] {
	const hasDates = roles.some(({ role }) => role === 'date');
	const found: readonly (readonly [Issue['code'], boolean])[] = [
		['no_dates', !hasDates],
		['one_item_per_row', oneItemPerRow],
		['mass_log', massLog]
	];
	return found.flatMap(([code, isSo]) => (isSo ? [{ code, parameters: {}, count: 1 }] : []));
}

/** The types that can play a role. */
const typesOf = (role: ColumnRole): RegExp => {
	if (role === 'date') return /^Date/;
	if (['items', 'price', 'mass'].includes(role)) return /^(?:U?Int|Float|Decimal)/;
	return /^(?:(?:Fixed)?String|Enum|U?Int|UUID|Bool|Date)/;
};

/** A type without what makes it nullable or saves room. */
function bareType(type: string): string {
	const inner = /^(?:Nullable|LowCardinality)\((.*)\)$/.exec(type)?.[1];
	return inner === undefined ? type : bareType(inner);
}

/** Throws `InputError` clickhouse_column where the table lacks a column, or it is of another kind. */
export async function requireColumns(
	server: ClickHouse,
	table: readonly string[],
	roles: readonly (readonly [ColumnRole, string])[]
): Promise<void> {
	const types = new Map<string, string>();
	const name = join(table.map(clickhouse.name), '.').text;
	for await (const [column, type] of server.rows(`DESCRIBE TABLE ${name}`)) {
		types.set(column!, bareType(type!));
	}
	const fault = roles.find(([role, column]) => !typesOf(role).test(types.get(column) ?? ''));
	if (fault === undefined) return;
	const [role, column] = fault;
	const columns = [...types].map(([own, type]) => `${own} ${type}`);
	throw new InputError('clickhouse_column', {
		...{ table: table.join('.'), column, role, columns: columns.join(', ') }
	});
}

/** Throws `InputError` clickhouse_partial where the server leaves out shards without saying so. */
export async function requireWhole(server: ClickHouse, url: string): Promise<void> {
	const setting = 'skip_unavailable_shards';
	const query = `SELECT value FROM system.settings WHERE name = '${setting}'`;
	for await (const [value] of server.rows(query)) {
		if (value === '1') throw new InputError('clickhouse_partial', { url, setting });
	}
}
