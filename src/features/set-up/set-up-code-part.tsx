import { useTranslations } from 'next-intl'
import { TextField } from '@/ui/text-field'
import type { SetUpFaults } from './set-up-faults'

/** Only whoever runs the machine can read the code. */
export function SetUpCodePart({ faults }: { faults: SetUpFaults }) {
  const words = useTranslations('setUp.start')
  return (
    <section className="panel panel-body stack-wide" aria-labelledby="part-code">
      <div className="stack">
        <h2 id="part-code">{words('title')}</h2>
        <p className="soft">{words('about')}</p>
      </div>
      <div className="max-w-96">
        <TextField
          label={words('code')}
          name="setupCode"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          error={faults.own['setupCode']}
        />
      </div>
    </section>
  )
}
