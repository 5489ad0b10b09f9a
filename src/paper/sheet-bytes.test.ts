import { Text } from '@react-pdf/renderer'
import { createElement } from 'react'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { Sheet } from './sheet'
import { sheetBytes } from './sheet-bytes'

/** Calls the component, as react-pdf would: it wants the document itself. */
async function textOf(words: string, fontWeight: 400 | 700): Promise<string> {
  const bytes = await sheetBytes(
    Sheet({
      ...{ look: { size: 'A4', print: 'usual', language: 'es' }, title: 'x', foot: [] },
      pageWords: () => '',
      children: createElement(Text, { style: { fontWeight } }, words),
    }),
  )
  return (await extractText(await getDocumentProxy(bytes), { mergePages: true })).text
}

test.each([400, 700] as const)(
  'a letter that another sheet had with an accent is read as itself on the next (%s)',
  async (fontWeight) => {
    expect(await textOf('Última, Área, Índice, Ñandú, güe', fontWeight)).toContain('Última, Área, Índice')
    const plain = 'Up to 12, Adeyemi, In all, No one, gone'
    expect(await textOf(plain, fontWeight)).toContain(plain)
  },
)
