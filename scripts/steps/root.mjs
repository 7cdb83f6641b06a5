import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** A path in the project. */
export const at = (...parts) => join(root, ...parts)

const ours = at('node_modules', '.bin')
const path = () => (process.env.PATH ?? '').split(delimiter)

/** The environment in which the project's own Node and tools come first. */
export const ourEnvironment = () => ({
  ...process.env,
  PATH: [ours, ...path().filter((one) => one !== ours)].join(delimiter),
})

/** The environment without the project's own tools, for what replaces them. */
export const plainEnvironment = () => ({
  ...process.env,
  PATH: path()
    .filter((one) => !one.includes(join('node_modules', '.bin')))
    .join(delimiter),
})
