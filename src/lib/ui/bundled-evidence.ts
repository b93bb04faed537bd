import type { EvidencePoint } from '$lib/model/evidence-point';
import { evidenceFiles, readEvidence } from '$lib/model/read-evidence';

/** The tables of evidence points, each a chunk of its own that is fetched when it is asked for. */
const tables = import.meta.glob<string>('/data/evidence/*.csv', {
	query: '?raw',
	import: 'default'
});

let evidence: Promise<readonly EvidencePoint[]> | null = null;

/** The evidence points behind the bundled pack, read once. */
export function bundledEvidence(): Promise<readonly EvidencePoint[]> {
	evidence ??= readTables();
	evidence.catch(() => (evidence = null));
	return evidence;
}

async function readTables(): Promise<readonly EvidencePoint[]> {
	const texts = await Promise.all(evidenceFiles.map((file) => tables[`/data/${file}`]!()));
	return readEvidence(new Map(evidenceFiles.map((file, index) => [file, texts[index]!])));
}
