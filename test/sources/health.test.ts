import { expect, it } from 'vitest'
import { healthOf } from '../../src/sources/health.ts'
import { source } from '../bot/support/memory-services.ts'

const fresh = source(1, 'https://a.example/')
const read = { ...fresh, lastOkAt: '2026-04-12T00:05:00Z' }

it.each([
  ['new', fresh],
  ['well', read],
  ['troubled', { ...fresh, failures: 1 }],
  ['troubled', { ...read, failures: 7 }],
  ['failing', { ...read, failures: 8 }],
  ['paused', { ...read, failures: 8, state: 'paused' as const }],
])('a source is %s', (health, one) => expect(healthOf(one)).toBe(health))
