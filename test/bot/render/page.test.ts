import fc from 'fast-check'
import { DomUtils, Parser, parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { loadLocales } from '../../../src/bot/locales.ts'
import { renderPage } from '../../../src/bot/render/page.ts'
import { anyDigest } from './arbitrary-digest.ts'
import { sampleCharts, sampleDigest } from './sample-digest.ts'

const { zh, en } = loadLocales()

const elementsOf = (page: string) =>
  DomUtils.findAll(() => true, parseDocument(page).children).map(({ name, attribs }) => ({ name, attribs }))

/** What was opened and is still open at the end, or was closed without being open. */
function unbalanced(page: string): string[] {
  const open: string[] = []
  const faults: string[] = []
  const isVoid = (name: string) => ['meta', '!doctype', 'rect'].includes(name)
  const parser = new Parser({
    onopentag: (name) => !isVoid(name) && open.push(name),
    onclosetag: (name, implied) => {
      if (isVoid(name)) return
      if (open.pop() !== name || implied) faults.push(name)
    },
  })
  parser.end(page)
  return [...faults, ...open]
}

describe('renderPage', () => {
  it('holds the briefing, its evidence folded up, and needs nothing from elsewhere', () => {
    const page = renderPage(sampleDigest(), zh)
    const names = elementsOf(page).map(({ name }) => name)
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).toContain('<html lang="zh-Hans">')
    expect(page).toContain('计划总投资 47亿元')
    expect(page).toContain('<summary>原文依据')
    expect(names.filter((name) => name === 'details').length).toBeGreaterThan(1)
    expect(names).not.toContain('script')
    expect(
      elementsOf(page).flatMap(({ name, attribs }) => (name === 'a' ? [] : Object.keys(attribs))),
    ).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:on|src|href|style$)/)]))
    expect(page).toContain('prefers-color-scheme: dark')
  })

  it('draws all the pictures that the figures invite to', () => {
    const sample = sampleDigest()
    const drawn = renderPage({ ...sample, charts: sampleCharts() }, en)
    expect(drawn.match(/<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/g)).toHaveLength(3)
    expect(drawn).toContain('>Announced investment by project</text>')
    expect(drawn).toContain('>Announced investment by place</text>')
    expect(drawn).toContain('>完成投资·CNY 5.86 bn / CNY 11 bn·Q1 2026</text>')
    expect(renderPage(sample, en)).not.toContain('<svg')
  })

  it('says so when there is nothing to tell', () => {
    const empty = {
      ...sampleDigest(),
      headline: null,
      stories: [],
      directives: [],
      projects: [],
      investments: [],
    } as const
    expect(renderPage(empty, en)).toContain('nothing worth a briefing is known of this day')
    expect(renderPage({ ...empty, span: 'week' }, en)).toContain('No development news worth a briefing')
  })

  it('lets no text of an article become markup', () => {
    fc.assert(
      fc.property(anyDigest, (digest) => {
        const page = renderPage(digest, en)
        expect(unbalanced(page)).toEqual([])
        for (const { name, attribs } of elementsOf(page)) {
          expect(['script', 'iframe', 'object', 'img', 'form', 'link', 'base']).not.toContain(name)
          if (name === 'a') expect(attribs['href']).toMatch(/^https?:\/\//)
          expect(Object.keys(attribs).filter((key) => /^on/i.test(key))).toEqual([])
        }
      }),
      { numRuns: 50 },
    )
  })
})
