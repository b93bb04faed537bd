import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { mostPartBytes, publishedFolder } from '../lib/model/published';
import { filesBelow, type FileContent, type FolderFiles } from './dashboard-folder';
import { dashboardPage, startFile, startScript, type DashboardMark } from './dashboard-pages';

/** The built site, from the built program and from the sources alike. */
export const siteFolder = fileURLToPath(new URL('../../build/site', import.meta.url));

/** Whether the site was built. */
export function isSiteBuilt(): boolean {
	return existsSync(join(siteFolder, 'index.html'));
}

/** Enough of a checksum to name a file by its content. */
const nameLength = 16;

/** The files of a project and its cube, in parts that every host takes, by path below the site. */
export async function contentFiles(
	project: Uint8Array,
	cube: { readonly path: string; readonly bytes: number; readonly sha256: string }
): Promise<FolderFiles> {
	const sum = createHash('sha256').update(project).digest('hex');
	const named = (name: string) => `${publishedFolder}/${name}`;
	const files = new Map<string, FileContent>([
		[named(`${sum.slice(0, nameLength)}.reprise`), { bytes: project }]
	]);
	const count = Math.max(1, Math.ceil(cube.bytes / mostPartBytes));
	const handle = await open(cube.path);
	try {
		for (let part = 0; part < count; part++) {
			const size = Math.min(mostPartBytes, cube.bytes - part * mostPartBytes);
			const bytes = new Uint8Array(size);
			await handle.read(bytes, 0, size, part * mostPartBytes);
			files.set(named(`${cube.sha256.slice(0, nameLength)}-${part + 1}.parquet`), { bytes });
		}
	} finally {
		await handle.close();
	}
	return files;
}

/** The files of the site, its pages marked as those of a dashboard. */
export async function siteFiles(mark: DashboardMark): Promise<FolderFiles> {
	const files = new Map<string, FileContent>();
	for (const path of await filesBelow(siteFolder)) {
		const isCopy = /\.html\.(?:br|gz)$/.test(path);
		// It names files from the top of a host, where a dashboard need not lie.
		if (path.startsWith('404.html') || isCopy) continue;
		if (path.endsWith('.html')) await addPage(files, path, mark);
		else files.set(path, await otherFile(path));
	}
	if (mark.startsInChinese) files.set(startFile, { bytes: Buffer.from(startScript) });
	return files;
}

async function addPage(
	files: Map<string, FileContent>,
	path: string,
	mark: DashboardMark
): Promise<void> {
	const html = await readFile(join(siteFolder, path), 'utf8');
	const bytes = Buffer.from(dashboardPage(html, mark, path));
	files.set(path, { bytes });
	const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
	files.set(`${path}.br`, { bytes: await promisify(brotliCompress)(bytes, { params }) });
	files.set(`${path}.gz`, { bytes: await promisify(gzip)(bytes, { level: 9 }) });
}

/** What tells a host of the page for what is not found is left out with it. */
async function otherFile(path: string): Promise<FileContent> {
	const copyOf = join(siteFolder, path);
	if (path !== '.htaccess' && path !== 'nginx.conf') return { copyOf };
	const text = await readFile(copyOf, 'utf8');
	return { bytes: Buffer.from(text.replaceAll(/^(?:ErrorDocument|error_page) .*\n/gm, '')) };
}
