import { index, type RouteConfig, route } from '@react-router/dev/routes'

/** Every page of the application: its address and its screen. */
export default [
  index('screens/start.tsx'),
  route('inloggen', 'screens/sign-in.tsx'),
  route('*', 'screens/missing.tsx'),
] satisfies RouteConfig
