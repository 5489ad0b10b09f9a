import { describe, expect, test } from 'vitest'
import { chooseLanguage } from './choose-language'

describe('the language of a page', () => {
  test('is the remembered one first', () => {
    expect(chooseLanguage('es', 'en-GB,en;q=0.9')).toBe('es')
  })

  test.each([
    ['es-ES,es;q=0.9,en;q=0.8', 'es'],
    ['fr,en;q=0.5,es;q=0.7', 'es'],
    ['es;q=0,en', 'en'],
    ['de-AT', 'en'],
    ['es;q=a lot,en;q=0.1', 'en'],
    ['', 'en'],
    [null, 'en'],
  ])('else what the browser asks for: %j', (accepted, language) => {
    expect(chooseLanguage(undefined, accepted)).toBe(language)
    expect(chooseLanguage('klingon', accepted)).toBe(language)
  })
})
