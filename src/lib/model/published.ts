/** The form of the file that says what a folder with a published dashboard holds. */
export const publishedSchema = 'reprise/dashboard@1';

/** The name of that file, at the top of the folder. */
export const publishedFile = 'dashboard.json';

/** The folder of what a dashboard has beside the site; every name in it says its content. */
export const publishedFolder = 'dashboard';

/** Several static hosts refuse files above 25 MiB: a larger cube lies there in parts. */
export const mostPartBytes = 20 * 1024 * 1024;

/** What `dashboard.json` says, for people and programs. */
export interface Published {
	readonly schema: typeof publishedSchema;
	/** Whose dashboard it is. */
	readonly title: string;
	/** The day on which it was written, `YYYY-MM-DD`. */
	readonly refreshed: string;
	/** Version of Reprise that wrote it. */
	readonly version: string;
	readonly pack: { readonly id: string; readonly sha256: string };
	readonly cube: { readonly name: string; readonly bytes: number; readonly sha256: string };
	/** What a page needs of it, the project first, then the parts of the cube in order. */
	readonly parts: readonly string[];
	/** Every file of the folder, in order of name. */
	readonly files: readonly string[];
	/** Files of the dashboard before, which pages that are open may still ask for. */
	readonly earlier: readonly string[];
}
