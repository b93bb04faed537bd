import type { ParseArgsConfig } from 'node:util';

/** One option of a command: how it is parsed, and how it is named in the help. */
export interface CommandOption {
	readonly type: 'string' | 'boolean';
	readonly multiple?: boolean;
	readonly short?: string;
	/** What stands for the value in the help. */
	readonly value?: string;
}

/** Options of every command. */
export const commonOptions = {
	help: { type: 'boolean', short: 'h' },
	version: { type: 'boolean' },
	lang: { type: 'string', value: 'en|zh' },
	quiet: { type: 'boolean' },
	out: { type: 'string', value: 'FILE' },
	format: { type: 'string', value: 'table|json|csv' }
} as const satisfies Record<string, CommandOption>;

/** Options that decide how a log is read. */
export const readOptions = {
	date: { type: 'string', value: 'COL' },
	category: { type: 'string', value: 'COL[,COL...]' },
	items: { type: 'string', value: 'COL|none' },
	platform: { type: 'string', value: 'COL' },
	region: { type: 'string', value: 'COL' },
	channel: { type: 'string', value: 'COL' },
	model: { type: 'string', value: 'COL' },
	price: { type: 'string', value: 'COL' },
	mass: { type: 'string', value: 'COL' },
	sheet: { type: 'string', value: 'NAME' },
	encoding: { type: 'string', value: 'NAME' },
	delimiter: { type: 'string', value: 'CHAR' },
	quote: { type: 'string', value: 'CHAR' },
	'header-row': { type: 'string', value: 'LINE' },
	'date-format': { type: 'string', value: 'YMD|DMY|MDY' },
	decimal: { type: 'string', value: '.|,' }
} as const satisfies Record<string, CommandOption>;

/** Options that decide what a log's words mean and how it is assessed. */
export const methodOptions = {
	'operating-model': { type: 'string', value: 'ID' },
	mapping: { type: 'string', value: 'FILE.csv' },
	pack: { type: 'string', value: 'ID|DIR' },
	project: { type: 'string', value: 'FILE' },
	repin: { type: 'boolean' },
	factors: { type: 'string', value: 'FILE.csv' },
	preset: { type: 'string', value: 'ID' },
	scenario: { type: 'string', value: 'FILE.json' },
	displacement: { type: 'string', value: 'LOW,CENTRAL,HIGH' },
	where: { type: 'string', multiple: true, value: 'COL=VALUE' },
	from: { type: 'string', value: 'DATE' },
	to: { type: 'string', value: 'DATE' },
	trees: { type: 'string', value: 'ID' },
	households: { type: 'string', value: 'ID' },
	vehicles: { type: 'string', value: 'include' },
	estimate: { type: 'string', value: 'mass' },
	draws: { type: 'string', value: 'N' },
	seed: { type: 'string', value: 'N' },
	rejects: { type: 'string', value: 'FILE.csv' }
} as const satisfies Record<string, CommandOption>;

/** Files that `assess` writes beside its result. */
export const besideOptions = {
	trace: { type: 'string', value: 'FILE' },
	'draws-out': { type: 'string', value: 'FILE.csv' }
} as const satisfies Record<string, CommandOption>;

/** Options of `convert` alone. */
export const convertOptions = {
	raw: { type: 'boolean' },
	each: { type: 'boolean' },
	'operating-model': methodOptions['operating-model'],
	mapping: methodOptions.mapping,
	pack: methodOptions.pack,
	where: methodOptions.where
} as const satisfies Record<string, CommandOption>;

/** Options of `pack diff`, which names its packs itself. */
export const diffOptions = without(methodOptions, ['pack', 'project', 'repin', 'rejects']);

/** Options of `rollup` alone. */
export const rollupOwnOptions = {
	memory: { type: 'string', value: 'SIZE' },
	engine: { type: 'string', value: 'duckdb|clickhouse' },
	url: { type: 'string', value: 'URL' },
	table: { type: 'string', value: 'DB.TABLE' },
	'since-cube': { type: 'string', value: 'FILE' },
	timeout: { type: 'string', value: 'SECONDS' },
	'dry-run': { type: 'boolean' }
} as const satisfies Record<string, CommandOption>;

/** Options of `rollup`: what a cube holds is decided by words and days, and by no factor. */
export const rollupOptions: OptionTable = {
	...without(commonOptions, ['format']),
	...readOptions,
	'operating-model': methodOptions['operating-model'],
	mapping: methodOptions.mapping,
	where: methodOptions.where,
	from: methodOptions.from,
	to: methodOptions.to,
	...rollupOwnOptions
};

/** A table of options without some of them. */
export function without(options: OptionTable, names: readonly string[]): OptionTable {
	return Object.fromEntries(Object.entries(options).filter(([name]) => !names.includes(name)));
}

/** Options of `report`, whose form is told by the name of its file and which lists what was rejected. */
export const reportOptions: OptionTable = {
	...without(commonOptions, ['format']),
	...readOptions,
	...without(methodOptions, ['rejects'])
};

/** Options of `publish`: pages draw their own ranges, so that neither number nor seed of draws is one. */
export const publishOptions: OptionTable = {
	...without(commonOptions, ['format', 'out']),
	...readOptions,
	...without(methodOptions, ['draws', 'seed', 'rejects']),
	title: { type: 'string', value: 'TEXT' },
	memory: rollupOwnOptions.memory
};

/** Options of `figure` alone. */
export const drawingOptions = {
	list: { type: 'boolean' },
	batch: { type: 'string', value: 'FILE.json' },
	size: { type: 'string', value: 'SIZE' },
	theme: { type: 'string', value: 'light|dark|FILE.json' },
	scale: { type: 'string', value: '1..4' },
	item: { type: 'string', value: 'CATEGORY' },
	target: { type: 'string', value: 'PERIOD=AMOUNT' },
	title: { type: 'string', value: 'TEXT' },
	subtitle: { type: 'string', value: 'TEXT' },
	note: { type: 'string', value: 'TEXT' },
	byline: { type: 'string', value: 'TEXT' },
	alt: { type: 'string', value: 'TEXT' },
	source: { type: 'string', value: 'TEXT' },
	logo: { type: 'string', value: 'FILE' },
	highlight: { type: 'string', value: 'NAME', multiple: true },
	annotate: { type: 'string', value: 'NAME=TEXT', multiple: true },
	order: { type: 'string', value: 'largest|smallest|name|given' },
	unit: { type: 'string', value: 'kg|t|kt|Mt' },
	decimals: { type: 'string', value: '0..6' },
	compare: { type: 'string', value: 'previous|last_year' },
	before: { type: 'string', value: 'COLUMN=NAME' },
	after: { type: 'string', value: 'COLUMN=NAME' },
	by: { type: 'string', value: 'COLUMN' },
	only: { type: 'string', value: 'NAME', multiple: true },
	'made-on': { type: 'string', value: 'DAY' }
} as const satisfies Record<string, CommandOption>;

/** Options of `figure`: how it is drawn, and all that a result hangs on. */
export const figureOptions: OptionTable = {
	...without(commonOptions, ['format']),
	...drawingOptions,
	...readOptions,
	...without(methodOptions, ['rejects'])
};

/** Options of a command that writes a document: its form is told by the name of the file. */
export const documentOptions = {
	help: commonOptions.help,
	version: commonOptions.version,
	lang: commonOptions.lang,
	quiet: commonOptions.quiet,
	out: commonOptions.out,
	pack: methodOptions.pack
} as const satisfies Record<string, CommandOption>;

/** Options by name, without the leading dashes. */
export type OptionTable = Readonly<Record<string, CommandOption>>;

/** Values as given on the command line, by option name. */
export type OptionValues = Readonly<Record<string, string | boolean | string[] | undefined>>;

/** The table in the form that `parseArgs` takes. */
export function parseConfig(options: OptionTable): ParseArgsConfig['options'] {
	return Object.fromEntries(
		Object.entries(options).map(([name, { type, multiple = false, short }]) => [
			name,
			{ type, multiple, ...(short ? { short } : {}) }
		])
	);
}

/** The texts of an option that may be given several times. */
export function textOptions(values: OptionValues, name: string): readonly string[] {
	const value = values[name];
	return Array.isArray(value) ? value : [];
}

/** The text of an option, or undefined where it was not given. */
export function textOption(values: OptionValues, name: string): string | undefined {
	const value = values[name];
	return typeof value === 'string' ? value : undefined;
}
