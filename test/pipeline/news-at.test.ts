import { expect, it } from 'vitest'
import { newsAt } from '../../src/pipeline/news-at.ts'

const FOUND = '2026-11-21T00:00:00.000Z'

it.each([
  ['news of this hour is news when it is found', '2026-11-20T22:00:00Z', false, FOUND],
  [
    'what comes with a first reading is of its own day',
    '2026-11-20T22:00:00Z',
    true,
    '2026-11-20T22:00:00.000Z',
  ],
  ['old news found late is of its own day', '2026-11-10T00:00:00Z', false, '2026-11-10T00:00:00.000Z'],
  ['a date still to come is not believed', '2026-12-01T00:00:00Z', true, FOUND],
  ['without a date it is news when it is found', null, true, FOUND],
])('%s', (_, publishedAt, backlog, expected) => {
  expect(newsAt({ publishedAt, foundAt: new Date(FOUND), backlog }).toISOString()).toBe(expected)
})
