/** What a hidden address answers to whatever tries to make text of it. */
class AddressHidden extends TypeError {
  constructor() {
    super('a hidden address has no text')
  }
}

/** An address that may be shown. Only `printAddress` takes its lines out, so each place that prints one is found by name. */
export class Adres {
  readonly kind = 'adres'
  readonly #lines: string

  /** Made only by what read it from the one function of the database that gives addresses. */
  constructor(lines: string) {
    this.#lines = lines
  }

  static linesOf(adres: Adres): string {
    return adres.#lines
  }
}

/**
 * An address that is hidden, also when there is none. It carries no text, no type that prints takes it, and where types do
 * not look (a template, JSON, a sum) it throws: nothing is sent. A log shows that it is hidden.
 */
export class HiddenAddress {
  readonly kind = 'hidden'
  readonly #hidden = true

  static is(value: unknown): value is HiddenAddress {
    return typeof value === 'object' && value !== null && #hidden in value
  }

  toString(): never {
    throw new AddressHidden()
  }

  toJSON(): never {
    throw new AddressHidden()
  }

  [Symbol.toPrimitive](): never {
    throw new AddressHidden()
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[hidden address]'
  }
}

/** Where post goes: an address, or one that nobody prints. */
export type PostAddress = Adres | HiddenAddress

/** The lines of an address, for paper, a page, an export or an answer of the API. There is no such function for a hidden one. */
export function printAddress(adres: Adres): string {
  return Adres.linesOf(adres)
}
