import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPrompt } from '../src/prompts.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaigong-prompts-'))
  await writeFile(join(folder, 'ask.md'), 'version: 2b\r\n\r\nWrite {{count}} lines in {{ language }}.\r\n')
  await writeFile(join(folder, 'bare.md'), 'Write a line.\n')
})
afterAll(() => rm(folder, { recursive: true }))

describe('loadPrompt', () => {
  it('gives the version and fills the slots', async () => {
    const prompt = await loadPrompt(folder, 'ask')
    expect(prompt.version).toBe('2b')
    expect(prompt.render({ count: 3, language: 'English' })).toBe('Write 3 lines in English.')
  })

  it('fills in values as they are', async () => {
    const prompt = await loadPrompt(folder, 'ask')
    expect(prompt.render({ count: '$&', language: '{{count}}' })).toBe('Write $& lines in {{count}}.')
  })

  it('names the slot that nobody fills', async () => {
    const prompt = await loadPrompt(folder, 'ask')
    expect(() => prompt.render({ count: 3 })).toThrow(/\{\{ language \}\}/)
  })

  it.each([
    ['missing', /cannot be read/],
    ['bare', /version/],
  ])('says what is wrong with a prompt that is %s', async (name, message) => {
    const loading = loadPrompt(folder, name)
    await expect(loading).rejects.toThrow(message)
    await expect(loading).rejects.toMatchObject({ name: 'UserError' })
  })
})
