'use client'
import { useTranslations } from 'next-intl'
import { isolated } from '@/messages/isolated'
import { TextArea } from '@/ui/text-area'
import type { FormPart } from './form-part'

const asked = ['gate', 'trauma', 'illness', 'bone', 'heart', 'surgery', 'pregnancy', 'legs'] as const

/** The clinician's written word that screening was done. Nothing is written for them. */
export function ScreeningPart(props: FormPart & { name: string }) {
  const { form, onChange, errorAt } = props
  const words = useTranslations('programme.screening')
  return (
    <section className="panel panel-body stack" aria-labelledby="screening-part">
      <h2 id="screening-part">{words('title')}</h2>
      <p className="small soft">{words('intro', { name: isolated(props.name) })}</p>
      <ul className="small soft list-disc gap-x-8 pl-5 lg:columns-2">
        {asked.map((item) => (
          <li key={item}>{words(`asked.${item}`)}</li>
        ))}
      </ul>
      <TextArea
        label={words('label')}
        hint={words('hint')}
        value={form.screening}
        maxLength={1000}
        error={errorAt('screeningStatement')}
        onChange={(event) => {
          onChange({ ...form, screening: event.target.value })
        }}
      />
    </section>
  )
}
