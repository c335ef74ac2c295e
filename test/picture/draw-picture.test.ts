import { describe, expect, it } from 'vitest'
import { loadLocales } from '../../src/bot/locales.ts'
import { PICTURE_LOOK } from '../../src/bot/render/chart-parts.ts'
import { renderChart } from '../../src/bot/render/chart-svg.ts'
import { drawPicture } from '../../src/picture/draw-picture.ts'
import { sampleCharts } from '../bot/render/sample-digest.ts'
import { readPng } from './read-png.ts'

const CELL = 32
const COLUMNS = 60
/** In no part of the font: what it looks like is what a missing letter looks like. */
const MISSING = '\u0e01'

/** The pixels of each letter in a cell of its own, as text that can be compared. */
async function shapesOf(letters: readonly string[]): Promise<string[]> {
  const rows = Math.ceil(letters.length / COLUMNS)
  const cells = letters.map((letter, index) => {
    const [x, y] = [(index % COLUMNS) * CELL, Math.floor(index / COLUMNS) * CELL]
    return `<text x="${x + 4}" y="${y + 24}" font-size="24">${letter.replace(/[<&]/, '')}</text>`
  })
  const [width, height] = [COLUMNS * CELL, rows * CELL]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Noto Sans SC"><rect width="${width}" height="${height}" fill="#fff"/>${cells.join('')}</svg>`
  const { gray } = readPng(await drawPicture(svg))
  return letters.map((_, index) => {
    const [left, top] = [(index % COLUMNS) * CELL, Math.floor(index / COLUMNS) * CELL]
    const lines = Array.from({ length: CELL }, (_, y) => {
      const start = (top + y) * width + left
      return Buffer.from(gray.subarray(start, start + CELL)).toString('latin1')
    })
    return lines.join('')
  })
}

function lettersOf(
  charset: string,
  leads: readonly [number, number],
  trails: readonly [number, number],
): string[] {
  const decoder = new TextDecoder(charset)
  const found: string[] = []
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (let trail = trails[0]; trail <= trails[1]; trail++)
      found.push(decoder.decode(Uint8Array.of(lead, trail)))
  }
  return found.filter((letter) => /^\p{Script=Han}$/u.test(letter))
}

async function expectDrawn(letters: readonly string[]): Promise<void> {
  const [blank, missing, ...shapes] = await shapesOf([' ', MISSING, ...letters])
  const isDrawn = (shape: string | undefined) => shape !== blank && shape !== missing
  expect(letters.filter((_, index) => !isDrawn(shapes[index]))).toEqual([])
  // Letters that all looked alike would be none.
  expect(new Set(shapes).size).toBeGreaterThan(letters.length * 0.98)
}

it('has every letter of a briefing, Simplified and Traditional, and each looks like itself', async () => {
  const letters = [
    ...'开工简报计划总投资亿元万项目产业园区锂电池储能光伏临汀青梧',
    ...'開鷺灣總億萬資項產業園區馬臺灣鋰電池儲能風電葉廷舟協議簽約',
    ...'ABCxyz0123456789%，。、：；（）《》“”—…·²³µ€£¥',
  ]
  await expectDrawn([...new Set(letters)])
})

it('has the letters of GB 2312 and Big5', async () => {
  const simplified = lettersOf('gbk', [0xb0, 0xf7], [0xa1, 0xfe])
  const traditional = [
    ...lettersOf('big5', [0xa4, 0xc6], [0x40, 0x7e]),
    ...lettersOf('big5', [0xa4, 0xf9], [0xa1, 0xfe]),
  ]
  expect([simplified.length, traditional.length]).toEqual([6763, expect.any(Number)])
  await expectDrawn(simplified.filter((_, index) => index % 10 === 0))
  await expectDrawn(traditional.filter((_, index) => index % 10 === 0))
})

it('tells a letter that the font lacks from those it has', async () => {
  await expect(expectDrawn([...'开工', '\u0e02'])).rejects.toThrow()
})

const day = { date: '2026-04-12' }
const { zh, en } = loadLocales()

describe('a chart in either language, with dark letters and bars on a pale card', () => {
  it.each([
    ['projects', zh, 364],
    ['projects', en, 364],
    ['regions', zh, 472],
    ['regions', en, 472],
  ] as const)('of %s', async (kind, words, expected) => {
    const chart = sampleCharts().find((one) => one.kind === kind)
    if (!chart) throw new Error('no chart')
    const png = await drawPicture(renderChart(chart, day, words, PICTURE_LOOK).html)
    const { width, height, gray } = readPng(png)
    expect([width, height]).toEqual([720, expected])
    expect(png.length).toBeLessThan(150_000)
    expect(gray.filter((pixel) => pixel < 0x40).length).toBeGreaterThan(2_000)
    // The bars are as long as the sums are large: red is 0x2f in the bar's blue.
    const row = (expected - 118) / 3
    const barAt = (index: number) => {
      const y = 104 + index * row + 52
      return gray.subarray(y * width + 28, y * width + 502).filter((pixel) => pixel === 0x2f).length
    }
    expect(barAt(1) / barAt(0)).toBeCloseTo(2.1 / 4.7, 1)
    expect(barAt(2)).toBeLessThan(20)
  })

  it('of progress: as much as is done, the rest of the plan, and a mark at the goal', async () => {
    const chart = sampleCharts()[2]
    if (!chart) throw new Error('no chart')
    const { width, gray } = readPng(await drawPicture(renderChart(chart, day, zh, PICTURE_LOOK).html))
    const lineAt = (index: number) => {
      const y = 104 + index * 118 + 52
      return gray.subarray(y * width + 28, y * width + 568)
    }
    // Red is 0x2f in what is done, 0xd5 in what is not, 0x16 in the mark.
    const shares = [0, 1, 2].map((index) => lineAt(index).filter((pixel) => pixel === 0x2f).length / 540)
    expect(shares.map((share) => Math.round(share * 100))).toEqual([53, 40, 13])
    expect(lineAt(0).filter((pixel) => pixel === 0xd5).length).toBeGreaterThan(200)
    expect(lineAt(0)).not.toContain(0x16)
    const mark = lineAt(1).indexOf(0x16)
    expect(Math.round((mark / 540) * 100)).toBe(80)
  })

  it('leaves no letter of its texts blank', async () => {
    const texts = [zh, en].flatMap((words) =>
      sampleCharts().map((chart) => renderChart(chart, { ...day, span: 'week' }, words, PICTURE_LOOK).html),
    )
    const letters = texts.flatMap((svg) =>
      [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].flatMap(([, text = '']) => [...text]),
    )
    await expectDrawn([...new Set(letters)].filter((letter) => /[^\s&;<]/.test(letter)))
  })
})

it('takes no SVG for a picture that is none', async () => {
  await expect(drawPicture('<p>no picture</p>')).rejects.toThrow()
})
