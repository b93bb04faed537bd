import { readCsv } from './csv';
import { toEvidencePoint, type EvidencePoint } from './evidence-point';

/** The points by licence: share-alike terms are kept in files of their own. */
export const evidencePaths = [
	'data/evidence/points-cc-by-sa-4.0.csv',
	'data/evidence/points-odbl-1.0.csv',
	'data/evidence/points-other.csv'
] as const;

/** Reads a text file by its path from the top of the repository. */
export type ReadText = (path: string) => string;

/** All evidence points of all files. */
export function readEvidence(read: ReadText): EvidencePoint[] {
	return evidencePaths.flatMap((path) => readCsv(read(path)).map(toEvidencePoint));
}
