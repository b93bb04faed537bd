import { InputError } from '$lib/model/input-error';
import { fileOfBlob, type InputFile } from '$lib/model/input-file';

/**
 * The files that links lead to. Only our own host is asked, whatever a link says. Throws
 * `InputError`: link_elsewhere, link_missing, link_is_page.
 */
export async function linkedFiles(
	links: readonly string[],
	origin: string,
	get: typeof fetch = fetch
): Promise<readonly InputFile[]> {
	// All links are looked at before one is followed.
	const urls = links.map((link) => ownUrl(link, origin));
	const files: InputFile[] = [];
	for (const url of urls) files.push(await fetched(url, get));
	return files;
}

function ownUrl(link: string, origin: string): URL {
	const url = URL.canParse(link, origin) ? new URL(link, origin) : null;
	if (url?.origin === origin) return url;
	throw new InputError('link_elsewhere', { link });
}

async function fetched(url: URL, get: typeof fetch): Promise<InputFile> {
	const link = url.pathname;
	const answer = await get(url, { credentials: 'same-origin' }).catch((cause: unknown) => {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new InputError('link_missing', { link, reason }, { cause });
	});
	if (!answer.ok) throw new InputError('link_missing', { link, reason: String(answer.status) });
	const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true;
	if (isPage) throw new InputError('link_is_page', { link });
	return fileOfBlob(nameIn(url), await answer.blob());
}

function nameIn({ pathname }: URL): string {
	const name = pathname.split('/').at(-1) ?? '';
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}
