import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AssessmentResult } from '../../src/lib/assess';
import type { LogFacts } from '../../src/lib/assess/log-facts';
import { fileThemes, frameFormat, frameSizes, serialise } from '../../src/lib/figures/index';
import type { CubeColumns } from '../../src/lib/impact';
import type { Library } from '../../src/lib/model/library';
import type { Target } from '../../src/lib/model/target';
import type { Scenario } from '../../src/lib/model/scenario';
import { countedSubject } from '../../src/lib/ui/studio/counted-subject';
import { drawables } from '../../src/lib/ui/studio/drawable';
import { basisOf, drawnFigure } from '../../src/lib/ui/studio/drawn-figure';
import type { FigureGiven } from '../../src/lib/ui/studio/figure-given';
import { figureNames } from '../../src/lib/ui/studio/figure-names';

/** The log of which every figure is drawn: the sample that comes with Reprise. */
export const drawnLog = 'city-exchange-2024-2025.csv';

/** No option names a file. */
export const noTexts = { mapping: null, factors: null, scenario: null };

/** What the reader would have planned. */
export const drawnTarget: Target = {
	...{ measure: 'net', grain: 'year', from: '2025-01-01', part: null, value: 900_000 }
};
export const drawnScenario: Scenario = {
	...{ id: 'twice', name: 'Twice the trade', preset: 'default', displacement: [], service: [] },
	...{ handlingTimes: 2, penetration: { fromPercent: 10, toPercent: 20 }, region: null }
};

/** A log that was assessed, by whichever engine. */
export interface DrawnLog {
	readonly result: AssessmentResult;
	readonly library: Library;
	readonly facts: LogFacts;
	readonly cube: CubeColumns;
	readonly given: FigureGiven;
}

/** The hash of every figure as a file, in every size, theme and language; null for what the log lacks. */
export async function everyDrawing(log: DrawnLog): Promise<Record<string, string | null>> {
	const hashes: Record<string, string | null> = {};
	for (const locale of ['en', 'zh'] as const) {
		const subject = countedSubject({ ...log, options: { locale } });
		for (const name of figureNames) {
			const draw = await drawables[name](subject);
			if (draw === null) hashes[`${name} ${locale}`] = null;
			for (const size of draw === null ? [] : frameSizes) {
				for (const theme of ['light', 'dark'] as const) {
					const { fitted, manifest } = drawnFigure(draw!, basisOf(subject, []), {
						format: frameFormat(size)!,
						theme: { name: theme, colours: fileThemes[theme] },
						edits: {}
					});
					const text = serialise(fitted.scene, { ...fitted.figure, metadata: manifest });
					hashes[`${name} ${locale} ${size} ${theme}`] = bytesToHex(sha256(utf8ToBytes(text)));
				}
			}
		}
	}
	return hashes;
}
