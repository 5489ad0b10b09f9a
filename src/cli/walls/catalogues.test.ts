import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow } from '@/cli/walls/house-files'
import { icuArguments } from '@/cli/walls/icu-arguments'
import { projectRoot } from '@/cli/walls/scratch-tree'

/** Every message of a catalogue by its path, such as 'today.log'. */
function messagesOf(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]]
  if (typeof tree !== 'object' || tree === null) throw new TypeError(`${path} is no message`)
  return Object.entries(tree).flatMap(([key, value]) =>
    messagesOf(value, path === '' ? key : `${path}.${key}`),
  )
}

const read = (file: string) => new Map(messagesOf(JSON.parse(readFileSync(join(projectRoot, file), 'utf8'))))

/** What is wrong with a message beside its translation; null when they ask for the same and both say something. */
function fault(path: string, english: string | undefined, spanish: string | undefined): string | null {
  if (english === undefined || spanish === undefined) return `${path}: in one language only`
  if (english.trim() === '' || spanish.trim() === '') return `${path}: empty`
  if (/[!¡]/.test(english + spanish)) return `${path}: an exclamation mark`
  const [asked, pedido] = [icuArguments(english), icuArguments(spanish)].map((one) => one.join(', '))
  return asked === pedido ? null : `${path}: asks for ${asked ?? ''} but for ${pedido ?? ''}`
}

const english = filesBelow('src/messages').filter((file) => /(\/|\.)en\.json$/.test(file))

describe('catalogues', () => {
  it('bite', () => {
    const broken: [string | undefined, string | undefined][] = [
      ['Log', undefined],
      ['Log', ' '],
      ['Log', '¡Anotar!'],
      ['Log {minutes}', 'Anotar {minutos}'],
      ['{n, plural, one {# walk} other {# walks}}', '{n} paseos'],
      ['<b>Log</b>', 'Anotar'],
    ]
    expect(broken.map(([en, es]) => fault('today.log', en, es)).filter((one) => one === null)).toEqual([])
    expect(
      fault('today.log', '{n, plural, =0 {none} other {# of {all}}}', '{all}: {n, plural, other {#}}'),
    ).toBeNull()
    expect(() => icuArguments('{n, plural, one {x}}')).toThrow(SyntaxError)
    expect(() => icuArguments('{n, select, a-b {x} other {y}}')).toThrow(SyntaxError)
    expect(() => icuArguments('{n')).toThrow(SyntaxError)
    expect(icuArguments("it's '{'literal'}' {day, date, ::dMMMM}")).toEqual(['day date'])
  })

  it('are there', () => {
    expect(english).not.toEqual([])
  })

  it.each(english)('%s says the same in Spanish', (file) => {
    const [en, es] = [read(file), read(file.replace(/en\.json$/, 'es.json'))]
    const paths = [...new Set([...en.keys(), ...es.keys()])]
    expect(paths.flatMap((path) => fault(path, en.get(path), es.get(path)) ?? [])).toEqual([])
  })
})
