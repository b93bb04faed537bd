import { parquetSchema, type FileMetaData, type SchemaElement } from 'hyparquet';
import { valueText } from '../columns/value-text';
import { clockOf, decimalText, floatText, plainText } from './cell-text';

type SchemaTree = ReturnType<typeof parquetSchema>;

/** One column of a Parquet file as the table has it: a field of its own, or one inside a group. */
export interface ParquetColumn {
	/** Names from the outermost column to the field, joined by dots. */
	readonly name: string;
	readonly path: readonly string[];
	/** A value as read, as text. */
	readonly text: (value: unknown) => string | null;
	/** Whether it stands alone, so that each of its values belongs to a row of its own. */
	readonly isFlat: boolean;
	/** What its values are that can be taken as they are stored. */
	readonly stored: 'INTEGER' | 'BIGINT' | 'DATE' | null;
}

/**
 * The columns of a Parquet file. Groups come apart into their fields; lists and maps stay as they
 * are. Decimals are marked as plain numbers in the metadata, so that they are read to the digit.
 */
export function parquetColumns(metadata: FileMetaData): ParquetColumn[] {
	return parquetSchema(metadata).children.flatMap((tree) => columnsOf(tree, [tree.element.name]));
}

function columnsOf(tree: SchemaTree, path: readonly string[]): ParquetColumn[] {
	if (isGroup(tree)) {
		return tree.children.flatMap((child) => columnsOf(child, [...path, child.element.name]));
	}
	const { element, children } = tree;
	const isFlat =
		path.length === 1 && children.length === 0 && element.repetition_type !== 'REPEATED';
	const stored = storedOf(element);
	const text = children.length === 0 ? textOf(element) : valueText;
	return [{ name: path.join('.'), path, text, isFlat, stored }];
}

/** A plain group of fields: neither repeated nor a list, a map or the like. */
function isGroup({ element, children }: SchemaTree): boolean {
	const { repetition_type, converted_type, logical_type } = element;
	return (
		children.length > 0 &&
		repetition_type !== 'REPEATED' &&
		converted_type === undefined &&
		logical_type === undefined
	);
}

function storedOf({ type, converted_type, logical_type }: SchemaElement): ParquetColumn['stored'] {
	if (type !== 'INT32' && type !== 'INT64') return null;
	if (type === 'INT32' && converted_type === 'DATE') return 'DATE';
	const isConverted = converted_type !== undefined && !/^INT_/.test(converted_type);
	const isLogical =
		logical_type !== undefined && !(logical_type.type === 'INTEGER' && logical_type.isSigned);
	if (isConverted || isLogical) return null;
	return type === 'INT32' ? 'INTEGER' : 'BIGINT';
}

function textOf(element: SchemaElement): ParquetColumn['text'] {
	const { type, converted_type: converted, repetition_type } = element;
	if (repetition_type === 'REPEATED') return valueText;
	if (converted === 'DECIMAL' && type !== 'BYTE_ARRAY') return decimalOf(element);
	if (converted === 'TIME_MILLIS') return clock(1000n);
	if (converted === 'TIME_MICROS') return clock(1_000_000n);
	if (element.logical_type?.type === 'TIME') return clock(1_000_000_000n);
	if (type === 'FLOAT') return numeric(floatText);
	if (type === 'DOUBLE') return numeric((value) => (Number.isNaN(value) ? null : plainText(value)));
	return valueText;
}

function decimalOf(element: SchemaElement): ParquetColumn['text'] {
	element.converted_type = undefined;
	const { scale = 0 } = element;
	return (value) => {
		if (value === null || value === undefined) return null;
		const unscaled = value instanceof Uint8Array ? signed(value) : BigInt(value as number);
		return decimalText(unscaled, scale);
	};
}

/** A whole number in two's complement, its highest byte first. */
function signed(bytes: Uint8Array): bigint {
	const unsigned = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
	return BigInt.asIntN(bytes.length * 8, unsigned);
}

function clock(perSecond: bigint): ParquetColumn['text'] {
	return (value) =>
		value === null || value === undefined ? null : clockOf(BigInt(value as number), perSecond);
}

function numeric(text: (value: number) => string | null): ParquetColumn['text'] {
	return (value) => (typeof value === 'number' ? text(value) : valueText(value));
}
