import { useText } from '../../../web/text.ts'
import { RadioGroup } from '../../../web/ui/fields/Choices.tsx'
import { waitCopy as copy } from './copy.ts'
import { waitAnswers } from './urgent.ts'

type WaitFieldProps = {
  readonly big?: boolean
  readonly begin?: readonly string[]
  readonly optional?: boolean
  /** Asked by a professional, about the resident. */
  readonly asked?: boolean
}

/** "Kan dit wachten tot morgen?" */
export function WaitField({ big = false, begin = [], optional = false, asked = false }: WaitFieldProps) {
  const t = useText()
  return (
    <RadioGroup
      name="wachten"
      label={t(copy.question)}
      hint={t(asked ? copy.hintAsked : copy.hint)}
      big={big}
      optional={optional}
      begin={begin}
      options={waitAnswers.map((value) => ({ value, label: t(copy[value]) }))}
    />
  )
}
