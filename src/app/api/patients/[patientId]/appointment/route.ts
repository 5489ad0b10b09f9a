import { deskLanguage } from '@/app/desk-language'
import { languages } from '@/domain/person'
import { Refusal } from '@/domain/refusal'
import { rangeAsked } from '@/domain/visit-range-asked'
import { visitShown } from '@/domain/visit-shown'
import { translatorFor } from '@/messages/translator'
import { printAsked } from '@/paper/print'
import { renderVisit } from '@/paper/visit/render-visit'
import { answerPaper } from '@/server/api/paper-door'

type Address = { params: Promise<{ patientId: string }> }

export const dynamic = 'force-dynamic'

/** An appointment on paper: `visit` that was held, or `from` and `to`, or since the last; and as wished `language`, `size`
 * and `print`. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { patientId } = await params
  const asked = new URL(request.url).searchParams
  const errors = translatorFor(await deskLanguage(), 'errors')
  return answerPaper(
    request,
    async (api) => {
      const { patient, clinicName, simulated, record, visits, notes, now } = await api.patient.open({
        patientId,
      })
      const { range, refused } = rangeAsked({ from: asked.get('from'), to: asked.get('to') }, record.today)
      if (refused !== null) throw new Refusal(refused)
      const shown = visitShown({ record, visits, notes }, { visitId: asked.get('visit'), range })
      const language = languages.find((one) => one === asked.get('language')) ?? patient.language
      const clinic = { name: clinicName, simulated }
      const facts = { patientName: patient.name, clinic, record, shown, now }
      const bytes = await renderVisit(facts, { ...printAsked(asked), language })
      return { bytes, fileName: `appointment-${shown.range.to}.pdf` }
    },
    (code) => errors(code),
  )
}
