import { personCopy as copy } from '../copy/person.ts'
import { useText } from '../text.ts'
import { Avatar } from './Avatar.tsx'
import { DefinitionList } from './DefinitionList.tsx'
import { Heading } from './Text.tsx'

/** Someone who answers, as people need to know them. */
export type Person = {
  readonly name: string
  /** What they are for this person: 'Uw vaste contactpersoon'. */
  readonly role: string
  readonly phone: string
  readonly email?: string | undefined
  /** The days they are there, in words. */
  readonly days?: string | undefined
  readonly waarnemer?: string | undefined
  readonly photo?: string | undefined
}

/** Who answers: face, name, number, days and who stands in. */
export function PersonCard({ person, level = 2 }: { readonly person: Person; readonly level?: 2 | 3 }) {
  const t = useText()
  const { name, role, phone, email, days, waarnemer, photo } = person
  const lines = [
    { term: t(copy.phone), is: <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> },
    ...(email === undefined ? [] : [{ term: t(copy.email), is: <a href={`mailto:${email}`}>{email}</a> }]),
    ...(days === undefined ? [] : [{ term: t(copy.days), is: days }]),
    ...(waarnemer === undefined ? [] : [{ term: t(copy.waarnemer), is: waarnemer }]),
  ]
  return (
    <section className="rd-person">
      <Avatar name={name} photo={photo} />
      <div className="rd-person__who">
        <p className="rd-person__role">{role}</p>
        <Heading level={level}>{name}</Heading>
      </div>
      <div className="rd-person__lines">
        <DefinitionList items={lines} terms="narrow" />
      </div>
    </section>
  )
}
