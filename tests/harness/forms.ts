/** One field of a form as the page shows it. */
export type Field = {
  readonly name: string
  readonly type: string
  readonly value: string
  /** What a choice offers. */
  readonly options: readonly string[]
}

/** One form of a page: where it goes, its fields in order. */
export type PageForm = { readonly action: string; readonly multipart: boolean; readonly fields: readonly Field[] }

/** Reads the forms that post from a page's HTML. */
export function formsIn(html: string, url: string): PageForm[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)]
    .filter(([, attributes = '']) => /method="post"/i.test(attributes))
    .map(([, attributes = '', inner = '']) => ({
      action:
        new URL(attributeOf(attributes, 'action') ?? url, new URL(url, 'http://page.invalid')).pathname +
        searchOf(attributes, url),
      multipart: /enctype="multipart/i.test(attributes),
      fields: fieldsIn(inner),
    }))
}

function searchOf(attributes: string, url: string): string {
  return new URL(attributeOf(attributes, 'action') ?? url, new URL(url, 'http://page.invalid')).search
}

function fieldsIn(html: string): Field[] {
  const tags = html.matchAll(/<(input|button)\b([^>]*)>|<(textarea|select)\b([^>]*)>(.*?)<\/\3>/gs)
  return [...tags].flatMap(([, single, first = '', double, second = '', inner = '']) => {
    const attributes = single ? first : second
    const name = attributeOf(attributes, 'name')
    if (name === undefined) return []
    const type = double ?? (single === 'button' ? 'button' : (attributeOf(attributes, 'type') ?? 'text'))
    const options =
      double === 'select'
        ? [...inner.matchAll(/<option\b([^>]*)>/g)].map(([, one = '']) => attributeOf(one, 'value') ?? '')
        : []
    const value = double === 'textarea' ? decode(inner) : (attributeOf(attributes, 'value') ?? '')
    return [{ name, type, value, options }]
  })
}

/** The addresses of our own that a page links to, without what stands behind '#'. */
export function linksIn(html: string): string[] {
  const found = [...html.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)/g)].map(([, href = '']) => decode(href))
  return [...new Set(found.filter((href) => !href.startsWith('//')))]
}

function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'i').exec(attributes)
  return found?.[1] === undefined ? undefined : decode(found[1])
}

function decode(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, ten?: string, name?: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (ten) return String.fromCodePoint(Number(ten))
    return named[name ?? ''] ?? all
  })
}
