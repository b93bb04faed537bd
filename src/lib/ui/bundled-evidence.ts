import type { EvidencePoint } from '$lib/model/evidence-point';
import { readEvidence } from '$lib/model/read-evidence';

/** The tables of points, each a chunk of its own that is fetched when it is asked for. */
const tables = import.meta.glob<string>('/data/evidence/*.csv', {
	query: '?raw',
	import: 'default'
});

let points: Promise<readonly EvidencePoint[]> | null = null;

/** The points behind the production factors that come with Reprise, read once, in the order of their files. */
export function bundledEvidence(): Promise<readonly EvidencePoint[]> {
	points ??= readTables();
	points.catch(() => (points = null));
	return points;
}

async function readTables(): Promise<readonly EvidencePoint[]> {
	const paths = Object.keys(tables).sort();
	const texts = await Promise.all(paths.map((path) => tables[path]!()));
	return readEvidence(new Map(paths.map((path, at) => [path.slice('/data/'.length), texts[at]!])));
}
