import type { Claim } from '$lib/model/claim';
import { readClaims } from '$lib/model/read-claims';

/** The table of claims, a chunk of its own that only the claims page asks for. */
const table = import.meta.glob<string>('/data/claims.csv', { query: '?raw', import: 'default' });

let claims: Promise<readonly Claim[]> | null = null;

/** The published claims that come with Reprise, read once. */
export function bundledClaims(): Promise<readonly Claim[]> {
	claims ??= table['/data/claims.csv']!().then(readClaims);
	claims.catch(() => (claims = null));
	return claims;
}
