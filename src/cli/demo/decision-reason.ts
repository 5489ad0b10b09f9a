import type { Proposal, ProposalReason } from '@/domain/decision'
import type { Language } from '@/domain/person'
import type { WeekFigures } from '@/domain/week'

type Words = (week: WeekFigures) => string

/** What the clinician writes to the patient: the first of the reasons, with its figures. */
const words: Record<Language, Partial<Record<ProposalReason, Words>>> = {
  en: {
    ready: ({ kept, due }) => `You walked ${kept} of ${due} days, and your mornings were calm.`,
    'few-pain-entries': ({ painEntries, due }) =>
      `Pain was noted on ${painEntries} of ${due} days. With one or two more we can judge the next step together.`,
    'few-mornings': () =>
      'A few more mornings noted will tell us how your back takes it. The same walk until then.',
    'low-adherence': ({ kept, due }) =>
      `You walked ${kept} of ${due} days. We keep the same walk for another week.`,
    'red-pain': () => 'One walk hurt more than we want. The same minutes for now, gently.',
    'not-settling': () => 'On two mornings your back had not settled yet. The same minutes for now.',
    flare: () => 'Your back flared up. We stay here until it is calm again.',
    peripheralising: () => 'The ache has moved down the leg a little. The same minutes until we have spoken.',
    'top-rung': () => 'You have reached the whole walk. We keep it there.',
  },
  es: {
    ready: ({ kept, due }) => `Caminó ${kept} de ${due} días y las mañanas fueron tranquilas.`,
    'few-pain-entries': ({ painEntries, due }) =>
      `Anotó el dolor en ${painEntries} de ${due} días. Con uno o dos más decidimos juntos el siguiente paso.`,
    'few-mornings': () =>
      'Con algunas mañanas más sabremos cómo responde su espalda. Hasta entonces, el mismo paseo.',
    'low-adherence': ({ kept, due }) =>
      `Caminó ${kept} de ${due} días. Seguimos una semana más con el mismo paseo.`,
    'red-pain': () => 'Un paseo dolió más de lo que queremos. De momento, los mismos minutos, con calma.',
    'not-settling': () => 'Dos mañanas la espalda aún no se había calmado. De momento, los mismos minutos.',
    flare: () => 'La espalda se ha resentido. Seguimos aquí hasta que se calme.',
    'top-rung': () => 'Ya hace el paseo completo. Lo mantenemos así.',
  },
}

const shorter: Record<Language, Partial<Record<ProposalReason, Words>>> = {
  en: {
    'red-pain': ({ reds }) => `${reds} walks hurt more than we want. Shorter walks until it is calmer.`,
    'not-settling': ({ unsettled }) =>
      `On ${unsettled} mornings your back had not settled. Shorter walks until it has.`,
  },
  es: {
    'red-pain': ({ reds }) =>
      `${reds} paseos dolieron más de lo que queremos. Paseos más cortos hasta que se calme.`,
    'not-settling': ({ unsettled }) =>
      `${unsettled} mañanas la espalda no se había calmado. Paseos más cortos hasta que lo haga.`,
  },
}

export function decisionReason(
  { decision, reasons }: Proposal,
  week: WeekFigures,
  language: Language,
): string {
  const said = decision === 'step-back' ? shorter[language] : words[language]
  const [reason] = reasons
  const sentence = reason === undefined ? undefined : said[reason]
  return (sentence ?? words[language]['top-rung'])?.(week) ?? ''
}

export const returnReason: Record<Language, string> = {
  en: 'After your days away we begin a little shorter.',
  es: 'Después de estos días empezamos con un poco menos.',
}
