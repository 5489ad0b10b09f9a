import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { paintedFirst, paintShellsFirst } from './paint-first.mjs'

test('scripts of the build wait, the page’s own do not', () => {
  const page = (scripts: string) =>
    `<html><head><link rel="stylesheet" href="/a.css"/>${scripts}<script>own()</script></head></html>`
  const waiting = page(
    '<script type="later" src="/a.js" async=""></script><script type="later" async src="/b.js"></script><script src="/old.js" noModule=""></script>',
  )
  expect(
    paintedFirst(
      page(
        '<link rel="preload" as="script" fetchPriority="low" href="/a.js"/><script src="/a.js" async=""></script><script async src="/b.js"></script><script src="/old.js" noModule=""></script>',
      ),
    ),
  ).toBe(waiting)
  expect(paintedFirst(waiting)).toBe(waiting)
})

test('every shell of a build is changed wherever it lies, and no other page', () => {
  const dist = mkdtempSync(path.join(tmpdir(), 'paint-first-'))
  const script = '<script src="/a.js" async=""></script>'
  const shells = ['app/p/en/log/morning.html', 'route-cache/APP_PAGE/1f/$/p/es/today.html']
  const others = ['app/_not-found.html', 'app/p/en/today.rsc']
  for (const name of [...shells, ...others]) {
    mkdirSync(path.dirname(path.join(dist, 'server', name)), { recursive: true })
    writeFileSync(path.join(dist, 'server', name), script)
  }
  paintShellsFirst(dist)
  for (const name of shells)
    expect(readFileSync(path.join(dist, 'server', name), 'utf8')).toBe(paintedFirst(script))
  for (const name of others) expect(readFileSync(path.join(dist, 'server', name), 'utf8')).toBe(script)
})

test('a build without shells is refused', () => {
  const dist = mkdtempSync(path.join(tmpdir(), 'paint-first-'))
  mkdirSync(path.join(dist, 'server'))
  expect(() => {
    paintShellsFirst(dist)
  }).toThrow(/holds no shell/)
})
