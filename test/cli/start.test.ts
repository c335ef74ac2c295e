import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { kaigong, linesOf, startKaigong } from '../support/kaigong.ts'
import { type NewsSite, startNewsSite } from '../support/news-site.ts'
import { until } from '../support/until.ts'

const PLACES = ['青梧', '白泽', '丹枫', '云栖', '石桥', '南屏', '望江', '松岭']

let folder: string
let site: NewsSite
let settings: Record<string, string>
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaigong-start-'))
  site = await startNewsSite('临汀新区')
  site.publish(
    ...PLACES.map((place, index) => ({
      slug: `report-${index}`,
      title: `${place}产业园前10个月完成投资${31 + index}.5亿元`,
      publishedAt: new Date(Date.now() - (index + 1) * 60_000),
      paragraphs: [
        `今年1至10月，${place}产业园52个重点项目完成投资${31 + index}.5亿元，占年度计划的8${index}.4%，同比增长${index + 3}.7%。`,
      ],
    })),
  )
  writeFileSync(join(folder, 'sources.txt'), `${site.feed}\n`)
  settings = { SOURCES_FILE: 'sources.txt', ALLOW_PRIVATE_SOURCES: 'true' }
})
afterEach(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

describe('kaigong start without a terminal', () => {
  it('with nothing configured prints the sample site’s briefing, and only that, and ends', async () => {
    const { code, stdout, stderr } = await kaigong(['start'], { folder })
    expect(code).toBe(0)
    expect(linesOf(stdout)[0]).toMatch(/^开工简报 · \d{4}年/)
    expect(stdout).toMatch(/亿元/)
    expect(stdout).not.toMatch(/^\{|"level"|\bNo source is set up|Reading \d/m)
    expect(stderr).toMatch(/showing the sample site/)
    expect(stderr).toMatch(/\d+ articles are briefed\./)
  })

  it('reads nothing twice', async () => {
    const first = await kaigong(['start'], { folder, settings })
    expect(first.code).toBe(0)
    for (const index of PLACES.keys()) expect(first.stdout).toContain(`${31 + index}.5亿元`)
    const pages = () => Object.entries(site.visits()).filter(([path]) => path.startsWith('/news/'))
    expect(pages()).toHaveLength(PLACES.length)
    const again = await kaigong(['start'], { folder, settings })
    expect(again.stdout).toBe(first.stdout)
    for (const [path, times] of pages()) expect(`${path} ${times}`).toBe(`${path} 1`)
  })

  it('is alone in its data folder: a second one says so in one line', async () => {
    const { process: first, ended } = startKaigong(['start'], {
      folder,
      settings: { ...settings, SOURCES_FILE: hangingSource() },
    })
    await until(() => site.requests.length > 0)
    const second = await kaigong(['start'], { folder, settings })
    expect(second).toMatchObject({ code: 1, stdout: '' })
    expect(linesOf(second.stderr)).toEqual([
      expect.stringMatching(/^kaigong: Another Kaigong is already running .* DATA_DIR\.$/),
    ])
    first.kill('SIGKILL')
    await ended
  })

  it('killed at any moment leaves a sound database, and the next start does the rest', async () => {
    const moments: string[] = []
    for (let turn = 0; turn < 3; turn++) {
      const { process: child, ended } = startKaigong(['start'], { folder, settings })
      const seen = site.requests.length
      // After the feed's check, some pages or all of them; and then some moments more.
      const requests = Math.floor(Math.random() * 4) + 1
      const pause = Math.floor(Math.random() * 60)
      moments.push(`${requests} requests + ${pause} ms`)
      let isOver = false
      void ended.then(() => {
        isOver = true
      })
      await until(() => isOver || site.requests.length >= seen + requests)
      await new Promise((resolve) => setTimeout(resolve, pause))
      child.kill('SIGKILL')
      await ended
      expect(integrity(), moments.join('; ')).toBe('ok')
    }
    const last = await kaigong(['start'], { folder, settings })
    expect(last.code, moments.join('; ')).toBe(0)
    for (const index of PLACES.keys()) {
      expect(last.stdout, moments.join('; ')).toContain(`${31 + index}.5亿元`)
    }
    expect(integrity()).toBe('ok')
  })
})

/** A list of sources whose first never answers. */
function hangingSource(): string {
  site.hang('/slow.xml')
  writeFileSync(join(folder, 'slow.txt'), `${site.origin}/slow.xml\n`)
  return 'slow.txt'
}

function integrity(): unknown {
  const database = new DatabaseSync(join(folder, 'data/kaigong.db'))
  try {
    return database.prepare('pragma integrity_check').get()?.['integrity_check']
  } finally {
    database.close()
  }
}
