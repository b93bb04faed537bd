import { writeFileSync } from 'node:fs';
import { buildSample, samplePath } from './build-sample/build-sample';

const text = buildSample();
writeFileSync(new URL(`../${samplePath}`, import.meta.url), text);
process.stdout.write(`${samplePath}: ${Buffer.byteLength(text)} bytes\n`);
