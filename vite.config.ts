import { fileURLToPath } from 'node:url'
import { reactRouter } from '@react-router/dev/vite'
import { defineConfig, type Plugin } from 'vite'

const icons = fileURLToPath(new URL('./src/web/ui/icons.tsx', import.meta.url))

const browserZod = '\0browser-zod'

/**
 * Gives the browser a zod without the quicker parsers that it otherwise makes from text: the content security policy
 * refuses those with an error on every page. The server keeps them.
 */
const zodWithoutEval: Plugin = {
  name: 'zod-without-eval',
  enforce: 'pre',
  resolveId: (source, _importer, { ssr }) => (source === 'zod' && !ssr ? browserZod : undefined),
  load: (id) =>
    id === browserZod
      ? "import { config } from 'zod/v4'; config({ jitless: true }); export * from 'zod/v4'"
      : undefined,
}

/**
 * The bundle of the screens. The icons of the Amsterdam components are a brand asset that may not be shipped, so the
 * components get ours. They are taken module by module, so that only those in use travel. Nothing is inlined: the content security policy allows no data: addresses.
 */
export default defineConfig({
  plugins: process.env.VITEST ? [] : [zodWithoutEval, reactRouter()],
  resolve: {
    alias: [
      { find: '@amsterdam/design-system-react-icons', replacement: icons },
      { find: /^@amsterdam\/design-system-react$/, replacement: '@amsterdam/design-system-react/dist/index.js' },
    ],
  },
  publicDir: 'src/web/public',
  ssr: { noExternal: ['@amsterdam/design-system-react'] },
  build: { assetsInlineLimit: 0, target: 'es2022' },
})
