'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import { CheckField } from '@/ui/check-field'
import { Dialog } from '@/ui/dialog'

const keys = ['j', 'k', 'enter', 'd', 'u', 'search', 'help'] as const

/** Below the list: its keys in one line, and all that there is to say of them. */
export function CaseKeysHelp(props: {
  isOn: boolean
  onSwitch: (isOn: boolean) => void
  isTold: boolean
  onTell: (isTold: boolean) => void
}) {
  const words = useTranslations('caseload.keys')
  const close = () => {
    props.onTell(false)
  }
  return (
    <div className="hidden [@media(hover:hover)]:block">
      <Button
        variant="quiet"
        size="small"
        aria-haspopup="dialog"
        onClick={() => {
          props.onTell(true)
        }}
      >
        {words(props.isOn ? 'line' : 'off')}
      </Button>
      <Dialog
        open={props.isTold}
        onClose={close}
        title={words('title')}
        closeWord={words('close')}
        actions={
          <Button variant="main" onClick={close}>
            {words('close')}
          </Button>
        }
      >
        <p className="mb-3">{words('where')}</p>
        <dl className="key-list">
          {keys.map((key) => (
            <div key={key}>
              <dt>
                <kbd>{words(`names.${key}`)}</kbd>
              </dt>
              <dd>{words(`acts.${key}`)}</dd>
            </div>
          ))}
        </dl>
        <CheckField
          label={words('switch')}
          checked={props.isOn}
          onChange={({ target }) => {
            props.onSwitch(target.checked)
          }}
        />
      </Dialog>
    </div>
  )
}
