import { DescriptionList } from '@amsterdam/design-system-react'
import { Fragment, type ReactNode } from 'react'

/** A term and what is to be said of it. */
export type Definition = { readonly term: string; readonly is: ReactNode }

type DefinitionListProps = { readonly items: readonly Definition[]; readonly terms?: 'narrow' | 'medium' | 'wide' }

/** Terms with what belongs to them; beside each other where there is room. */
export function DefinitionList({ items, terms = 'medium' }: DefinitionListProps) {
  return (
    <div className="rd-query">
      <DescriptionList termsWidth={terms}>
        {items.map(({ term, is }) => (
          <Fragment key={term}>
            <DescriptionList.Term>{term}</DescriptionList.Term>
            <DescriptionList.Description>{is}</DescriptionList.Description>
          </Fragment>
        ))}
      </DescriptionList>
    </div>
  )
}
