/**
 * The address of a request on our own site. What a client sends as its path may begin with two slashes or be no path at
 * all; put behind our origin it stays an address of ours, and always is one.
 */
export function addressOf(url: string, baseUrl: string): URL {
  return new URL(`${new URL(baseUrl).origin}${url.startsWith('/') ? url : '/'}`)
}

/**
 * Whether a path would be another site to a browser that reads it in a link: '//elsewhere' and '/\elsewhere'. No page
 * of ours has such a path, and a page at one would carry links that lead away.
 */
export function leadsAway(url: string, baseUrl: string): boolean {
  return addressOf(url, baseUrl).pathname.startsWith('//')
}
