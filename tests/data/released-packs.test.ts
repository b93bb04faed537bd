import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packFileNames, readPack } from '../../src/lib/model/read-pack';
import { isAsReleased, readReleasedPacks } from '../../src/lib/model/released-pack';
import { readText } from './read-data';

const released = readReleasedPacks(readText('data/packs/checksums.csv'));
const folders = readdirSync('data/packs', { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

const packIn = (folder: string) => {
	const names = readdirSync(`data/packs/${folder}`).filter((name) => packFileNames.includes(name));
	return readPack(
		folder,
		new Map(names.map((name) => [name, readText(`data/packs/${folder}/${name}`)]))
	);
};

test('every pack that comes with Reprise is released, once', () => {
	expect(released.map(({ id }) => id).sort()).toEqual(folders.sort());
});

test.each(folders)('the released pack %s has not changed', (folder) => {
	const pack = packIn(folder);
	expect(released.find(({ id }) => id === folder)).toEqual({
		id: folder,
		sha256: pack.sha256,
		seed: pack.seed
	});
	expect(isAsReleased(pack, released)).toBe(true);
});
