import { lookApi } from './look.routes.ts'
import { sharedApi } from './shared.routes.ts'

/** The operations of privacy: who looked, and what may be shared. */
export const api = [...lookApi, ...sharedApi]
