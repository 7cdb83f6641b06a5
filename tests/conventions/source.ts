import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** A file of the repository: its path from the top, with forward slashes, and its text. */
export type SourceFile = { readonly path: string; readonly text: string }

const skipped = /(^|\/)(node_modules|data|build|coverage|dist|\.git|\.react-router)(\/|$)/

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .filter((path) => !skipped.test(path))
}

function listPaths(): string[] {
  if (!existsSync(join(root, '.git'))) return walk('.')
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
  return listed
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))
}

const binary = /\.(png|jpg|jpeg|ico|woff2?|ttf|pdf|gz)$/
const paths = listPaths()
  .filter((path) => !binary.test(path))
  .sort()

/** The text files of the repository (tracked, or new and not ignored) whose path matches. */
export function listFiles(pattern: RegExp): SourceFile[] {
  return paths
    .filter((path) => pattern.test(path) && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** The paths of all text files of the repository. */
export function listAllPaths(): readonly string[] {
  return paths
}

/** The number of lines of a file; a newline at the end adds none. */
export function lineCount(file: SourceFile): number {
  return file.text.replace(/\n$/, '').split('\n').length
}

/** The rooms that are filled: the folders under src/rooms. */
export function listRooms(): string[] {
  const rooms = paths.flatMap((path) => path.match(/^src\/rooms\/([^/]+)\//)?.[1] ?? [])
  return [...new Set(rooms)]
}
