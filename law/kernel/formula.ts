import type { Node } from './node.ts'

const pairSigns = {
  add: '+',
  subtract: '−',
  multiply: '×',
  below: '<',
} as const

function constantText(node: Extract<Node, { op: 'constant' }>): string {
  if (node.unit === 'deel') return node.denominator === 1 ? `${node.value}` : `${node.value}/${node.denominator}`
  if (node.unit.startsWith('bedrag')) return `€ ${Number(node.value) / 100}`
  return `${node.value}`
}

function nested(node: Node): string {
  const text = formulaOf(node)
  return /[+−×<]|, | (en|of) /.test(text) ? `(${text})` : text
}

const written = new WeakMap<Node, string>()

/** The rule written out in one line, down to the names of other rules, amounts and facts. Written once per node. */
export function formulaOf(node: Node): string {
  const known = written.get(node)
  if (known !== undefined) return known
  const fresh = write(node)
  written.set(node, fresh)
  return fresh
}

function write(node: Node): string {
  switch (node.op) {
    case 'rule':
      return node.rule.naam
    case 'constant':
      return constantText(node)
    case 'series':
      return node.series.naam
    case 'input':
      return node.reading.naam
    case 'exists':
      return 'er is een partner'
    case 'since':
      return `vanaf ${node.day}`
    case 'all':
      return node.parts.map(nested).join(' en ')
    case 'any':
      return node.parts.map(nested).join(' of ')
    case 'not':
      return `niet ${nested(node.part)}`
    case 'choose':
      return `als ${nested(node.condition)}: ${nested(node.then)}, anders: ${nested(node.otherwise)}`
    case 'round': {
      const divided = node.divisor === undefined ? '' : ` / ${nested(node.divisor)}`
      return `${nested(node.part)}${divided}, afgerond`
    }
    case 'sumOver':
      return `som over ${node.group} van ${nested(node.body)}`
    case 'largest':
      return `${nested(node.left)}, ten minste ${nested(node.right)}`
    case 'smallest':
      return `${nested(node.left)}, ten hoogste ${nested(node.right)}`
    default:
      return `${nested(node.left)} ${pairSigns[node.op]} ${nested(node.right)}`
  }
}
