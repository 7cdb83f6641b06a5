import ts from 'typescript'
import type { SourceFile } from './source.ts'

/** Parses a TypeScript file; the nodes know their parents. */
export function parse(file: SourceFile): ts.SourceFile {
  const kind = file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const options = { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode: ts.JSDocParsingMode.ParseNone }
  return ts.createSourceFile(file.path, file.text, options, true, kind)
}

/** Calls `visit` for every node of the file, parents first. */
export function visitAll(source: ts.SourceFile, visit: (node: ts.Node) => void): void {
  const step = (node: ts.Node) => {
    visit(node)
    ts.forEachChild(node, step)
  }
  step(source)
}

/** "path:line" of a node, for messages. */
export function placeOf(source: ts.SourceFile, node: ts.Node): string {
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`
}

/** The comments of a file with the line each starts on. */
export function listComments(file: SourceFile): { line: number; text: string }[] {
  const jsx = file.path.endsWith('x')
  const scanner = ts.createScanner(
    ts.ScriptTarget.ESNext,
    false,
    jsx ? ts.LanguageVariant.JSX : ts.LanguageVariant.Standard,
    file.text,
  )
  const found: { line: number; text: string }[] = []
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    if (token !== ts.SyntaxKind.SingleLineCommentTrivia && token !== ts.SyntaxKind.MultiLineCommentTrivia) continue
    found.push({ line: file.text.slice(0, scanner.getTokenStart()).split('\n').length, text: scanner.getTokenText() })
  }
  return found
}
