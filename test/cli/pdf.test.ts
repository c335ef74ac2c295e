import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { kaigongHere, linesOf } from '../support/kaigong.ts'
import { page, startSite } from '../support/site-server.ts'
import { writePdf } from '../support/write-pdf.ts'

const PDFS = join(import.meta.dirname, '../article/pdfs')
const TITLE = '关于下达云溪新区2026年第三批重点项目投资计划的通知'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaigong-pdf-'))
  writeFileSync(join(folder, '.env'), 'ALLOW_PRIVATE_SOURCES=true\nLOG_LEVEL=silent\n')
  copyFileSync(join(PDFS, 'notice.pdf'), join(folder, '计划.pdf'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) => kaigongHere(args, { folder })

it('kaigong article and brief read a PDF from a file and from an address', async () => {
  const site = await startSite({
    '/plan': page(readFileSync(join(PDFS, 'notice.pdf')), { 'content-type': 'application/pdf' }),
  })
  try {
    for (const input of ['计划.pdf', `${site.origin}/plan`]) {
      const { code, stdout, stderr } = await run('article', input)
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(linesOf(stdout).slice(0, 2)).toEqual([TITLE, '2026-10-28T00:00:00+08:00'])
      const briefed = JSON.parse((await run('brief', input, '--json')).stdout)
      expect(briefed).toMatchObject({ title: TITLE, url: input.startsWith('http') ? input : null })
      expect(briefed.figures.map(({ text }: { text: string }) => text)).toContain('86.5亿元')
    }
  } finally {
    await site.close()
  }
})

it('says by the name of the file why one cannot be read', async () => {
  writeFileSync(join(folder, '扫描件.pdf'), writePdf({ font: 'latin', pages: [[]] }))
  copyFileSync(join(PDFS, 'locked.pdf'), join(folder, 'locked.pdf'))
  const scanned = await run('brief', '扫描件.pdf')
  expect(scanned).toMatchObject({ code: 1, stdout: '' })
  expect(scanned.stderr).toContain('扫描件.pdf: ')
  expect(scanned.stderr).toContain('no text, such as a scan')
  expect((await run('article', 'locked.pdf')).stderr).toContain('needs a password')
})

it('kaigong article names the attachments that it did not read', async () => {
  const site = await startSite({
    '/a.html': page(
      '<html><head><title>申报通知</title></head><body><h1>申报通知</h1><p>各企业请在12月15日前报送申报表，逾期不予受理。</p><p>附件：<a href="/form.docx">申报表.docx</a></p></body></html>',
    ),
  })
  const { stdout } = await run('article', `${site.origin}/a.html`)
  await site.close()
  expect(stdout).toContain(`[not read: 申报表, it is no PDF: ${site.origin}/form.docx]`)
})
