import './styles/index.css'
import type { ReactNode } from 'react'
import {
  Links,
  type LoaderFunctionArgs,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteLoaderData,
} from 'react-router'
import { newId } from '../shared/ids.ts'
import { requestContext } from './context.ts'
import { pageUrl } from './page-url.ts'
import { ShellContext, type ShellFacts } from './shell.ts'
import { LocaleContext } from './text.ts'

export { ErrorPage as ErrorBoundary } from './ui/ErrorPage.tsx'

/** What surrounds every page: no personal data but the name and roles of who is signed in, and what they typed here. */
export async function loader({ context, url }: LoaderFunctionArgs): Promise<ShellFacts> {
  const facts = context.get(requestContext)
  const [demo, signedInAs, kept] = await Promise.all([facts.demo(), facts.signedInAs(), facts.draft.read()])
  const { pathname, search } = pageUrl(url)
  const draft = kept?.place === pathname + search ? kept : undefined
  return { locale: facts.locale, gemeente: facts.gemeente, demo, signedInAs, draft, sleutel: newId() }
}

/** The document around every page and every error. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const shell = useRouteLoaderData<typeof loader>('root')
  const locale = shell?.locale ?? 'nl'
  const page = (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body className="rd-body">
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
  const spoken = <LocaleContext value={locale}>{page}</LocaleContext>
  return shell ? <ShellContext value={shell}>{spoken}</ShellContext> : spoken
}

export default function Root() {
  return <Outlet />
}
