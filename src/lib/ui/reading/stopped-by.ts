import type { Engine } from '$lib/model/engine';

/** An engine whose every statement stops with a signal, whoever asks it. */
export function stoppedBy(engine: Engine, signal: AbortSignal): Engine {
	return {
		name: engine.name,
		run: (sql) => engine.run(sql, { signal }),
		query: (sql) => engine.query(sql, { signal }),
		numbers: (sql) => engine.numbers(sql, { signal }),
		prepared: (sql) => engine.prepared(sql, { signal }),
		register: (file) => engine.register(file),
		append: (table, batch) => engine.append(table, batch),
		close: () => engine.close()
	};
}
