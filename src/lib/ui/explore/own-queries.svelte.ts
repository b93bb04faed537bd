import type { ExploredColumn } from '$lib/impact/explored-sql';
import type { QueryResult } from '$lib/model/engine';
import { forbiddenIn, isRefusal, oneSelect, type Refusal, type Sql } from '$lib/sql';
import type { Session } from '../session.svelte';
import { askColumns, askRows, type Ask } from './ask-rows';
import type { OwnResult } from './result-files';

/** Rows of a result that are read at most. */
export const mostRows = 10_000;

/** Why there is no result. */
export type OwnProblem =
	| { readonly kind: 'refused'; readonly refusal: Refusal }
	/** The limit in ms. */
	| { readonly kind: 'time'; readonly limit: number }
	| { readonly kind: 'stopped' }
	| { readonly kind: 'failed'; readonly message: string };

/** Runs the reader's own queries, one at a time; the last result stays until there is another. */
export class OwnQueries {
	/** What it is doing: the log may have to be read before a query runs. */
	state = $state<'idle' | 'reading' | 'running'>('idle');
	/** When the query that runs began, ms of the page's clock. */
	began = $state(0);
	result = $state.raw<OwnResult | null>(null);
	problem = $state.raw<OwnProblem | null>(null);
	/** The query of the result, in brackets; what its profiles are asked of. */
	source = $state.raw<Sql | null>(null);
	readonly #log: Session;
	#abort = new AbortController();
	#tableFunctions: Promise<readonly string[]> | null = null;

	constructor(log: Session) {
		this.#log = log;
	}

	/** Runs a text within a limit in ms. Resolves to whether there is a result. */
	async run(text: string, limit: number): Promise<boolean> {
		this.stop();
		const abort = (this.#abort = new AbortController());
		const isLast = () => this.#abort === abort;
		this.problem = null;
		this.state = 'reading';
		try {
			const query = oneSelect(text, forbiddenIn(await this.#functions(abort.signal)));
			if (isRefusal(query)) {
				if (isLast()) this.problem = { kind: 'refused', refusal: query };
				return false;
			}
			const result = await this.#answer(query, text, limit, abort.signal);
			if (!isLast()) return false;
			this.result = result;
			this.source = query;
			return true;
		} catch (error) {
			if (isLast()) this.problem = problemOf(error, limit);
			return false;
		} finally {
			if (isLast()) this.state = 'idle';
		}
	}

	/** Stops what runs. */
	stop(): void {
		this.#abort.abort();
	}

	/** Stops what runs and forgets what was answered. */
	clear(): void {
		this.stop();
		this.result = this.source = this.problem = null;
	}

	/** Asks in words of the reader's own, all that is asked together within a limit in ms. */
	asker(limit: number, signal: AbortSignal, onStart: () => void = () => undefined): Ask {
		let began: number | null = null;
		const start = () => {
			began ??= performance.now();
			onStart();
		};
		return (sql): Promise<QueryResult> => {
			const left = began === null ? limit : Math.max(1, limit - (performance.now() - began));
			return this.#log.query(sql, signal, { limit: Math.ceil(left), onStart: start });
		};
	}

	async #answer(query: Sql, text: string, limit: number, signal: AbortSignal): Promise<OwnResult> {
		const ask = this.asker(limit, signal, () => {
			if (this.state === 'running' || signal.aborted) return;
			this.began = performance.now();
			this.state = 'running';
		});
		const columns = await askColumns(ask, query);
		const data = await askRows(ask, query, columns, { limit: mostRows + 1 });
		return ownResult(text, columns, data, performance.now() - this.began);
	}

	/** Names of the engine's table functions, most of which must not be called. */
	#functions(signal: AbortSignal): Promise<readonly string[]> {
		this.#tableFunctions ??= this.#log
			.query(tableFunctions, signal)
			.then(({ data }) => data[0] as readonly string[]);
		this.#tableFunctions.catch(() => (this.#tableFunctions = null));
		return this.#tableFunctions;
	}
}

const tableFunctions =
	"SELECT DISTINCT function_name FROM duckdb_functions() WHERE function_type IN ('table', 'pragma')";

function ownResult(
	text: string,
	columns: readonly ExploredColumn[],
	data: OwnResult['data'],
	took: number
): OwnResult {
	const found = data[0]?.length ?? 0;
	const rows = Math.min(found, mostRows);
	const read = found > rows ? data.map((cells) => cells.slice(0, rows)) : data;
	return { text, columns, data: read, rows, isCapped: found > rows, took };
}

function problemOf(error: unknown, limit: number): OwnProblem {
	if (error instanceof DOMException && error.name === 'TimeoutError')
		return { kind: 'time', limit };
	if (error instanceof DOMException && error.name === 'AbortError') return { kind: 'stopped' };
	return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
}
