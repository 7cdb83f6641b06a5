import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'

/** How much of one kind is kept; the oldest goes first. */
const most = 1000

/** What the demo's provider remembers, for as long as it runs. It checks itself whether something is too old. */
export function rememberAll(): AdapterFactory {
  const kinds = new Map<string, Map<string, AdapterPayload>>()
  const kept = (name: string) => {
    const found = kinds.get(name) ?? new Map<string, AdapterPayload>()
    kinds.set(name, found)
    return found
  }
  return (name) => remember(kept(name), kinds)
}

function remember(own: Map<string, AdapterPayload>, kinds: Map<string, Map<string, AdapterPayload>>): Adapter {
  const findBy = (key: 'uid' | 'userCode', value: string) => [...own.values()].find((each) => each[key] === value)
  return {
    async upsert(id, payload) {
      own.delete(id)
      own.set(id, payload)
      const oldest = own.keys().next()
      if (own.size > most && !oldest.done) own.delete(oldest.value)
    },
    find: async (id) => own.get(id),
    findByUid: async (uid) => findBy('uid', uid),
    findByUserCode: async (userCode) => findBy('userCode', userCode),
    async consume(id) {
      const payload = own.get(id)
      if (payload) own.set(id, { ...payload, consumed: true })
    },
    async destroy(id) {
      own.delete(id)
    },
    async revokeByGrantId(grantId) {
      for (const each of kinds.values()) {
        for (const [id, payload] of each) if (payload.grantId === grantId) each.delete(id)
      }
    },
  }
}
