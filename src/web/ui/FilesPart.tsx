import { formatInstant, type Instant } from '../../shared/date.ts'
import { filesCopy as copy } from '../copy/files.ts'
import type { FileShown } from '../file-view.ts'
import { useLocale, useText } from '../text.ts'
import { Button } from './Button.tsx'
import { Form } from './Form.tsx'
import { FileField } from './fields/FileField.tsx'
import { Section } from './Section.tsx'

type FilesPartProps = {
  readonly files: readonly FileShown[]
  /** The question that a new file goes with, when the address does not say it. */
  readonly contact?: string
  /** Shown to the resident themselves. */
  readonly own?: boolean
}

/** What was sent along with a question, each to be downloaded, and a form to send more. */
export function FilesPart({ files, contact, own = false }: FilesPartProps) {
  const t = useText()
  return (
    <Section heading={t(copy.title)}>
      {files.length === 0 && <p className="rd-muted">{t(copy.none)}</p>}
      {files.length > 0 && (
        <ul className="rd-members">
          {files.map((file) => (
            <li key={file.id}>
              <FileLine file={file} own={own} />
            </li>
          ))}
        </ul>
      )}
      {own && <p>{t(copy.need)}</p>}
      <Form name="bestand" file>
        {contact !== undefined && <input type="hidden" name="contact" value={contact} />}
        <FileField />
        <div className="rd-actions">
          <Button weight="secondary">{t(own ? copy.send : copy.add)}</Button>
        </div>
      </Form>
    </Section>
  )
}

function FileLine({ file, own }: { readonly file: FileShown; readonly own: boolean }) {
  const t = useText()
  const locale = useLocale()
  const kilobytes = Math.max(1, Math.round(file.size / 1024))
  const megabytes = Math.round(kilobytes / 102.4) / 10
  const size = kilobytes < 1024 ? t(copy.kilobytes, { n: kilobytes }) : t(copy.megabytes, { n: megabytes })
  const from = file.own ? t(own ? copy.you : copy.own) : t(copy.worker, { naam: file.door ?? t(copy.someone) })
  return (
    <>
      <a href={`/bestanden/${file.id}`} download>
        {t(copy.download, { naam: file.naam, size })}
      </a>{' '}
      <span className="rd-muted">
        {isInstant(file.at) ? formatInstant(file.at, locale) : file.at}, {from}
      </span>
    </>
  )
}

function isInstant(text: string): text is Instant {
  return !Number.isNaN(Date.parse(text))
}
