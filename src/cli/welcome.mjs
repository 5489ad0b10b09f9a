// What the terminal says once the clinic is served.
import { DEMO_PASSWORD, DEMO_PATIENT, DEMO_SIGN_INS } from './demo-sign-ins.mjs'

function demoLines(settings) {
  if (!settings.demo) return []
  if (!settings.demoSignInsShown) {
    return [
      'This is the demonstration. Its sign-ins are not shown where others reach it; DEMO=on shows them.',
    ]
  }
  return [
    'This is the demonstration: everyone in it is simulated. Sign in with the password ' + DEMO_PASSWORD,
    ...DEMO_SIGN_INS.map(({ name, role, email }) => `  ${email}  (${name}, ${role})`),
    `  or open the phone of the patient ${DEMO_PATIENT} from the sign-in page`,
  ]
}

function setUpLines(settings, code) {
  if (!code) return []
  return [`Set-up code: ${code.slice(0, 4)} ${code.slice(4)} – open ${settings.address}/set-up`]
}

function warningLines(settings) {
  if (!settings.plainOffLoopback) return []
  return [
    'Warning: others reach this address without encryption, so passwords and health data travel in the open. ' +
      'Put a TLS proxy in front and set PUBLIC_URL to its https address.',
  ]
}

/**
 * @param {object} settings
 * @param {string | null} setUpCode
 * @returns {string[]} lines to print
 */
export function welcome(settings, setUpCode) {
  return [
    ...warningLines(settings),
    `Pacewell is ready at ${settings.address}`,
    ...setUpLines(settings, setUpCode),
    ...demoLines(settings),
  ]
}
