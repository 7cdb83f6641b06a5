import fc from 'fast-check'
import { anyJson, anyText } from './nasty.ts'

/** The part of JSON Schema that our OpenAPI document uses. */
export type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly format?: string
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly maxItems?: number
  readonly minItems?: number
}

/** Makes values of a schema. `ids` are uuids that exist; `wild` is how often, in a hundred, something else is put in. */
export type Maker = {
  readonly schemas: Readonly<Record<string, Schema>>
  readonly ids: readonly string[]
  readonly wild: number
  /** Every id is one of `ids`. */
  readonly onlyIds?: boolean
}

/** Values of a schema, now and then bent on purpose. */
export function valuesOf(schema: Schema, maker: Maker, depth = 0): fc.Arbitrary<unknown> {
  const fitting = fittingOf(schema, maker, depth)
  if (maker.wild === 0) return fitting
  return fc.oneof({ weight: 100 - maker.wild, arbitrary: fitting }, { weight: maker.wild, arbitrary: anyJson })
}

function fittingOf(schema: Schema, maker: Maker, depth: number): fc.Arbitrary<unknown> {
  const { $ref, anyOf, oneOf, allOf } = schema
  const of = (one: Schema) => valuesOf(one, maker, depth + 1)
  if ($ref) return fc.constant(undefined).chain(() => of(maker.schemas[$ref.split('/').at(-1) ?? ''] ?? {}))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = anyOf ?? oneOf
  if (choices) return fc.oneof(...choices.map(of))
  if (allOf) return fc.tuple(...allOf.map(of)).map((parts) => Object.assign({}, ...parts))
  return typedOf(schema, maker, depth)
}

function typedOf(schema: Schema, maker: Maker, depth: number): fc.Arbitrary<unknown> {
  const [type] = [schema.type].flat().filter((one) => one !== 'null')
  switch (type) {
    case 'object':
      return objectOf(schema, maker, depth)
    case 'array': {
      const { items = {}, minItems = 0, maxItems = 4 } = schema
      const maxLength = depth > 6 ? minItems : Math.max(minItems, Math.min(maxItems, 4))
      return fc.array(valuesOf(items, maker, depth + 1), { minLength: minItems, maxLength })
    }
    case 'integer':
      return fc.oneof(
        fc.integer({ min: bound(schema.minimum, 0), max: bound(schema.maximum, 100_000) }),
        fc.constant(1),
      )
    case 'number':
      return fc.double({ noNaN: true, min: bound(schema.minimum, 0), max: bound(schema.maximum, 1e6) })
    case 'boolean':
      return fc.boolean()
    case 'string':
      return textOf(schema, maker)
    default:
      return anyJson
  }
}

function objectOf(schema: Schema, maker: Maker, depth: number): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema
  const parts = Object.entries(properties).map(([name, one]) => [name, valuesOf(one, maker, depth + 1)] as const)
  const known = fc.record(Object.fromEntries(parts), { requiredKeys: [...required] })
  if (typeof additionalProperties !== 'object') return known
  const more = fc.dictionary(anyText, valuesOf(additionalProperties, maker, depth + 1), { maxKeys: 3 })
  return fc.tuple(known, more).map(([one, other]) => ({ ...other, ...one }))
}

function textOf(
  { format, pattern, maxLength = 60 }: Schema,
  { ids, wild, onlyIds = false }: Maker,
): fc.Arbitrary<string> {
  if (format === 'uuid' && onlyIds) return fc.constantFrom(...ids)
  if (format === 'uuid') return fc.oneof(fc.constantFrom(...ids), fc.uuid())
  if (format === 'date') return fc.constantFrom('2026-10-05', '2026-12-31', '2024-02-29', '1990-01-01', '2008-05-17')
  if (format === 'date-time') return fc.constant('2026-10-05T07:00:00Z')
  if (pattern && wild === 0) return fc.stringMatching(new RegExp(pattern))
  const plain = fc.oneof(fc.string({ minLength: 1, maxLength: Math.min(maxLength, 60) }), fc.constant('2026-10-05'))
  return wild === 0 ? plain : fc.oneof(plain, anyText)
}

/** Outer bounds of a schema, kept to what is worth trying. */
function bound(given: number | undefined, usual: number): number {
  return given === undefined || Math.abs(given) > 1e9 ? usual : given
}
