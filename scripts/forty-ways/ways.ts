import { columnarWays } from './columnar-ways';
import { dialectWays } from './dialect-ways';
import { encodingWays } from './encoding-ways';
import { jsonWays } from './json-ways';
import { packedWays } from './packed-ways';
import { valueWays } from './value-ways';
import type { Way } from './way';
import { workbookWays } from './workbook-ways';

/** Every way in which the log is written; the first is the plainest. */
export const ways: readonly Way[] = [
	...dialectWays,
	...valueWays,
	...encodingWays,
	...jsonWays,
	...workbookWays,
	...columnarWays,
	...packedWays
];
