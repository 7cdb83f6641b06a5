import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { initialsOf } from './Avatar.tsx'
import { PersonCard } from './PersonCard.tsx'
import { Table } from './Table.tsx'

test('initials leave out the small words of a Dutch name', () => {
  expect(initialsOf('Sanne de Wit')).toBe('SW')
  expect(initialsOf('Fatima El Amrani')).toBe('FA')
  expect(initialsOf('Ruud')).toBe('R')
})

test('the card of who answers can be called from a phone', () => {
  const person = { name: 'Sanne de Wit', role: 'Uw vaste contactpersoon', phone: '06 1234 5678' }
  const html = renderToStaticMarkup(<PersonCard person={person} />)
  expect(html).toContain('href="tel:0612345678"')
  expect(html).not.toContain('mailto:')
})

test('a table names its columns and rows for a screen reader', () => {
  const html = renderToStaticMarkup(
    <Table
      caption="Bedragen"
      columns={[{ name: 'Regeling' }, { name: 'Bedrag' }]}
      rows={[{ id: '1', cells: ['Bijstand', 'x'] }]}
    />,
  )
  expect(html).toMatch(/<th[^>]*scope="col"[^>]*>Regeling/)
  expect(html).toMatch(/<th[^>]*scope="row"[^>]*>Bijstand/)
  expect(html).toMatch(/<caption[^>]*>Bedragen/)
})
