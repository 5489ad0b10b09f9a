import { describe, expect, test } from 'vitest'
import { deviceOf } from '@/domain/device'

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'

describe('a browser’s name for itself', () => {
  test.each([
    [`${IPHONE} Version/18.1 Mobile/15E148 Safari/604.1`, 'iphone', 'safari'],
    // As it was kept when only its first part was.
    [`${IPHONE} Version/18.1 Mobile/15E14`, 'iphone', 'safari'],
    [`${IPHONE} Mobile/15E148`, 'iphone', 'home-screen'],
    [`${IPHONE} CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1`, 'iphone', 'chrome'],
    [`${IPHONE} FxiOS/132.0 Mobile/15E148 Safari/605.1.15`, 'iphone', 'firefox'],
    [
      'Mozilla/5.0 (iPad; CPU OS 15_8 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/15.6 Mobile/15E148 Safari/604.1',
      'ipad',
      'safari',
    ],
    [
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36',
      'android',
      'chrome',
    ],
    [
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36',
      'android',
      'samsung',
    ],
    ['Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0', 'android', 'firefox'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0',
      'windows',
      'edge',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
      'mac',
      'safari',
    ],
    [
      'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
      'chromeos',
      'chrome',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0', 'linux', 'firefox'],
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 OPR/116.0.0.0',
      'linux',
      'opera',
    ],
    ['', 'other', 'other'],
    ['node', 'other', 'other'],
  ])('%s', (userAgent, system, browser) => {
    expect(deviceOf(userAgent)).toEqual({ system, browser })
  })
})
