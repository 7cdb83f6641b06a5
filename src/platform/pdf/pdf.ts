import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** A typst template that lies in this folder. */
export type Template = 'a4tje'

/** What can stand on paper: texts and numbers, in lists and by name. An object with a life of its own is none of these. */
type Printable = string | number | boolean | null | readonly Printable[] | { readonly [name: string]: Printable }

/** A PDF that could not be made: the template is wrong, or the data lack what it needs. A fault of ours. */
export class PdfFault extends Error {}

const fonts = ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'].map((file) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans/${file}`)),
)

let compiler: NodeCompiler | undefined

/**
 * Makes a PDF/UA-1 from a template. `data` goes in as one JSON text, never as part of the template, so that nothing in it
 * can be read as typst. Reads no file outside this folder. Throws `PdfFault`.
 */
export function renderPdf(template: Template, data: Printable): Uint8Array {
  compiler ??= NodeCompiler.create({
    workspace: fileURLToPath(new URL('.', import.meta.url)),
    fontArgs: [{ fontPaths: fonts }],
  })
  const mainFilePath = fileURLToPath(new URL(`${template}.typ`, import.meta.url))
  const compiled = compiler.compile({ mainFilePath, inputs: { data: JSON.stringify(data) } })
  const document = compiled.result
  if (!document) throw new PdfFault(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? 'no document'))
  const pdf = compiler.pdf(document, { pdfStandard: 'ua-1' })
  compiler.evictCache(10)
  return pdf
}
