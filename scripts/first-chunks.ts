/** What is asked of the graph of modules. */
interface Modules {
	getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** A group of modules that become one file, as the bundler takes it. */
interface ChunkGroup {
	readonly name: (id: string, modules: Modules) => string | null;
	readonly debugName: string;
	readonly priority: number;
}

/**
 * The files that the first view waits for: one of what every page starts with and one of the rest of the
 * first page. A file for each set of pages that share a module would be seventy, and to ask for them takes
 * a slow phone longer than to read them. All styles are one as well, written into every page: what a page
 * fetches later never changes the look of what is there.
 */
export const firstChunks: ChunkGroup[] = [
	{
		name: (id) => (/\.css$/.test(id) ? 'styles' : null),
		debugName: 'styles',
		priority: 4
	},
	group('router', /\/kit\/src\/runtime\/client\/entry\.js$|\/client-optimized\/app\.js$/, 3),
	group('start', /\/client-optimized\/nodes\/0\.js$/, 2),
	group('first', /\/client-optimized\/nodes\/2\.js$/, 1)
];

/** What some modules need before they can run; of the messages, which all have one index, what is used. */
function group(name: string, start: RegExp, priority: number): ChunkGroup {
	return {
		name: (id, modules) => {
			const isMessage = id.includes('/messages/compiled/messages');
			return !isMessage && staticImporters(id, modules).some((importer) => start.test(importer))
				? name
				: null;
		},
		debugName: name,
		priority
	};
}

/** A module and all that need it before they can run. */
function staticImporters(id: string, modules: Modules): readonly string[] {
	const found = new Set([id]);
	for (const module of found) {
		for (const importer of modules.getModuleInfo(module)?.importers ?? []) found.add(importer);
	}
	return [...found];
}
