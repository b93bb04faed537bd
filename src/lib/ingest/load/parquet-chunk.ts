import { parquetSchema, type AsyncBuffer, type DecodedArray, type FileMetaData } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { parquetHeader, readPage } from 'hyparquet/src/column.js';
import { convert } from 'hyparquet/src/convert.js';
import { decompressPage, readDataPage, readDataPageV2 } from 'hyparquet/src/datapage.js';
import type { ParquetParsers } from 'hyparquet/src/types.js';

/** The values of one column in one row group, as they stand in its pages. */
export interface ParquetChunk {
	/** What the codes of pages stand for; null where there is no dictionary. */
	readonly dictionary: DecodedArray | null;
	readonly pages: readonly ChunkPage[];
	/** Values as stored as what they mean. */
	readonly meaning: (values: DecodedArray) => DecodedArray;
}

interface ChunkPage {
	readonly rows: number;
	/** Per row 1 where it has a value; null where all have. */
	readonly levels: readonly number[] | null;
	/** Codes or values of the rows that have one. */
	readonly values: ArrayLike<unknown>;
	readonly isCoded: boolean;
}

/** Reads the pages of a column that is not nested. */
export async function readChunk(
	file: AsyncBuffer,
	metadata: FileMetaData,
	{ group, name, parsers }: { group: number; name: string; parsers: ParquetParsers }
): Promise<ParquetChunk> {
	const chunk = metadata.row_groups[group]!.columns.find(
		({ meta_data: data }) => data?.path_in_schema.length === 1 && data.path_in_schema[0] === name
	);
	if (chunk?.meta_data === undefined) throw new Error(`no column ${name}`);
	const { dictionary_page_offset: dictionaryAt, data_page_offset: dataAt } = chunk.meta_data;
	const from = Number(dictionaryAt && dictionaryAt < dataAt ? dictionaryAt : dataAt);
	const to = from + Number(chunk.meta_data.total_compressed_size);
	const root = parquetSchema(metadata);
	const leaf = root.children.find(({ element }) => element.name === name)!;
	const decoder = {
		...chunk.meta_data,
		...{ pathInSchema: [name], element: leaf.element, schemaPath: [root, leaf] },
		...{ parsers, compressors }
	};
	const reader = { view: new DataView(await file.slice(from, to)), offset: 0 };
	const rows = Number(metadata.row_groups[group]!.num_rows);
	return { ...pagesOf(reader, decoder, rows), meaning: (values) => convert(values, decoder) };
}

type Reader = Parameters<typeof parquetHeader>[0];
type Decoder = Parameters<typeof readPage>[2];

function pagesOf(reader: Reader, decoder: Decoder, rows: number) {
	const pages: ChunkPage[] = [];
	let dictionary: DecodedArray | null = null;
	let found = 0;
	while (found < rows && reader.offset < reader.view.byteLength - 1) {
		const header = parquetHeader(reader);
		if (header.type === 'DICTIONARY_PAGE') {
			dictionary = readPage(reader, header, decoder, undefined, undefined, 0).data ?? null;
			continue;
		}
		const { buffer, byteOffset } = reader.view;
		const bytes = new Uint8Array(buffer, byteOffset + reader.offset, header.compressed_page_size);
		reader.offset += header.compressed_page_size;
		const page = pageOf(bytes, header, decoder);
		if (page.isCoded && dictionary === null) throw new Error('codes without a dictionary');
		pages.push(page);
		found += page.rows;
	}
	return { dictionary, pages };
}

function pageOf(
	bytes: Uint8Array,
	header: ReturnType<typeof parquetHeader>,
	decoder: Decoder
): ChunkPage {
	const first = header.data_page_header;
	const second = header.data_page_header_v2;
	if (header.type === 'DATA_PAGE' && first !== undefined) {
		const size = Number(header.uncompressed_page_size);
		const plain = decompressPage(bytes, size, decoder.codec, decoder.compressors);
		return filled(readDataPage(plain, first, decoder), first);
	}
	if (header.type === 'DATA_PAGE_V2' && second !== undefined) {
		return filled(readDataPageV2(bytes, header, decoder), second);
	}
	throw new Error(`unsupported page: ${header.type}`);
}

function filled(
	{ definitionLevels: levels, dataPage }: ReturnType<typeof readDataPage>,
	{ num_values: rows, encoding }: { readonly num_values: number; readonly encoding: string }
): ChunkPage {
	const hasGaps = levels !== undefined && levels.length > 0;
	const isCoded = encoding.endsWith('_DICTIONARY');
	return { rows, levels: hasGaps ? levels : null, values: dataPage, isCoded };
}
