import { index, type RouteConfig } from '@react-router/dev/routes'

/** Every page of the application: its address and its screen. */
export default [index('screens/start.tsx')] satisfies RouteConfig
