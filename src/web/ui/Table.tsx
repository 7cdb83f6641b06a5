import { Table as AmsTable } from '@amsterdam/design-system-react'
import type { ReactNode } from 'react'

/** A column: its heading, and whether it holds numbers (then they stand under each other). */
export type Column = { readonly name: string; readonly number?: boolean }

/** A row: what tells it from the others, and one cell per column. */
export type Row = { readonly id: string; readonly cells: readonly ReactNode[] }

type TableProps = {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** The caption is read aloud but not shown, because a heading above says the same. */
  readonly quiet?: boolean
}

/** A table; its first cell names the row. On a narrow screen each row stands by itself, with the names of its columns. */
export function Table({ caption, columns, rows, quiet = false }: TableProps) {
  return (
    <AmsTable>
      <AmsTable.Caption className={quiet ? 'ams-visually-hidden' : ''}>{caption}</AmsTable.Caption>
      <AmsTable.Header>
        <AmsTable.Row>
          {columns.map(({ name, number = false }) => (
            <AmsTable.HeaderCell key={name} scope="col" {...(number ? { align: 'end' as const } : {})}>
              {name}
            </AmsTable.HeaderCell>
          ))}
        </AmsTable.Row>
      </AmsTable.Header>
      <AmsTable.Body>
        {rows.map(({ id, cells }) => (
          <AmsTable.Row key={id}>
            {columns.map((column, place) => (
              <Cell key={column.name} column={column} first={place === 0}>
                {cells[place]}
              </Cell>
            ))}
          </AmsTable.Row>
        ))}
      </AmsTable.Body>
    </AmsTable>
  )
}

type CellProps = { readonly column: Column; readonly first: boolean; readonly children: ReactNode }

function Cell({ column, first, children }: CellProps) {
  if (first) return <AmsTable.HeaderCell scope="row">{children}</AmsTable.HeaderCell>
  return (
    <AmsTable.Cell data-column={column.name} {...(column.number ? { align: 'end' as const } : {})}>
      {children}
    </AmsTable.Cell>
  )
}
