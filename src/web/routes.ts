import { index, type RouteConfig, route } from '@react-router/dev/routes'

/** Every page of the application: its address and its screen. */
export default [
  index('screens/start.tsx'),
  route('inloggen', 'screens/sign-in.tsx'),
  route('uitgelogd', 'screens/signed-out.tsx'),
  route('problemen/:code', 'screens/problem.tsx'),
  route('vandaag', '../rooms/regie/screens/today.tsx'),
  route('team', '../rooms/regie/screens/team.tsx'),
  route('privacy', '../rooms/privacy/screens/watch.tsx'),
  route('mensen', '../rooms/household/screens/people.tsx'),
  route('personen/:id', '../rooms/income/screens/person.tsx'),
  route('mijn', '../rooms/income/screens/mine.tsx'),
  route('vraag', '../rooms/intake/screens/ask.tsx'),
  route('vraag/klaar', '../rooms/intake/screens/asked.tsx'),
  route('wat-kan-ik-krijgen', '../rooms/income/screens/check.tsx'),
  route('aanvragen', '../rooms/intake/screens/apply.tsx'),
  route('code', '../rooms/intake/screens/code.tsx'),
  route('status', '../rooms/intake/screens/status.tsx'),
  route('contacten/nieuw', '../rooms/intake/screens/new-contact.tsx'),
  route('contacten/:id', '../rooms/intake/screens/contact.tsx'),
  route('contacten/:id/a4', '../rooms/plan/screens/sheet.tsx'),
  route('contacten/:id/a4/print', '../rooms/plan/screens/sheet-print.tsx'),
  route('contacten/:id/a4/pdf', '../rooms/plan/screens/sheet-pdf.ts'),
  route('*', 'screens/missing.tsx'),
] satisfies RouteConfig
