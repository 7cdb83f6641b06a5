import type { Instant } from '../../shared/date.ts'
import { newId } from '../../shared/ids.ts'
import type { AgreementView, SheetView } from './contract.ts'

/** An empty sheet that was not given yet. */
export function aSheet(parts: Partial<SheetView> = {}): SheetView {
  return {
    id: newId(),
    contact: newId(),
    person: newId(),
    geldWanneer: '',
    welkeBrief: '',
    inHetKort: '',
    startedAt: '2026-10-05T07:00:00.000Z' as Instant,
    givenAt: null,
    givenHow: null,
    version: 1,
    lines: [],
    ...parts,
  }
}

/** A line of a sheet: something agreed, without a day. */
export function aLine(parts: Partial<AgreementView> = {}): AgreementView {
  return { id: newId(), soort: 'afspraak', wie: 'Bram', wat: 'Stuurt de brief', wanneer: null, ...parts }
}
