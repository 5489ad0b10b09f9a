import { describe, expect, it } from 'vitest'
import { languages } from '@/domain/person'
import { catalogues, messagesFor } from './catalogue'

describe.each(languages)('what Learn says in %s', (language) => {
  it('is the same taken apart as written, so that the browser may read its file as it is', () => {
    expect(messagesFor(language, ['learn'])['learn']).toEqual(catalogues[language]['learn'])
    expect(JSON.stringify(catalogues[language]['learn']).length).toBeGreaterThan(4000)
  })
})
