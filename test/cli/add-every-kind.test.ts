import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const SCRIPT = resolve(import.meta.dirname, '../../scripts/add-every-kind.mjs')

it('adds every kind of source in the terminal chat, each after its preview', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT], { timeout: 100_000 })
  expect(stdout).toContain('All 9 were added.')
  for (const kind of ['订阅源', '列表页', '网站地图'])
    expect(stdout).toMatch(new RegExp(`🔎 .* · ${kind} · \\d条`))
  // One for each preview, and none of them without an article that could be read.
  expect(stdout.match(/📝 最新一篇的简报/g)).toHaveLength(8)
}, 100_000)
