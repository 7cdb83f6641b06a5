import {
  Heading as AmsHeading,
  OrderedList as AmsOrderedList,
  Paragraph as AmsParagraph,
  UnorderedList as AmsUnorderedList,
} from '@amsterdam/design-system-react'
import type { ReactNode } from 'react'

type HeadingProps = { readonly level: 1 | 2 | 3 | 4; readonly children: ReactNode; readonly id?: string }

/** A heading of a page, a part or a small part. */
export function Heading({ level, children, id }: HeadingProps) {
  return (
    <AmsHeading level={level} {...(id === undefined ? {} : { id })}>
      {children}
    </AmsHeading>
  )
}

type ParagraphProps = { readonly children: ReactNode; readonly size?: 'small' | 'large' }

/** A paragraph; large for an introduction, small for what stands aside. */
export function Paragraph({ children, size }: ParagraphProps) {
  return <AmsParagraph {...(size === undefined ? {} : { size })}>{children}</AmsParagraph>
}

/** One piece: a sentence, or something with a name of its own. */
export type Piece = string | { readonly id: string; readonly is: ReactNode }

type ListProps = { readonly items: readonly Piece[]; readonly ordered?: boolean }

/** A list of short pieces of text. */
export function List({ items, ordered = false }: ListProps) {
  const Tag = ordered ? AmsOrderedList : AmsUnorderedList
  return (
    <Tag>
      {items.map((item) =>
        typeof item === 'string' ? (
          <Tag.Item key={item}>{item}</Tag.Item>
        ) : (
          <Tag.Item key={item.id}>{item.is}</Tag.Item>
        ),
      )}
    </Tag>
  )
}
