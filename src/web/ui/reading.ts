const spoken = 'h1, h2, h3, h4, p, li, dt, dd, label, legend, th, td, summary, caption, figcaption'

/**
 * What is read aloud of a part of the page, in order: each piece of text once, nothing that is hidden from sight and
 * nothing that only decorates. Long pieces apart, so that a voice can stop between them.
 */
export function readingOf(part: Element): string[] {
  return [...part.querySelectorAll(spoken)]
    .filter((element) => !element.querySelector(spoken) && isShown(element))
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
}

function isShown(element: Element): boolean {
  return (
    element.closest('[aria-hidden="true"], [hidden], .ams-visually-hidden, details:not([open]) > :not(summary)') ===
    null
  )
}
