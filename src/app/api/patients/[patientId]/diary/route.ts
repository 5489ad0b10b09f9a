import { deskLanguage } from '@/app/desk-language'
import { calendarDaySchema } from '@/domain/calendar-day'
import { languages } from '@/domain/person'
import { translatorFor } from '@/messages/translator'
import { renderDiary } from '@/paper/diary/render-diary'
import { printAsked } from '@/paper/print'
import { answerPaper } from '@/server/api/paper-door'

type Address = { params: Promise<{ patientId: string }> }

export const dynamic = 'force-dynamic'

/** A printed diary of two weeks: `from`, and as wished `language`, `size` and `print`. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { patientId } = await params
  const asked = new URL(request.url).searchParams
  const from = calendarDaySchema.safeParse(asked.get('from')).data
  const errors = translatorFor(await deskLanguage(), 'errors')
  if (from === undefined) return new Response(errors('invalid'), { status: 400 })
  return answerPaper(
    request,
    async (api) => {
      const { patient, ...opened } = await api.patient.diary({ patientId, from })
      const language = languages.find((one) => one === asked.get('language')) ?? patient.language
      const look = { ...printAsked(asked), language }
      const bytes = await renderDiary({ ...opened, patientName: patient.name }, look)
      return { bytes, fileName: `diary-${from}.pdf` }
    },
    (code) => errors(code),
  )
}
