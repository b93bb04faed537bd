import { askCube, assess } from '../../src/lib/assess';
import { fileOfPath } from '../../src/lib/engine/node-file';
import { openNodeEngine } from '../../src/lib/engine/node';
import { assessOptions } from '../../src/cli/assess-options';
import { loadLibrary } from '../../src/cli/data-folder';
import { figureGiven } from '../../src/cli/figure-given';
import { hashInNode } from '../../src/cli/hash-in-node';
import { drawnLog, drawnScenario, drawnTarget, everyDrawing, noTexts } from './every-drawing';

/** Prints what `everyDrawing` gives where the command line runs. */
const engine = await openNodeEngine();
const library = await loadLibrary(undefined);
const file = await fileOfPath(`data/samples/${drawnLog}`);
const options = assessOptions({}, library, noTexts, 'en');
const read = { ...options.read, hash: hashInNode };
const { result, facts } = await assess(engine, library, [file], { ...options, read });
const cube = await askCube(engine, facts);
const given = figureGiven([drawnTarget], [drawnScenario]);
process.stdout.write(JSON.stringify(await everyDrawing({ result, library, facts, cube, given })));
await engine.close();
