import type { Engine } from '$lib/model/engine';

/**
 * An engine that may still be starting: what is asked of it waits, and a file can be looked at
 * meanwhile. Where the start fails, so does everything that is asked.
 */
export function engineInTime(opening: Promise<Engine>): Engine {
	opening.catch(() => undefined);
	return {
		name: 'duckdb-wasm',
		run: async (sql, options) => (await opening).run(sql, options),
		query: async (sql, options) => (await opening).query(sql, options),
		numbers: async (sql, options) => (await opening).numbers(sql, options),
		prepared: async (sql, options) => (await opening).prepared(sql, options),
		register: async (file) => (await opening).register(file),
		append: async (table, batch) => (await opening).append(table, batch),
		close: async () => (await opening.catch(() => null))?.close()
	};
}
