import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether scripts run on this page: false on the server and while hydrating, true after. */
export function useReady(): boolean {
  return useSyncExternalStore(never, yes, no)
}

function yes(): boolean {
  return true
}

function no(): boolean {
  return false
}
