import { useTranslations } from 'next-intl'
import { isolated } from '@/messages/isolated'
import { ButtonLink } from '@/ui/button-link'
import { PhonePage } from '@/ui/phone-page'

const paths = new Set([
  '/screening',
  '/log/flare',
  '/log/pause',
  '/log/fall',
  '/log/measures',
  '/appointment',
])

/** Whether it is between the patient and the clinic: what is answered there is taken from nobody else, what was agreed is
 * told to nobody else. */
export const isPatientsAlone = (path: string): boolean => paths.has(path)

/** To somebody who logs for a patient, instead of a form that the clinic would refuse, or of what is not theirs to read: whose it is, and the ways on. */
export function PatientsAlone({ name }: { name: string }) {
  const words = useTranslations('shell.patientsAlone')
  const today = useTranslations('today')
  return (
    <PhonePage
      bar={
        <>
          <p className="small soft wrap-anywhere">{today('for', { name })}</p>
          <ButtonLink href="/stop" icon="alert" className="unwell">
            {today('unwell')}
          </ButtonLink>
        </>
      }
    >
      <div className="stack-wide wrap-anywhere">
        <h1>{words('title', { name: isolated(name) })}</h1>
        <p>{words('about')}</p>
        <ButtonLink variant="main" size="big" href="/today">
          {words('today')}
        </ButtonLink>
      </div>
    </PhonePage>
  )
}
