import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '@/domain/refusal'
import { MOST_ABOUT, MOST_NAME, readTitle } from '@/domain/template-content'

describe('the title of a template', () => {
  it.each([
    [{ name: '', about: '' }, 'name-missing', 'name'],
    [{ name: ' \n ', about: 'A' }, 'name-missing', 'name'],
    [{ name: 'n'.repeat(MOST_NAME + 1), about: '' }, 'words-too-long', 'name'],
    [{ name: 'n', about: 'a'.repeat(MOST_ABOUT + 1) }, 'words-too-long', 'about'],
  ])('%j is refused at its field', (title, code, field) => {
    expect(readTitle(title)).toMatchObject({ code, field })
  })
  it('is kept without the spaces around it, and read again it is the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, about) => {
        const read = readTitle({ name, about })
        if (read instanceof Refusal) return name.trim() === ''
        expect(readTitle(read)).toEqual(read)
        return read.name === name.trim() && read.about === about.trim()
      }),
    )
  })
})
