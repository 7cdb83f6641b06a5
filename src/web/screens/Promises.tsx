import { useText } from '../text.ts'
import { Heading, Paragraph } from '../ui/Text.tsx'
import { startCopy as copy } from './copy.ts'

const promises = [
  { name: copy.onePerson, more: copy.onePersonMore },
  { name: copy.oneSheet, more: copy.oneSheetMore },
  { name: copy.openBooks, more: copy.openBooksMore },
]

/** What residents can expect, along the thread. */
export function Promises() {
  const t = useText()
  return (
    <section aria-labelledby="beloofd" className="rd-stack">
      <Heading level={2} id="beloofd">
        {t(copy.promiseTitle)}
      </Heading>
      <ul className="rd-promise">
        {promises.map(({ name, more }) => (
          <li key={name.nl} className="rd-stack--small">
            <Heading level={3}>{t(name)}</Heading>
            <Paragraph>{t(more)}</Paragraph>
          </li>
        ))}
      </ul>
    </section>
  )
}
