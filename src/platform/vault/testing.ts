import { openVault } from './vault.ts'

/** A vault for tests, with a key that is nobody's. */
export const testVault = openVault(Buffer.alloc(32, 7))
