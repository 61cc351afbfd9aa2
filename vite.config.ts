import { defineConfig } from 'vite';
import { writeWorker } from './scripts/offline/write-worker.mjs';

export default defineConfig({
  base: './',
  plugins: [writeWorker()],
  // 'localhost' may be IPv6 only; 127.0.0.1 is what the README says.
  server: { host: '127.0.0.1', port: 5173 },
  preview: { host: '127.0.0.1', port: 4173 },
  build: {
    target: 'es2022',
    // Which file needs which: scripts/check-size.mjs adds them up.
    manifest: true,
    // Maps are files of their own, never inlined: they are fetched, and cached, one by one.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        assetFileNames: ({ originalFileNames }) => {
          const map = /graph-data\/([^/]+)\//.exec(originalFileNames[0] ?? '')?.[1];
          return map ? `graph-data/${map}/[name]-[hash][extname]` : 'assets/[name]-[hash][extname]';
        },
        codeSplitting: {
          groups: [
            { name: 'cytoscape', test: /node_modules[\\/]cytoscape[\\/]/ },
            { name: 'graphology', test: /node_modules[\\/](graphology|events)[\\/]/ },
            { name: 'lit', test: /node_modules[\\/](lit|@lit)/ },
          ],
        },
      },
    },
  },
});
