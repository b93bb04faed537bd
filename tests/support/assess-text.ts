import { assess, type AssessmentResult, type MethodOptions } from '../../src/lib/assess';
import type { Mapping, ReadOptions } from '../../src/lib/assess';
import { openNodeEngine } from '../../src/lib/engine/node';
import { fileOfBytes } from '../../src/lib/model/input-file';
import type { Library } from '../../src/lib/model/library';
import { library as bundled } from './library';

/** Options of a test run; everything has the default of the command line. */
export interface TestOptions {
	readonly library?: Library;
	readonly mapping?: Mapping;
	readonly operatingModel?: string;
	readonly read?: ReadOptions;
	readonly method?: Partial<MethodOptions>;
}

/** Assesses a CSV text with a native DuckDB. */
export async function assessText(
	csv: string,
	{ library = bundled, mapping, operatingModel, read, method }: TestOptions = {}
): Promise<AssessmentResult> {
	const engine = await openNodeEngine();
	try {
		const { result } = await assess(
			engine,
			library,
			[fileOfBytes('log.csv', new TextEncoder().encode(csv))],
			{
				read: read ?? {},
				mapping: mapping ?? new Map(),
				operatingModel: operatingModel ?? null,
				method: { locale: 'en', ...method }
			}
		);
		return result;
	} finally {
		await engine.close();
	}
}
