/**
 * Whether a message means that the engine is beyond use: a trap of WebAssembly, after which the
 * heap cannot be trusted, or DuckDB's own word that the database is invalid. All other errors are
 * ordinary and leave the engine as it was.
 */
export function isFatal(message: string): boolean {
	return /table index is out of bounds|signature mismatch|null function|memory access out of bounds|unreachable|Maximum call stack|FATAL Error|database has been invalidated/.test(
		message
	);
}
