import { cubeTypes } from '../../src/lib/impact/cube-schema';
import { tableCubeSql } from '../../src/lib/impact/table-trades';
import { casting, raw, type CastTypes } from '../../src/lib/sql';

/** How the types are called in engines whose SQL is the standard's otherwise. */
const engines: Readonly<Record<string, CastTypes>> = {
	Trino: { day: 'DATE', word: 'VARCHAR', amount: 'DECIMAL(18, 4)', mass: 'DECIMAL(18, 6)' },
	Spark: { day: 'DATE', word: 'STRING', amount: 'DECIMAL(18, 4)', mass: 'DECIMAL(18, 6)' },
	BigQuery: { day: 'DATE', word: 'STRING', amount: 'NUMERIC', mass: 'NUMERIC' }
};

/** The statement by engine, over a table with plain names. */
export const recipes: readonly (readonly [engine: string, sql: string])[] = Object.entries(
	engines
).map(([engine, types]) => {
	const dialect = { ...casting(types), name: raw };
	const columns = {
		...{ day: 'sold_at', source_category: 'category', source_platform: 'platform' },
		...{ source_region: 'region', source_channel: 'channel', source_model: 'mode' },
		...{ currency: 'currency', items: 'items', price: 'price', mass_kg: 'mass_kg' }
	};
	const all = { massLog: false, where: [], from: null, to: null, undated: true };
	const trades = { table: ['trades'], columns, ...all };
	return [engine, tableCubeSql(dialect, trades, { isNamed: true }).text];
});

const parts: Readonly<Record<string, () => string>> = {
	recipes: () =>
		recipes.map(([engine, sql]) => `\n### ${engine}\n\n\`\`\`sql\n${sql}\n\`\`\`\n`).join(''),
	schema: () => {
		const rows = Object.entries(cubeTypes).map(([column, type]) => `| \`${column}\` | ${type} |`);
		return ['', '| column | type |', '| --- | --- |', ...rows, ''].join('\n');
	}
};

/** The document with its generated parts as they are now. */
export function withRecipes(text: string): string {
	return Object.entries(parts).reduce(
		(all, [part, content]) =>
			all.replace(
				new RegExp(`(<!-- ${part} -->\n)[\\s\\S]*?(<!-- /${part} -->)`),
				(_, open: string, close: string) => `${open}${content()}\n${close}`
			),
		text
	);
}
