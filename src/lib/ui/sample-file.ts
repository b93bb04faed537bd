const urls = import.meta.glob<string>('/data/samples/city-exchange*.csv', {
	query: '?url',
	import: 'default',
	eager: true
});

const [path, url] = Object.entries(urls)[0] ?? ['', ''];

/** The bundled sample log as a file of the site. It is synthetic, and says so wherever it is shown. */
export const sampleFile = { name: path.slice(path.lastIndexOf('/') + 1), url };
