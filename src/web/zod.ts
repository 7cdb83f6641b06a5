import { config } from 'zod/v4'

/**
 * zod as the browser gets it (vite.config.ts puts it in the place of 'zod'): without the quicker parsers that it
 * otherwise makes from text, which the content security policy refuses with an error on every page.
 */
config({ jitless: true })

export * from 'zod/v4'
