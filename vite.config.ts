import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	worker: { format: 'es' },
	// A file inlined as a data: address would need a looser policy for fonts and images.
	build: { target: 'es2022', assetsInlineLimit: 0 }
});
