import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/article/read-page.ts'

const PAGES = new URL('./pages/', import.meta.url)
const OPTIONS = { url: null, timezone: 'Asia/Shanghai', now: new Date('2024-06-01T00:00:00Z') }

function read(page: string, file: string): string {
  return readFileSync(new URL(`${page}/${file}`, PAGES), 'utf8')
}

describe('readPage', () => {
  it.each(readdirSync(PAGES))('reads %s', (page) => {
    const { page: url, ...expected } = JSON.parse(read(page, 'expected.json'))
    // The day without a year in `bare-divs` is the latest one before now.
    const { text, ...facts } = readPage(read(page, 'input.html'), { ...OPTIONS, url })
    expect(text).toBe(read(page, 'expected.txt').trimEnd())
    expect(facts).toEqual(expected)
  })
})
