const ours = /^\/(inloggen|uitloggen|oidc|api)(\/|\?|#|$)/

/**
 * Where someone goes after signing in: a path of this site and nothing else, or '/' when the text could lead away.
 * '//elsewhere', '/\elsewhere' and '/.//elsewhere' are addresses of other sites to a browser.
 */
export function toReturnPath(text: string | undefined, baseUrl: string): string {
  if (text === undefined || text.length > 2000 || !text.startsWith('/') || !URL.canParse(text, baseUrl)) return '/'
  const base = new URL(baseUrl)
  const url = new URL(text, base)
  const path = `${url.pathname}${url.search}${url.hash}`
  if (url.origin !== base.origin || path.startsWith('//') || ours.test(path)) return '/'
  return path
}
