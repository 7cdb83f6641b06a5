import { renderPdf } from '../../platform/pdf/pdf.ts'
import type { A4tje } from './a4tje.ts'

/** Het A4'tje as PDF/UA-1: one page, the largest type that fits. */
export function printA4tje(sheet: A4tje): Uint8Array {
  return renderPdf('a4tje', sheet)
}
