import { redirect, useLoaderData } from 'react-router'
import * as z from 'zod'
import { isRefused } from '../../../shared/refused.ts'
import { day, text, version } from '../../../web/fields.ts'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { BackLink } from '../../../web/ui/BackLink.tsx'
import { ProfessionalPage } from '../../../web/ui/ProfessionalPage.tsx'
import { Heading } from '../../../web/ui/Text.tsx'
import { deed, forms, page } from '../../../web/view.ts'
import { MatrixPart } from './MatrixPart.tsx'
import { ProcessingPart } from './ProcessingPart.tsx'
import { registerCopy as copy } from './register.copy.ts'
import { RegisterView } from './register-view.ts'

export const meta = titled(copy.title)

export const loader = page(RegisterView, async (at) => {
  const away = signInFirst(at)
  if (away) return away
  const { doors, facts } = at
  return doors.house.read(facts.caller, 'toezicht', async (trx) => ({
    vandaag: trx.context.vandaag,
    processing: [...(await doors.privacy.listProcessing(trx))],
    matrix: [...(await doors.privacy.listMatrix(trx))],
  }))
})

export const action = forms({
  wijzig: deed({
    form: z.object({
      code: text(60),
      seen: version(),
      van: day(),
      reden: text(500),
      grond: text(300),
      categories: text(500),
      persons: text(300),
      roles: text(500),
      bewaartermijn: text(300),
      bron: text(300),
    }),
    missing: { reden: copy.reasonMissing },
    async act({ doors, facts, input, key }) {
      const done = await doors.house.write(facts.caller, 'toezicht', { key, name: 'register', input }, (trx) =>
        doors.privacy.changeProcessing(trx, input),
      )
      return isRefused(done) ? done : redirect(`/privacy/register#${input.code}`)
    },
  }),
})

/** The register of processing activities and the matrix of sharing, as dated data. */
export default function RegisterPage() {
  const t = useText()
  const { processing, matrix, vandaag } = useLoaderData<typeof loader>()
  return (
    <ProfessionalPage>
      <div className="rd-stack rd-stack--large">
        <BackLink to="/privacy" />
        <Heading level={1}>{t(copy.title)}</Heading>
        <p className="rd-muted">{t(copy.intro)}</p>
        <ProcessingPart processing={processing} vandaag={vandaag} />
        <MatrixPart matrix={matrix} />
      </div>
    </ProfessionalPage>
  )
}
