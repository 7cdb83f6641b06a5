import { Volume2, VolumeX } from 'lucide-react'
import { useEffect, useState } from 'react'
import { shellCopy } from '../copy/shell.ts'
import { useLocale, useText } from '../text.ts'
import { readingOf } from './reading.ts'
import { useReady } from './useReady.ts'

/** Reads the page aloud with the voice of the device. Shown only where scripts and a voice are there. */
export function ReadAloud() {
  const t = useText()
  const locale = useLocale()
  const ready = useReady()
  const [reading, setReading] = useState(false)
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), [])
  if (!ready || !('speechSynthesis' in globalThis)) return null
  const stop = () => {
    speechSynthesis.cancel()
    setReading(false)
  }
  const start = () => {
    const main = document.getElementById('inhoud')
    const parts = main ? readingOf(main) : []
    speechSynthesis.cancel()
    for (const [place, part] of parts.entries()) {
      const speech = new SpeechSynthesisUtterance(part)
      speech.lang = locale === 'nl' ? 'nl-NL' : 'en-GB'
      speech.rate = 0.95
      if (place === parts.length - 1) speech.onend = () => setReading(false)
      speechSynthesis.speak(speech)
    }
    setReading(parts.length > 0)
  }
  const Icon = reading ? VolumeX : Volume2
  return (
    <button type="button" className="rd-tool" aria-pressed={reading} onClick={reading ? stop : start}>
      <Icon className="rd-icon" aria-hidden="true" />
      {t(reading ? shellCopy.stopReading : shellCopy.readAloud)}
    </button>
  )
}
