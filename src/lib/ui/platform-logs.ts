import { fileOfBlob, type InputFile } from '$lib/model/input-file';

const urls = import.meta.glob<string>('/data/samples/platforms/*.csv', {
	query: '?url&no-inline',
	import: 'default',
	eager: true
});

/** Where the synthetic log of each platform is on this site, by the platform's id. */
export const platformLogUrls: ReadonlyMap<string, string> = new Map(
	Object.entries(urls).map(([path, url]) => [/([^/]+)\.csv$/.exec(path)![1]!, url])
);

/** The name under which a platform's synthetic log is shown and saved: it says what it is. */
export function platformLogName(platform: string): string {
	return `${platform}-synthetic.csv`;
}

/** The synthetic log of a platform, marked as such. */
export async function platformLogFile(platform: string): Promise<InputFile> {
	const url = platformLogUrls.get(platform);
	if (url === undefined) throw new Error(`no synthetic log of platform: ${platform}`);
	const answer = await fetch(url);
	if (!answer.ok) throw new Error(`could not fetch ${url}: ${answer.status}`);
	return { ...fileOfBlob(platformLogName(platform), await answer.blob()), synthetic: true };
}
