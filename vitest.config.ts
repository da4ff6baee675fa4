import { defineConfig } from 'vitest/config';

const preactJsx = { jsx: 'automatic', jsxImportSource: 'preact' } as const;

export default defineConfig( {
	test: {
		projects: [
			{
				esbuild: preactJsx,
				test: { name: 'unit', environment: 'node', include: [ 'tests/unit/**/*.test.ts' ] },
			},
			{
				esbuild: preactJsx,
				test: { name: 'page', environment: 'jsdom', include: [ 'tests/page/**/*.test.{ts,tsx}' ] },
			},
			{
				esbuild: preactJsx,
				test: { name: 'accuracy', environment: 'node', include: [ 'tests/accuracy/**/*.test.ts' ], testTimeout: 60_000 },
			},
			{
				test: { name: 'bench', include: [], benchmark: { include: [ 'tests/bench/**/*.bench.ts' ] } },
			},
			{
				// One browser and one wiki serve all files, so they run one after another.
				test: {
					name: 'browser',
					environment: 'node',
					include: [ 'tests/browser/**/*.test.ts' ],
					globalSetup: 'tests/browser/support/global-setup.ts',
					fileParallelism: false,
					testTimeout: 60_000,
					hookTimeout: 180_000,
				},
			},
		],
	},
} );
