import { useText } from '../../../web/text.ts'
import type { Typed } from '../../../web/typed.ts'
import { RadioGroup, Tick } from '../../../web/ui/fields/Choices.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { kanalen } from './ask-form.ts'
import { askCopy as copy, kanaalCopy } from './copy.ts'

/** Who asks and how to reach them; nothing is required. `typed` is what stood there before. */
export function ReachFields({ typed = {} }: { readonly typed?: Typed }) {
  const t = useText()
  const begin = (name: string) => typed[name]?.[0]
  return (
    <>
      <Tick name="veilig" label={t(copy.veilig)} hint={t(copy.veiligHint)} begin={begin('veilig')} />
      <TextField name="naam" label={t(copy.naam)} optional autoComplete="name" begin={begin('naam')} />
      <TextField
        name="telefoon"
        label={t(copy.telefoon)}
        optional
        type="tel"
        autoComplete="tel"
        begin={begin('telefoon')}
      />
      <TextField
        name="email"
        label={t(copy.email)}
        optional
        type="text"
        inputMode="email"
        autoComplete="email"
        begin={begin('email')}
      />
      <RadioGroup
        name="kanaal"
        label={t(copy.kanaal)}
        optional
        begin={typed.kanaal ?? []}
        options={kanalen.map((value) => ({ value, label: t(kanaalCopy[value]) }))}
      />
      <TextField
        name="postadres"
        label={t(copy.adres)}
        optional
        autoComplete="street-address"
        begin={begin('postadres')}
      />
    </>
  )
}
