import type { FigureKind } from '../figure-kinds'
import type { Movement } from './movement'
import { backward } from './movements/backward'
import { balance } from './movements/balance'
import { heelToe } from './movements/heel-toe'
import { lunges } from './movements/lunges'
import { sideSteps } from './movements/side-steps'
import { stepUps } from './movements/step-ups'
import { walking } from './movements/walking'

export const movements: Readonly<Record<FigureKind, Movement>> = {
  walking,
  'heel-toe': heelToe,
  'side-steps': sideSteps,
  backward,
  balance,
  lunges,
  'step-ups': stepUps,
}
