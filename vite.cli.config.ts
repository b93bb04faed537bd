import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The command line as one file: only Node's own modules and the native database stay outside. */
export default defineConfig({
	resolve: { alias: { $lib: fileURLToPath(new URL('src/lib', import.meta.url)) } },
	build: {
		ssr: 'src/cli/reprise.ts',
		outDir: 'build/cli',
		target: 'node20',
		copyPublicDir: false,
		emptyOutDir: true,
		rollupOptions: {
			output: { entryFileNames: 'reprise.js', chunkFileNames: '[name]-[hash].js' }
		}
	},
	ssr: {
		noExternal: true,
		external: ['@duckdb/node-api', ...builtinModules]
	}
});
