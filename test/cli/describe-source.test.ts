import { expect, it } from 'vitest'
import { describeSource } from '../../src/cli/describe-source.ts'
import { source } from '../bot/support/memory-services.ts'

const read = { ...source(7, 'https://a.example/'), lastOkAt: '2026-04-12T00:05:00.000Z' }
const failed = {
  ...read,
  lastError: 'a.example has no such page (404)',
  failingSince: '2026-04-13T00:05:00.000Z',
}

it.each([
  [source(7, 'https://a.example/'), 'not read yet'],
  [read, 'read 2026-04-12 00:05 UTC'],
  [{ ...failed, failures: 2 }, 'FAILED, tried again soon: a.example has no such page (404)'],
  [
    { ...failed, failures: 8 },
    'FAILING since 2026-04-13 00:05 UTC, 8 times: a.example has no such page (404)',
  ],
  [
    { ...read, silentSince: '2026-04-01T00:05:00.000Z' },
    'SILENT: read well, but nothing new since 2026-04-01 00:05 UTC',
  ],
  [{ ...read, state: 'paused' as const }, 'paused'],
])('says how a source is doing: %#', (one, state) =>
  expect(describeSource(one)).toBe(`  7  feed  来源7  https://a.example/\n     ${state}`),
)
