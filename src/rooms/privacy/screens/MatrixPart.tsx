import { useText } from '../../../web/text.ts'
import { Disclosure } from '../../../web/ui/Disclosure.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Table } from '../../../web/ui/Table.tsx'
import { registerCopy as copy } from './register.copy.ts'
import type { MatrixShown } from './register-view.ts'

const grades = [copy['grade-0'], copy['grade-1'], copy['grade-2'], copy['grade-3']]

/** What may go from one law to another, per law it comes from; income and help have the same rows. */
export function MatrixPart({ matrix }: { readonly matrix: readonly MatrixShown[] }) {
  const t = useText()
  const shown = matrix.filter(({ category }) => category === 'hulpverlening')
  const origins = [...new Set(shown.map(({ origin }) => origin))]
  return (
    <Section heading={t(copy.matrix)}>
      <p className="rd-muted">{t(copy.matrixIs)}</p>
      {origins.map((origin) => (
        <Disclosure key={origin} summary={t(copy.origin, { law: origin })}>
          <Table
            caption={t(copy.origin, { law: origin })}
            quiet
            columns={[copy.to, copy.howFar, copy.on, copy.article].map((name) => ({ name: t(name) }))}
            rows={shown
              .filter((row) => row.origin === origin)
              .map((row) => ({ id: idOf(row), cells: cellsOf(row, t) }))}
          />
        </Disclosure>
      ))}
    </Section>
  )
}

const idOf = ({ target, switch: law }: MatrixShown) => `${target} ${law ?? ''}`

function cellsOf(row: MatrixShown, t: ReturnType<typeof useText>): string[] {
  const { target, grade, basis, artikel, question, switch: law, switchVan } = row
  const waiting = law !== null && switchVan === null ? `. ${t(copy.waits, { law })}` : ''
  const open = question === null ? '' : `. ${t(copy.open, { question })}`
  return [target, t(grades[grade] ?? copy['grade-0']), t(copy[basis]), `${artikel}${waiting}${open}`]
}
