'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { languages } from '@/domain/person'
import type { Language } from '@/domain/person'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { CheckField } from '@/ui/check-field'
import { Dialog } from '@/ui/dialog'
import { SelectField } from '@/ui/select-field'

const sizes = ['A4', 'LETTER'] as const

/** The appointment as a PDF, in the patient's language unless another is wished; `asked` says which appointment. */
export function PdfVisit(props: { patientId: string; language: Language; asked: Record<string, string> }) {
  const words = useTranslations('appointment')
  const [isOpen, setOpen] = useState(false)
  const [language, setLanguage] = useState<string>(props.language)
  const [size, setSize] = useState<string>('A4')
  const [isLarge, setLarge] = useState(false)
  const close = () => {
    setOpen(false)
  }
  const query = new URLSearchParams({ ...props.asked, language, size, print: isLarge ? 'large' : 'usual' })
  return (
    <>
      <Button
        icon="print"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true)
        }}
      >
        {words('pdf.button')}
      </Button>
      <Dialog
        open={isOpen}
        onClose={close}
        title={words('pdf.title')}
        closeWord={words('close')}
        actions={
          <ButtonLink
            plain
            variant="main"
            icon="print"
            href={`/api/patients/${props.patientId}/appointment?${query.toString()}`}
            target="_blank"
          >
            {words('pdf.open')}
          </ButtonLink>
        }
      >
        <div className="stack">
          <SelectField
            label={words('pdf.language')}
            value={language}
            options={languages.map((value) => ({ value, label: words(`pdf.languages.${value}`) }))}
            onChange={({ target }) => {
              setLanguage(target.value)
            }}
          />
          <SelectField
            label={words('pdf.size')}
            value={size}
            options={sizes.map((value) => ({ value, label: words(`pdf.sizes.${value}`) }))}
            onChange={({ target }) => {
              setSize(target.value)
            }}
          />
          <CheckField
            label={words('pdf.large')}
            checked={isLarge}
            onChange={({ target }) => {
              setLarge(target.checked)
            }}
          />
        </div>
      </Dialog>
    </>
  )
}
