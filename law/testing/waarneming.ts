import type { Node } from '../kernel/node.ts'
import type { Invoer } from '../uitkomst/soorten.ts'

/** A value that a test asked of a node, and judged. */
export interface Waarneming {
  readonly node: Node
  readonly invoer: Invoer
  readonly persoon: string
}

let boek: Waarneming[] | undefined

/** Keeps in the list what tests ask from here on: the cases on which the mutants are tried. */
export function begin(lijst: Waarneming[]): void {
  boek = lijst
}

export function houOp(): void {
  boek = undefined
}

export function neemWaar(waarneming: Waarneming): void {
  boek?.push(waarneming)
}
