import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { firstChunks } from './scripts/first-chunks';

export default defineConfig({
	plugins: [sveltekit()],
	// One file for each worker: the list of files that are kept for a page without a network names these.
	worker: { format: 'es', rollupOptions: { output: { codeSplitting: false } } },
	// A file inlined as a data: address would need a looser policy for fonts and images.
	build: {
		target: 'es2022',
		assetsInlineLimit: 0,
		rolldownOptions: { output: { codeSplitting: { groups: firstChunks } } }
	}
});
