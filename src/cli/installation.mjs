// What the database holds: the demonstration, a clinic, or nothing yet. The two never meet in one database.
import { createHmac, randomInt } from 'node:crypto'
import { Problem } from './problem.mjs'

const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const CODE_LENGTH = 8

/**
 * @param {import('pg').Client} owner
 * @param {boolean} demo
 * @returns {Promise<{ empty: boolean }>} whether no clinic exists yet
 * @throws Problem where the database holds a clinic of the other kind
 */
export async function checkInstallation(owner, demo) {
  const { rows } = await owner.query('select clinic_count()::int as clinics, foreign_clinics()::int as real')
  const { clinics, real } = rows[0]
  if (demo && real > 0) {
    throw new Problem(
      'DEMO=on is refused: this database holds a clinic that the demonstration did not make. Use another database, or DEMO=off.',
    )
  }
  if (!demo && clinics > real) {
    throw new Problem(
      'This database holds the demonstration, whose passwords everyone knows: use another database, or DEMO=on.',
    )
  }
  return { empty: clinics === 0 }
}

/**
 * Makes a new code by which the first visitor creates the clinic; an earlier one ends.
 * @param {import('pg').Client} owner
 * @param {string} secret
 * @returns {Promise<string>} the code, which is nowhere stored as it is
 */
export async function newSetUpCode(owner, secret) {
  const code = Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  await owner.query('select put_setup_code($1)', [createHmac('sha256', secret).update(code).digest('hex')])
  return code
}

/** What tells this database from one made anew under the same name. */
export async function databaseIdentity(owner) {
  const { rows } = await owner.query(
    'select oid, datname from pg_database where datname = current_database()',
  )
  return `${rows[0].datname}-${rows[0].oid}`
}
