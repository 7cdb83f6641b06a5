import { index, type RouteConfig, route } from '@react-router/dev/routes'

/** Every page of the application: its address and its screen. */
export default [
  index('screens/start.tsx'),
  route('inloggen', 'screens/sign-in.tsx'),
  // Being made by someone else just now, do not start on these: /vandaag, /team, /privacy, /problemen/:code
  route('mensen', '../rooms/household/screens/people.tsx'),
  route('personen/:id', '../rooms/income/screens/person.tsx'),
  route('mijn', '../rooms/income/screens/mine.tsx'),
  route('*', 'screens/missing.tsx'),
] satisfies RouteConfig
