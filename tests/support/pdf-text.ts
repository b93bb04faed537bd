import { unzlibSync } from 'fflate';

/** What can be read back of a PDF file of ours: pages, the text of each, and the structure of the whole. */
export interface PdfContent {
	readonly pages: readonly string[];
	/** Roles of the elements of the structure, in order. */
	readonly roles: readonly string[];
	/** The objects of the file as they stand in it. */
	readonly objects: ReadonlyMap<number, string>;
}

/** Reads a PDF file by its own tables: fonts say which characters their glyphs stand for. */
export function pdfContent(bytes: Uint8Array): PdfContent {
	const text = Buffer.from(bytes).toString('latin1');
	const objects = new Map<number, string>();
	for (const [, number, body] of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
		objects.set(Number(number), body!);
	}
	const stream = (number: number) => {
		const body = objects.get(number)!;
		const start = body.indexOf('stream\n') + 7;
		const packed = Buffer.from(body.slice(start, body.lastIndexOf('\nendstream')), 'latin1');
		return Buffer.from(unzlibSync(packed)).toString('latin1');
	};
	const letters = (font: number) => lettersOf(stream(reference(objects.get(font)!, 'ToUnicode')));
	const pages = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
	return {
		pages: pages.map((body) => {
			const resources = objects.get(reference(body, 'Resources'))!;
			const fonts = [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)];
			const known = new Map(fonts.map(([, name, font]) => [name!, letters(Number(font))]));
			return shownText(stream(reference(body, 'Contents')), known);
		}),
		roles: [...objects.values()].flatMap((body) => /\n\/S \/(\w+)\n/.exec(body)?.[1] ?? []),
		objects
	};
}

function reference(body: string, name: string): number {
	return Number(new RegExp(`/${name} (\\d+) 0 R`).exec(body)![1]);
}

function lettersOf(map: string): readonly string[] {
	return [...map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)].flatMap(([, ranges]) =>
		[...ranges!.matchAll(/\[(.*?)\]/g)].flatMap(([, entries]) =>
			[...entries!.matchAll(/<([\da-f ]*)>/g)].map(([, code]) =>
				String.fromCharCode(...(code!.match(/[\da-f]{4}/g) ?? []).map((one) => parseInt(one, 16)))
			)
		)
	);
}

/** The texts that a page shows, one after the other. */
function shownText(content: string, fonts: ReadonlyMap<string, readonly string[]>): string {
	let font: readonly string[] = [];
	let shown = '';
	for (const [, name, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(<.*?)\] TJ/g)) {
		if (name !== undefined) font = fonts.get(name)!;
		for (const [, codes] of (glyphs ?? '').matchAll(/<([\da-f]*)>/g)) {
			for (const code of codes!.match(/.{4}/g) ?? []) shown += font[parseInt(code, 16)] ?? '\ufffd';
		}
	}
	return shown;
}
