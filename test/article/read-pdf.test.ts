import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../src/article/pdf/read-pdf.ts'
import { type PdfPlan, type PdfText, writePdf } from '../support/write-pdf.ts'

const OPTIONS = {
  url: 'http://zone.example/a.pdf',
  timezone: 'Asia/Shanghai',
  now: new Date('2026-11-20T12:00:00Z'),
  name: 'zone.example',
}
const fixture = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'pdfs', name)))
/** Time is for the machine, which may be busy. */
const limits = { pages: 100, milliseconds: 60_000 }
const read = (bytes: Uint8Array) => readPdf(bytes, { ...OPTIONS, limits })
const articleOf = async (plan: PdfPlan | Uint8Array) => {
  const outcome = await read(plan instanceof Uint8Array ? plan : writePdf(plan))
  if (outcome.kind === 'failed') throw new Error(outcome.message)
  return outcome.article
}

/** Lines of a page from its top, 20 points apart, at the margin. */
const lines = (...texts: string[]): PdfText[] => texts.map((text, index) => [70, 760 - 20 * index, 12, text])

describe('a notice as a browser prints it, with its fonts inside', () => {
  it('gives title, date, paragraphs and rows, without headers and page numbers', async () => {
    const article = await articleOf(fixture('notice.pdf'))
    expect(article).toMatchObject({
      url: OPTIONS.url,
      title: '关于下达云溪新区2026年第三批重点项目投资计划的通知',
      publishedAt: '2026-10-28T00:00:00+08:00',
      language: 'zh-Hans',
      cuts: [],
    })
    const paragraphs = article.text.split('\n')
    expect(paragraphs).toContain(
      '二、加强资金管理。本批计划安排专项债券资金6.8亿元，中央预算内投资1.2亿元，各单位要专款专用，严禁截留挪用。',
    )
    expect(paragraphs).toContain('2 | 青梧湾储能电池项目 | 年产20吉瓦时 | 31.5 | 7.4')
    expect(paragraphs[0]).toBe('各街道办事处，区直有关单位：')
    expect(article.text).not.toMatch(/发展和改革局文件|— \d —/)
  })
})

describe.each(['UniGB-UCS2-H', 'GBK-EUC-H'] as const)(
  'Chinese by the codes of %s, without a font',
  (font) => {
    const full = '临汀智慧港区项目总投资43亿元，规划建设泊位六个，设计年吞吐能力三千'
    it('is read, its lines joined to paragraphs', async () => {
      const title: PdfText = [150, 800, 20, '临汀智慧港区项目开工公告']
      const article = await articleOf({
        font,
        pages: [
          [
            title,
            [94, 740, 12, full],
            [70, 720, 12, `二百万吨，${full.slice(0, 30)}`],
            [70, 700, 12, '完。'],
            [94, 680, 12, '新区党工委要求，确保明年6月底前完成主体工程。'],
          ],
        ],
      })
      expect(article.title).toBe('临汀智慧港区项目开工公告')
      expect(article.text.split('\n')).toEqual([
        `${full}二百万吨，${full.slice(0, 30)}完。`,
        '新区党工委要求，确保明年6月底前完成主体工程。',
      ])
    })
  },
)

describe('what stands on the pages', () => {
  it('goes on over the end of a page, without what is repeated there', async () => {
    const head = (number: number): PdfText[] => [
      [200, 810, 9, '云溪新区统计公报'],
      [290, 30, 9, `第 ${number} 页 共 2 页`],
    ]
    const wide = '全年完成固定资产投资一百八十六亿元其中工业投资九十二亿元同比增长百'
    const article = await articleOf({
      font: 'UniGB-UCS2-H',
      pages: [
        [...head(1), ...lines(wide, wide)],
        [...head(2), ...lines('分之十五点二，完成年度计划的百分之九十八。')],
      ],
    })
    expect(article.text).toBe(`${wide}${wide}分之十五点二，完成年度计划的百分之九十八。`)
  })

  it('keeps English words apart and puts parted ones together', async () => {
    const article = await articleOf({
      font: 'latin',
      title: 'Harbour zone breaks ground on a second terminal',
      pages: [
        lines(
          'Harbour zone breaks ground on a second terminal',
          'The Linting port zone said on Friday that its second con-',
          'tainer terminal, with a total investment of 4.3 billion yuan,',
          'will open in June 2027.',
        ),
      ],
    })
    expect(article).toMatchObject({
      title: 'Harbour zone breaks ground on a second terminal',
      language: 'en',
      text: 'The Linting port zone said on Friday that its second container terminal, with a total investment of 4.3 billion yuan, will open in June 2027.',
    })
  })

  it('is read as it is shown where a page is turned', async () => {
    const row: PdfText[] = [
      [70, 500, 10, '云溪第二污水处理厂'],
      [300, 500, 10, '日处理8万吨'],
      [500, 500, 10, '7.0亿元'],
    ]
    const article = await articleOf({
      font: 'UniGB-UCS2-H',
      rotate: 90,
      pages: [[[70, 550, 10, '云溪新区重点项目建设进展情况表'], ...row]],
    })
    expect(article.text).toContain('云溪第二污水处理厂 | 日处理8万吨 | 7.0亿元')
  })

  it('takes no title from programs that name files', async () => {
    const page = lines('关于青梧湾储能电池项目环评的公示', '青梧湾储能电池项目总投资31.5亿元，现予公示。')
    const titled = (title: string) => articleOf({ font: 'UniGB-UCS2-H', title, pages: [page] })
    expect((await titled('Microsoft Word - 1.doc')).title).toBe('关于青梧湾储能电池项目环评的公示')
    expect((await titled('公示模板.wps')).title).toBe('关于青梧湾储能电池项目环评的公示')
    expect((await titled('关于青梧湾储能电池项目环评的公示')).title).toBe('关于青梧湾储能电池项目环评的公示')
  })
})

describe('a PDF that cannot be read', () => {
  it.each([
    ['a scan', writePdf({ font: 'latin', pages: [[], []] }), 'no text, such as a scan'],
    ['one that needs a password', fixture('locked.pdf'), 'needs a password'],
    ['one that ends too early', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type'), 'is damaged'],
    ['one with a broken root', Buffer.from('%PDF-1.7\ntrailer << /Root 9 0 R >>\n%%EOF'), 'is damaged'],
  ])('is told: %s', async (_, bytes, message) => {
    expect(await read(new Uint8Array(bytes))).toEqual({
      kind: 'failed',
      reason: 'not_readable',
      message: expect.stringMatching(new RegExp(`^zone\\.example sent a PDF .*${message}`)),
      retryAfter: null,
    })
  })

  it('is not one that only forbids to print', async () => {
    expect((await articleOf(fixture('no-printing.pdf'))).text).toContain('总投资43亿元')
  })

  it('is read to the page that is broken, and after it', async () => {
    const texts = ['第一页说项目总投资43亿元。', '第二页说项目年产值60亿元。']
    const whole = writePdf({ font: 'UniGB-UCS2-H', pages: texts.map((text) => lines(text)) })
    const broken = Buffer.from(whole)
    const at = broken.indexOf('stream\n')
    broken.fill(0x41, at + 7, at + 30)
    expect((await articleOf(broken)).text).toBe(texts[1])
  })

  it('is, of a book, read for a hundred pages', async () => {
    const pages = Array.from({ length: 1000 }, (_, number) =>
      lines(`这是本书的正文第${number + 1}段，到此为止。`),
    )
    const article = await articleOf({ font: 'UniGB-UCS2-H', pages })
    expect(article.cuts).toEqual(['cut_long'])
    expect(article.text).toContain('正文第100段')
    expect(article.text).not.toContain('正文第101段')
  })

  it('is read as far as its time goes', async () => {
    const pages = ['第一页说项目总投资43亿元。', '第二页说项目年产值60亿元。'].map((text) => lines(text))
    const file = writePdf({ font: 'UniGB-UCS2-H', pages })
    const first = await readPdf(file, { ...OPTIONS, limits: { pages: 100, milliseconds: -1 } })
    expect(first).toMatchObject({ article: { text: '第一页说项目总投资43亿元。', cuts: ['cut_long'] } })
  })

  it('comes to an answer whatever was done to it', async () => {
    const whole = fixture('notice.pdf')
    const small = writePdf({ font: 'UniGB-UCS2-H', pages: [lines('项目总投资43亿元。')] })
    const cut = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(200),
      fc.uint8Array({ maxLength: 40 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(cut, { minLength: 1, maxLength: 6 }), async (isSmall, cuts) => {
        let bytes = Buffer.from(isSmall ? small : whole)
        for (const [place, length, put] of cuts) {
          const at = Math.floor(place * bytes.length)
          bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + length)])
        }
        expect(['ok', 'failed']).toContain((await read(new Uint8Array(bytes))).kind)
      }),
      { numRuns: 60 },
    )
  })
})
