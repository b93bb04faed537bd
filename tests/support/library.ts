import { loadLibrary } from '../../src/cli/data-folder';

/** The bundled library, read once for a test file. */
export const library = await loadLibrary(undefined);
