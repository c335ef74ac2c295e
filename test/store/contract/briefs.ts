import { describe, expect, it } from 'vitest'
import type { Brief } from '../../../src/domain/brief.ts'
import type { Store } from '../../../src/store/store.ts'
import { addBriefed, addRead, at, brief, directive, figure, linked, mention, T0 } from './samples.ts'

export function briefsContract(store: () => Store): void {
  describe('briefs', () => {
    it('gives back exactly what was saved', async () => {
      const park = mention('云溪智造园', { aliases: ['智造园', '云溪 "园"'], place: '云溪新区' })
      const saved = brief('1', {
        publishedAt: null,
        relevance: 0.1 + 0.2,
        engine: 'model:some/model-7b',
        promptVersion: '3',
        figures: [
          figure({ value: 0.1, project: '智造园', period: '2026-01/2026-10', change: 'yoy' }),
          figure({ value: -4.5, unit: '%', bound: 'at_most', status: 'actual', key: false, subject: '一期' }),
          figure({ value: 123_456_789_012_345, text: '𠮷' }),
        ],
        directives: [
          directive(),
          directive({ issuer: null, role: '书记', deadline: null, target: '12.5亿元', key: false }),
        ],
        projects: [park, mention('二号桥', { key: false })],
      })
      const id = await addRead(store(), '1')
      await store().briefs.save(id, {
        brief: saved,
        mentions: saved.projects.map((one) => linked(one)),
        tokens: 'a b',
        at: T0,
      })
      const [record] = await store().briefs.byArticles([id])
      expect(record?.brief).toEqual(saved)
      expect(record).toMatchObject({ articleId: id, sourceTitle: '来源 a', newsAt: T0.toISOString() })
      expect(record?.projectIds).toHaveLength(2)
      expect(await store().articles.counts()).toMatchObject({ unbriefed: 0, briefed: 1 })
    })

    it('keeps a text of its own, and a brief of nothing', async () => {
      const bare: Brief = brief('1', { text: 'another text', figures: [], directives: [] })
      const id = await addBriefed(store(), '1', { over: bare })
      expect((await store().briefs.byArticles([id]))[0]?.brief).toEqual(bare)
    })

    it('keeps more figures than fit into one statement', async () => {
      const figures = Array.from({ length: 1_203 }, (_, index) => figure({ value: index }))
      const id = await addBriefed(store(), '1', { over: { figures } })
      expect((await store().briefs.byArticles([id]))[0]?.brief.figures).toEqual(figures)
    })

    it('cuts days by when an article became news: from counts, to does not', async () => {
      await addBriefed(store(), 'late', { newsAt: at(60) })
      await addBriefed(store(), 'early', { newsAt: at(10) })
      await addBriefed(store(), 'before', { newsAt: at(9) })
      await addBriefed(store(), 'after', { newsAt: at(61) })
      await addRead(store(), 'unbriefed', at(30))
      const titles = (await store().briefs.between(at(10), at(61))).map((record) => record.brief.headline)
      expect(titles).toEqual(['early产业园开工', 'late产业园开工'])
      expect(await store().briefs.between(at(10), at(10))).toEqual([])
    })

    it('answers in the order asked, without the unknown', async () => {
      const one = await addBriefed(store(), '1')
      const two = await addBriefed(store(), '2')
      const ids = async (asked: number[]) =>
        (await store().briefs.byArticles(asked)).map((record) => record.articleId)
      expect(await ids([two, 999_999, one])).toEqual([two, one])
      expect(await ids([])).toEqual([])
    })

    it('replaces an earlier brief whole', async () => {
      const park = mention('云溪智造园')
      const id = await addBriefed(store(), '1', {
        mentions: [linked(park), linked(mention('误认'))],
        tokens: 'old',
      })
      const better = brief('1', { headline: '更好', figures: [], projects: [park], engine: 'model:m' })
      await store().briefs.save(id, { brief: better, mentions: [linked(park)], tokens: 'new', at: at(1) })
      expect((await store().briefs.byArticles([id]))[0]?.brief).toEqual(better)
      expect(await store().search.find(['old'], 9)).toEqual({ articleIds: [], total: 0 })
      expect(await store().search.find(['new'], 9)).toEqual({ articleIds: [id], total: 1 })
      expect(await store().projects.count()).toBe(1)
    })

    it('cites a removed source by its title', async () => {
      const id = await addBriefed(store(), '1')
      const [source] = await store().sources.list()
      await store().sources.remove(source?.id ?? 0)
      expect((await store().briefs.byArticles([id]))[0]?.sourceTitle).toBe('来源 a')
    })

    it('saves nothing at all for an article that is not there', async () => {
      const saving = store().briefs.save(77, {
        brief: brief('1', { projects: [mention('P')] }),
        mentions: [linked(mention('P'))],
        tokens: 'ghost',
        at: T0,
      })
      await expect(saving).rejects.toThrow()
      expect(await store().projects.count()).toBe(0)
      expect((await store().search.find(['ghost'], 9)).total).toBe(0)
    })
  })

  describe('projects', () => {
    it('are found under each key, with all of them', async () => {
      const park = mention('云溪智造园', { aliases: ['智造园'], place: null })
      await addBriefed(store(), '1', { mentions: [linked(park)] })
      const [project] = await store().projects.byKeys(['智造园', '没有'])
      expect(project).toMatchObject({ name: '云溪智造园', aliases: ['智造园'], place: null })
      expect([...(project?.keys ?? [])].sort()).toEqual(['云溪智造园', '智造园'].sort())
      expect(await store().projects.byKeys(['云溪智造园', '智造园'])).toEqual([project])
      expect(await store().projects.byKeys([])).toEqual([])
      expect(await store().projects.byKeys(['没有'])).toEqual([])
    })

    it('learn names and place from later mentions', async () => {
      await addBriefed(store(), '1', { mentions: [linked(mention('云溪智造园'))] })
      const [project] = await store().projects.byKeys(['云溪智造园'])
      const later = mention('智造园', { aliases: ['云溪园'], place: '云溪新区' })
      await addBriefed(store(), '2', { mentions: [linked(later, project?.id ?? 0)] })
      const [grown] = await store().projects.byKeys(['云溪园'])
      expect(grown).toMatchObject({ id: project?.id, name: '云溪智造园', place: '云溪新区' })
      expect([...(grown?.aliases ?? [])].sort()).toEqual(['智造园', '云溪园'].sort())
      expect(await store().projects.count()).toBe(1)
    })

    it('are not made twice by repeated work, nor by two articles at once', async () => {
      const park = linked(mention('云溪智造园'))
      const id = await addBriefed(store(), '1', { mentions: [park] })
      const again = { brief: brief('1', { projects: [park.mention] }), mentions: [park], tokens: '', at: T0 }
      await store().briefs.save(id, again)
      const others = [await addRead(store(), '2'), await addRead(store(), '3')]
      await Promise.all(others.map((other) => store().briefs.save(other, again)))
      expect(await store().projects.count()).toBe(1)
    })

    it('of one name in two places are two', async () => {
      await addBriefed(store(), '1', { mentions: [linked(mention('产业园', { place: '甲县' }))] })
      await addBriefed(store(), '2', { mentions: [linked(mention('产业园', { place: '乙县' }))] })
      const places = (await store().projects.byKeys(['产业园'])).map((project) => project.place)
      expect(places.sort()).toEqual(['甲县', '乙县'].sort())
    })

    it('give their figures before an instant, newest first', async () => {
      const park = mention('云溪智造园', { aliases: ['智造园'] })
      const of = (value: number, project: string | null) => figure({ value, project })
      const one = await addBriefed(store(), '1', {
        newsAt: at(1),
        mentions: [linked(park)],
        over: { figures: [of(1, '云溪智造园'), of(99, null), of(2, '智造园')] },
      })
      const [project] = await store().projects.byKeys(['智造园'])
      const projectId = project?.id ?? 0
      await addBriefed(store(), '2', {
        newsAt: at(5),
        mentions: [linked(mention('智造园'), projectId)],
        over: { figures: [of(3, '智造园')] },
      })
      const figures = await store().projects.figures([projectId], at(6))
      expect(figures.map((found) => found.figure.value)).toEqual([3, 1, 2])
      expect(figures[1]).toEqual({
        projectId,
        articleId: one,
        url: brief('1').url,
        newsAt: at(1).toISOString(),
        figure: of(1, '云溪智造园'),
      })
      expect(await store().projects.figures([projectId], at(5))).toHaveLength(2)
      expect(await store().projects.figures([], at(6))).toEqual([])
    })

    it('may have names of any length', async () => {
      const long = mention('长'.repeat(4_000))
      await addBriefed(store(), '1', { mentions: [linked(long)] })
      expect((await store().projects.byKeys([long.name]))[0]?.name).toBe(long.name)
    })
  })
}
