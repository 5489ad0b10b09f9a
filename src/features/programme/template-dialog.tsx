'use client'
import { useTranslations } from 'next-intl'
import type { RefusalCode } from '@/domain/refusal'
import type { TemplateTitle } from '@/domain/template-content'
import { errorCodeOf, refusalOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Notice } from '@/ui/notice'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useInvalidFocus } from '@/ui/use-invalid-focus'

const untouched = {}

/** What a template is called, and what it is for. */
export function TemplateDialog(props: {
  title: TemplateTitle
  wrong: { field: string | null; code: RefusalCode } | null
  error: unknown
  busy: boolean
  onChange: (title: TemplateTitle) => void
  onSave: () => void
  onClose: () => void
}) {
  const { title, onChange } = props
  const words = useTranslations('programme.saveTemplate')
  const errors = useTranslations('errors')
  const wrong = props.wrong ?? refusalOf(props.error)
  const focus = useInvalidFocus(wrong ?? untouched)
  const errorAt = (field: keyof TemplateTitle) => (wrong?.field === field ? errors(wrong.code) : null)
  const isElsewhere = props.error !== null && wrong?.field !== 'name' && wrong?.field !== 'about'
  return (
    <Dialog open title={words('title')} closeWord={words('close')} onClose={props.onClose}>
      <form
        ref={focus}
        noValidate
        className="stack-wide"
        onSubmit={(event) => {
          event.preventDefault()
          props.onSave()
        }}
      >
        <p className="small soft">{words('what')}</p>
        <TextField
          label={words('name')}
          value={title.name}
          error={errorAt('name')}
          autoComplete="off"
          onChange={(event) => {
            onChange({ ...title, name: event.target.value })
          }}
        />
        <TextArea
          label={words('about')}
          hint={words('aboutHint')}
          rows={2}
          value={title.about}
          error={errorAt('about')}
          onChange={(event) => {
            onChange({ ...title, about: event.target.value })
          }}
        />
        {isElsewhere ? (
          <Notice icon="alert" tone="amber" role="alert">
            {errors(errorCodeOf(props.error))}
          </Notice>
        ) : null}
        <div className="row">
          <Button onClick={props.onClose}>{words('close')}</Button>
          <Button type="submit" variant="main" busy={props.busy}>
            {words('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
