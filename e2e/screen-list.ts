import { linesMeetShapes } from './trend-lines'
import { expect } from './world'
import type { Page } from './world'

export type Who = 'nobody' | 'first' | 'anna' | 'joan' | 'ruth' | 'longNamed'

/** Two hundred characters, and nowhere to break them. */
export const LONG_NAME = 'Hubert'.padEnd(200, 'wolfeschlegelsteinhausenbergerdorff')
export const ARABIC_NAME = 'محمد عبد الرحمن الأنصاري'
export const EMOJI_NAME = 'Zoë 🐙 Müller 👩‍👩‍👧‍👦'

export type Screen = {
  /** As its folder below src/app says it. */
  route: string
  /** Where it is seen; a word in braces is filled in from `filled`. */
  at: string
  /** Its heading in Spanish, or a part of it. */
  shows: string | RegExp
  /** What is done to come from there to the state that is meant. */
  then?: (page: Page) => Promise<void>
}

const click = (role: 'button' | 'link', name: string | RegExp) => (page: Page) =>
  page.getByRole(role, { name }).first().click()
const score = (value: number) => (page: Page) => page.locator(`[data-score="${String(value)}"]`).click()

/** Every screen, by whoever sees it. A new page, or a state of its own of an old one, is one line more. */
export const screens: Record<Who, Screen[]> = {
  // The first visitor of an empty installation.
  first: [{ route: '/set-up', at: '/set-up', shows: 'Preparar esta instalación' }],
  nobody: [
    { route: '/', at: '/', shows: 'Programas de paseos' },
    { route: '/sign-in', at: '/sign-in', shows: 'Programas de paseos' },
    { route: '/cannot-get-in', at: '/cannot-get-in', shows: 'No puedo entrar' },
    { route: '/set-up', at: '/set-up', shows: 'La clínica ya está preparada' },
    { route: '/i', at: '/i', shows: 'Escriba su código' },
    { route: '/i/[code]', at: '/i/{staffCode}', shows: 'Le damos la bienvenida' },
    { route: '/i/[code]', at: '/i/{lostCode}', shows: 'Una contraseña nueva' },
    { route: '/i/[code]', at: '/i/ABCD2345', shows: 'No conocemos este código' },
    { route: '/j', at: '/j', shows: 'Escriba su código' },
    { route: '/j/[code]', at: '/j/{joinCode}', shows: 'le invita' },
    { route: '/j/[code]', at: '/j/{phoneCode}', shows: 'También en este teléfono' },
    { route: '/j/[code]', at: '/j/ABCD2345', shows: 'No conocemos este código' },
    { route: '/p/[language]/today', at: '/today', shows: 'Nadie tiene la sesión abierta' },
    { route: '/[...missing]', at: '/nowhere/at/all', shows: 'Esta página no está aquí' },
    { route: '/unavailable', at: '/unavailable', shows: 'Pacewell vuelve en un momento' },
  ],
  anna: [
    { route: '/caseload', at: '/caseload', shows: /paradas? de seguridad/ },
    { route: '/caseload', at: '/caseload?search=nobody', shows: 'Nadie con el nombre' },
    {
      route: '/caseload',
      at: '/caseload?show=needs',
      shows: 'Buscar un paciente, una acción o una página',
      then: click('button', 'Buscar un paciente'),
    },
    { route: '/enrol', at: '/enrol', shows: 'Inscribir un paciente' },
    {
      route: '/patients/[patientId]',
      at: '/patients/{ruth}',
      shows: 'Ruth Adeyemi',
      then: linesMeetShapes,
    },
    { route: '/patients/[patientId]', at: '/patients/{ruth}?range=all', shows: 'Ruth Adeyemi' },
    { route: '/patients/[patientId]', at: '/patients/{stopped}', shows: 'Parada de seguridad' },
    { route: '/patients/[patientId]', at: '/patients/{fresh}', shows: 'Fresh Person' },
    { route: '/patients/[patientId]', at: '/patients/{longNamed}', shows: LONG_NAME },
    { route: '/patients/[patientId]', at: '/patients/{arabicNamed}', shows: ARABIC_NAME },
    { route: '/patients/[patientId]', at: '/patients/{emojiNamed}', shows: EMOJI_NAME },
    { route: '/patients/[patientId]/entries', at: '/patients/{ruth}/entries', shows: 'Ruth Adeyemi' },
    { route: '/patients/[patientId]/entries', at: '/patients/{fresh}/entries', shows: 'Fresh Person' },
    { route: '/patients/[patientId]/details', at: '/patients/{ruth}/details', shows: 'Ruth Adeyemi' },
    { route: '/patients/[patientId]/details', at: '/patients/{fresh}/details', shows: 'Fresh Person' },
    { route: '/patients/[patientId]/screening', at: '/patients/{ruth}/screening', shows: 'Ruth Adeyemi' },
    { route: '/patients/[patientId]/screening', at: '/patients/{fresh}/screening', shows: 'Fresh Person' },
    { route: '/patients/[patientId]/measures', at: '/patients/{ruth}/measures', shows: 'Ruth Adeyemi' },
    { route: '/patients/[patientId]/measures', at: '/patients/{fresh}/measures', shows: 'Fresh Person' },
    { route: '/patients/[patientId]/code', at: '/patients/{ruth}/code', shows: 'Código para un teléfono' },
    { route: '/patients/[patientId]/exercises', at: '/patients/{ruth}/exercises', shows: 'Escalón' },
    { route: '/patients/[patientId]/exercises', at: '/patients/{fresh}/exercises', shows: 'Fresh Person' },
    { route: '/patients/[patientId]/notes', at: '/patients/{ruth}/notes', shows: 'Notas' },
    {
      route: '/patients/[patientId]/appointment',
      at: '/patients/{ruth}/appointment',
      shows: 'Preguntar hoy',
    },
    {
      route: '/patients/[patientId]/appointment',
      at: '/patients/{fresh}/appointment',
      shows: 'Fresh Person',
    },
    { route: '/patients/[patientId]/paper', at: '/patients/{ruth}/paper', shows: 'Diario en papel' },
    { route: '/patients/[patientId]/paper', at: '/patients/{fresh}/paper', shows: 'Diario en papel' },
    { route: '/patients/[patientId]/programme', at: '/patients/{ruth}/programme', shows: 'Programa' },
    { route: '/patients/[patientId]/programme', at: '/patients/{fresh}/programme', shows: 'Programa' },
    { route: '/library', at: '/library', shows: 'Biblioteca' },
    { route: '/library', at: '/library?show=walking', shows: 'Paseo con escaleras' },
    { route: '/library', at: '/library?show={ownExercise}', shows: 'Heel-toe along the harbour wall' },
    { route: '/library', at: '/library?show=copy-lunges', shows: 'Un ejercicio nuevo' },
    { route: '/templates', at: '/templates', shows: 'Plantillas' },
    { route: '/account', at: '/account', shows: 'Su cuenta' },
    { route: '/no-access', at: '/no-access', shows: 'Su acceso no permite abrir esto' },
  ],
  joan: [
    { route: '/team', at: '/team', shows: 'Equipo' },
    {
      route: '/team',
      at: '/team',
      shows: 'Invitar a alguien al equipo',
      then: click('button', 'Invitar a alguien'),
    },
    { route: '/clinic', at: '/clinic', shows: 'Clínica' },
  ],
  ruth: [
    {
      route: '/p/[language]/today',
      at: '/today',
      shows: /^(lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/i,
    },
    { route: '/p/[language]/log/morning', at: '/log/morning', shows: '¿Cómo está su espalda' },
    { route: '/p/[language]/log/no-walk', at: '/log/no-walk', shows: 'Sin paseo' },
    { route: '/p/[language]/log/flare', at: '/log/flare', shows: '¿Algo nuevo?' },
    { route: '/p/[language]/log/pause', at: '/log/pause', shows: 'Pedir una pausa' },
    { route: '/p/[language]/log/fall', at: '/log/fall', shows: '¿Se ha hecho daño' },
    { route: '/p/[language]/log/measures', at: '/log/measures', shows: '¿Su dolor de espalda' },
    {
      route: '/p/[language]/log/measures',
      at: '/log/measures',
      shows: 'más facilidad',
      then: score(3),
    },
    { route: '/p/[language]/log', at: '/log', shows: '¿Cuántos minutos' },
    { route: '/p/[language]/log', at: '/log?step=before&minutes=12', shows: 'antes' },
    { route: '/p/[language]/log', at: '/log?step=before&minutes=12', shows: 'peor dolor', then: score(2) },
    {
      route: '/p/[language]/log',
      at: '/log?step=before&minutes=12',
      shows: /./,
      then: async (page) => {
        await score(2)(page)
        await expect(page.getByRole('heading', { name: /peor dolor/ })).toBeVisible()
        await score(6)(page)
        await expect(page.locator('[data-gate="clear"]')).toBeVisible()
      },
    },
    { route: '/p/[language]/walk', at: '/walk', shows: 'Un paseo con cronómetro' },
    { route: '/p/[language]/exercise', at: '/exercise?item={nothing}', shows: /./ },
    { route: '/p/[language]/exercise', at: '/exercise?item={exercise}', shows: /./ },
    { route: '/p/[language]/entries', at: '/entries', shows: 'Sus anotaciones' },
    { route: '/p/[language]/entries', at: '/entries?day={walkDay}', shows: /./ },
    { route: '/p/[language]/entries', at: '/entries?correct={walk}', shows: /./ },
    { route: '/p/[language]/entries', at: '/entries?take-back={walk}', shows: /./ },
    { route: '/p/[language]/progress', at: '/progress', shows: 'Qué ha cambiado', then: linesMeetShapes },
    { route: '/p/[language]/appointment', at: '/appointment', shows: 'Para la cita' },
    {
      route: '/p/[language]/appointment',
      at: '/appointment',
      shows: 'Acordado',
      then: click('button', 'Última cita'),
    },
    { route: '/p/[language]/learn', at: '/learn', shows: 'Aprender' },
    { route: '/p/[language]/learn', at: '/learn?topic=posture', shows: 'Postura' },
    { route: '/p/[language]/learn', at: '/learn?topic=questions', shows: 'Preguntas frecuentes' },
    { route: '/p/[language]/learn', at: '/learn?topic=stop', shows: 'Cuándo parar' },
    { route: '/p/[language]/me', at: '/me', shows: /^Yo$/ },
    {
      route: '/p/[language]/me',
      at: '/me',
      shows: 'Su código',
      then: click('button', /^Mostrar un código/),
    },
    { route: '/p/[language]/screening', at: '/screening', shows: /./ },
    { route: '/p/[language]/stop', at: '/stop', shows: /./ },
  ],
  longNamed: [
    {
      route: '/p/[language]/today',
      at: '/today',
      shows: /^(lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/i,
    },
    { route: '/p/[language]/me', at: '/me', shows: /^Yo$/ },
  ],
}

/** Two screens of nobody are about an answer that is none; and no test's phone keeps its pages, which it may try at any time.
 * Everything else that Chromium says is a finding. */
const answerIsNone = /^\/nowhere\/at\/all: .*status of 404|^\/today: .*status of 401/
const keepsNoPages = /: Service Worker registration blocked by Playwright$/
export const isMeant = (who: Who, complaint: string): boolean =>
  keepsNoPages.test(complaint) || (who === 'nobody' && answerIsNone.test(complaint))
