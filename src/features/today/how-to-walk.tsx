'use client'
import { useTranslations } from 'next-intl'
import type { WalkManner } from '@/domain/walk-manner'
import { EveryWalk, KindOfWalk, WalkingPicture } from '@/record/walking-guide'
import { BackButton } from '@/ui/back-button'
import { PhonePage } from '@/ui/phone-page'

/** How to walk: the kind that is prescribed, then what holds for every walk. */
export function HowToWalk({ kind }: { kind: WalkManner['kind'] }) {
  const words = useTranslations('record.walk')
  const today = useTranslations('today')
  const kinds = useTranslations('walkingKinds')
  return (
    <PhonePage bar={<BackButton>{today('title')}</BackButton>}>
      <div className="stack-wide">
        <h1>{words('how')}</h1>
        <WalkingPicture />
        <section>
          <h2>{kinds(`${kind}.name`)}</h2>
          <KindOfWalk kind={kind} />
        </section>
        <EveryWalk heading="h2" />
      </div>
    </PhonePage>
  )
}
