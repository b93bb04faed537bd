import { createClient } from '@clickhouse/client';
import { InputError, type InputErrorCode } from '../model/input-error';

/** Where a ClickHouse is, and as whom it is asked. */
export interface ClickHouseAccess {
	/** Its HTTP interface, such as `http://localhost:8123`. */
	readonly url: string;
	readonly username: string;
	readonly password: string;
	/** Seconds without a byte after which a question is given up. */
	readonly timeout: number;
}

/** A row as text; null for NULL. */
export type TextRow = readonly (string | null)[];

/** A ClickHouse that is only read. */
export interface ClickHouse {
	/** The rows of a query. Rejects with `InputError` where the server fails, whatever came before. */
	rows(sql: string): AsyncIterable<TextRow>;
	/** The rows of a query as the bytes of a file of Parquet, which not every server writes. Rejects alike. */
	parquet(sql: string): AsyncIterable<Uint8Array>;
	close(): Promise<void>;
}

/**
 * Opens a ClickHouse from 18.16 on, over HTTP. No setting is sent, since a user who may only read may
 * set none: `wait_end_of_query` belongs to the interface, and makes the server send nothing of a
 * result before all of it is there.
 */
export function openClickHouse({ url, username, password, timeout }: ClickHouseAccess): ClickHouse {
	const client = createClient({
		...{ url, username, password },
		request_timeout: timeout * 1000,
		log: { level: 127 }
	});
	async function* answer<T>(
		sql: string,
		format: string,
		read: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<T>
	): AsyncIterable<T> {
		try {
			const { stream } = await client.exec({
				query: `${sql}\nFORMAT ${format}`,
				clickhouse_settings: { wait_end_of_query: 1 }
			});
			yield* read(stream as AsyncIterable<Uint8Array>);
		} catch (error) {
			throw failureOf(error, url);
		}
	}
	return {
		rows: (sql) => answer(sql, 'TabSeparated', rowsOf),
		parquet: (sql) => answer(sql, 'Parquet', (bytes) => bytes),
		close: () => client.close()
	};
}

async function* rowsOf(stream: AsyncIterable<Uint8Array>): AsyncIterable<TextRow> {
	const decoder = new TextDecoder();
	let open = '';
	for await (const chunk of stream) {
		const lines = (open + decoder.decode(chunk, { stream: true })).split('\n');
		open = lines.pop()!;
		for (const line of lines) yield line.split('\t').map(cellOf);
	}
	if (open !== '') throw new Error('the answer ends in the middle of a row');
}

const escapes: Readonly<Record<string, string>> = {
	...{ b: '\b', f: '\f', r: '\r', n: '\n', t: '\t', '0': '\0' }
};

function cellOf(text: string): string | null {
	if (text === '\\N') return null;
	return text.includes('\\')
		? text.replace(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter)
		: text;
}

/** What is at fault, by the numbers of the server's errors. */
const codes: ReadonlyMap<string, InputErrorCode> = new Map([
	...['192', '193', '194', '291', '492', '497', '516'].map(
		(code) => [code, 'clickhouse_refused'] as const
	),
	...['32', '209', '210', '279', '519'].map((code) => [code, 'clickhouse_shard'] as const),
	...['8', '10', '16', '43', '47', '60', '81'].map((code) => [code, 'clickhouse_schema'] as const),
	['159', 'clickhouse_timeout']
]);

function failureOf(error: unknown, url: string): InputError {
	if (error instanceof InputError) return error;
	const { message, code } = error as Error & { readonly code?: string };
	const told = code ?? '';
	const number = /^\d+$/.test(told) ? told : /\bCode: (\d+)/.exec(message)?.[1];
	const parameters = { url, reason: reasonOf(message) };
	if (number !== undefined) {
		return new InputError(codes.get(number) ?? 'clickhouse_failed', parameters, { cause: error });
	}
	const isTimeout = /timeout|timed out/i.test(message);
	const isDown = /^E[A-Z]+$/.test(told);
	const own = isTimeout
		? 'clickhouse_timeout'
		: isDown
			? 'clickhouse_unreachable'
			: 'clickhouse_failed';
	return new InputError(own, parameters, { cause: error });
}

/** The server's own words, without what stands around them. */
function reasonOf(message: string): string {
	const [line] = message.replace(/^.*?DB::Exception: /s, '').split('\n') as [string];
	return line
		.replace(/,? e\.what\(\) = .*$/, '')
		.replace(/[.。]$/, '')
		.slice(0, 300);
}
