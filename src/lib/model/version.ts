import { version as packageVersion } from '../../../package.json';

/** Version of Reprise. */
export const version: string = packageVersion;
