import { expect, test } from 'vitest'
import { readClock } from './read-clock'

test.each([
  ['08:30', '08:30'],
  ['8:30', '08:30'],
  ['8.30', '08:30'],
  ['830', '08:30'],
  ['0830', '08:30'],
  ['17h', '17:00'],
  ['17h30', '17:30'],
  [' 9 ', '09:00'],
  ['24:00', '24:00'],
  ['9:75', '9:75'],
  ['noon', 'noon'],
  ['8:30 pm', '8:30 pm'],
  ['', ''],
])('%j is read as %j', (typed, read) => {
  expect(readClock(typed)).toBe(read)
})
