import fc from 'fast-check'
import type { Actor } from './actors.ts'
import type { Field, PageForm } from './forms.ts'
import { anyText } from './nasty.ts'
import type { Asked } from './served.ts'

/** What someone sends with a form: each name with its value, in order. */
export type Sent = readonly (readonly [string, string])[]

/** The fields of a form that people type text in. */
export function isText({ type, name }: Field): boolean {
  return /^(text|textarea|email|tel|search|password)$/.test(type) && !/\.(dag|maand|jaar)$/.test(name)
}

/** The form as someone sends it who types `text` in each field, ticks what is offered, and presses the first button. */
export function filled(form: PageForm, text: (field: Field) => string): Sent {
  const once = new Set<string>()
  return form.fields.flatMap((field): Sent => {
    const { name, type, value, options } = field
    if (type === 'file') return []
    if (/^(radio|button|submit)$/.test(type)) {
      if (once.has(name)) return []
      once.add(name)
    }
    if (type === 'select') return [[name, options.find((one) => one !== '') ?? '']]
    return [[name, isText(field) ? text(field) : value || dayPart(name)]]
  })
}

/** A request that sends it to the page of the form, or to another address. */
export function toRequest(form: PageForm, sent: Sent, as: Actor | undefined, url = form.action): Asked {
  if (!form.multipart) {
    const payload = sent.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')
    return { url, method: 'POST', as, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload }
  }
  const parts = sent.map(
    ([name, value]) =>
      `--grens\r\ncontent-disposition: form-data; name="${name.replace(/["\r\n]/g, '_')}"\r\n\r\n${value}\r\n`,
  )
  const headers = { 'content-type': 'multipart/form-data; boundary=grens' }
  return { url, method: 'POST', as, headers, payload: `${parts.join('')}--grens--\r\n` }
}

/** The form with some of it bent: other values, fields that are not there, fields twice, fields left out. */
export function bent(form: PageForm, ids: readonly string[]): fc.Arbitrary<Sent> {
  const value = fc.oneof(
    anyText,
    fc.constantFrom(...ids),
    fc.constantFrom('1', 'ja', 'on', '2026-10-05', '-1', '2147483648'),
  )
  const fields = form.fields.filter(({ type }) => type !== 'file')
  const usual = fields.map(({ name, type, value: own, options }) => {
    const fitting = fc.constantFrom(...(options.length > 0 ? options : [own || dayPart(name) || 'Iets']))
    const weight = type === 'hidden' ? 19 : 3
    return fc.oneof({ weight, arbitrary: fitting }, { weight: 1, arbitrary: value }).map((one) => [name, one] as const)
  })
  const strange = fc.tuple(
    fc.constantFrom('__proto__', 'constructor', 'id', 'gemeente', 'actor', 'rol', 'formulier', 'sleutel', 'versie'),
    value,
  )
  return fc
    .tuple(fc.tuple(...usual), fc.array(strange, { maxLength: 2 }), fc.nat({ max: 9 }), fc.nat({ max: 30 }))
    .map(([all, more, chance, index]) => [...(chance === 0 ? all.filter((_, at) => at !== index) : all), ...more])
}

function dayPart(name: string): string {
  const part = /\.(dag|maand|jaar)$/.exec(name)?.[1]
  if (part === 'jaar') return '2026'
  return part ? '11' : ''
}

function encode(text: string): string {
  return encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'))
}
