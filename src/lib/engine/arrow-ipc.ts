import type { TextColumns } from '../model/engine';

/**
 * Text columns as an Arrow IPC stream. Bytes, and not a Table, cross to the engine, because it
 * carries another major version of Arrow and reads foreign Table objects wrongly without saying so.
 */
export async function arrowIpcOf(batch: TextColumns): Promise<Uint8Array> {
	const { Field, Schema, Table, Utf8, tableToIPC, vectorFromArray } = await import('apache-arrow');
	const names = batch.map((_, index) => `c${index}`);
	const schema = new Schema(names.map((name) => new Field(name, new Utf8(), true)));
	const vectors = batch.map((column) => vectorFromArray([...column], new Utf8()));
	const columns = Object.fromEntries(names.map((name, index) => [name, vectors[index]!]));
	return tableToIPC(new Table(schema, columns), 'stream');
}
