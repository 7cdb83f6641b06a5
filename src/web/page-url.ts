/** The address of the page itself: what asks for its data alone has '.data' behind it and says which parts it wants. */
export function pageUrl(asked: string | URL): URL {
  const url = new URL(asked)
  url.pathname = url.pathname.replace(/^\/_(root)?\.data$/, '/').replace(/\.data$/, '')
  url.searchParams.delete('_routes')
  url.searchParams.delete('index')
  return url
}
