import type { Config } from '@react-router/dev/config'

/** One server-rendered application; all routes are known at once, so no addresses travel to a discovery endpoint. */
export default {
  appDirectory: 'src/web',
  buildDirectory: 'build',
  ssr: true,
  routeDiscovery: { mode: 'initial' },
} satisfies Config
