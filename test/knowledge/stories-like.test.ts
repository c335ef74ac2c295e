import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeRulesBrief } from '../../src/brief/write-rules-brief.ts'
import type { BriefRecord } from '../../src/domain/stored.ts'
import type { StoryArticle } from '../../src/evaluate/score-stories.ts'
import { groupInSteps } from '../../src/knowledge/group-stories.ts'

const SETS = ['dev', 'held-out'].map((name) =>
  readFileSync(join(import.meta.dirname, `../gold/stories/${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as StoryArticle),
)

function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value as T
  }
}

function recordOf({ title, text, publishedAt, lang, source }: StoryArticle, index: number): BriefRecord {
  const brief = writeRulesBrief({
    ...{ url: null, title, publishedAt, language: lang, text, sourceName: source, cuts: [] },
  })
  const newsAt = publishedAt ?? new Date(0).toISOString()
  return { articleId: index, sourceId: index, sourceTitle: source, newsAt, brief, projectIds: [] }
}

it('finds the stories of a day that an earlier report tells of, and hardly another', () => {
  const found = { right: 0, wrong: 0, missed: 0 }
  for (const articles of SETS) {
    const records = articles.map(recordOf)
    // every fourth is taken for one that the reader was told of before, the others for the news of the day
    for (let told = 0; told < records.length; told += 4) {
      const grouping = finish(groupInSteps(records.filter((_, index) => index !== told)))
      const stories = finish(grouping.prepareLookup())(records[told] as BriefRecord)
      const ids = stories.flatMap((number) =>
        (grouping.groups[number] ?? []).map(({ articleId }) => articleId),
      )
      const isMate = (id: number) => articles[id]?.story === articles[told]?.story
      found.right += ids.filter(isMate).length
      found.wrong += ids.filter((id) => !isMate(id)).length
      found.missed += records.filter((_, id) => id !== told && isMate(id) && !ids.includes(id)).length
    }
  }
  expect(found.right / (found.right + found.wrong)).toBeGreaterThan(0.95)
  expect(found.right / (found.right + found.missed)).toBeGreaterThan(0.95)
  expect(found.right).toBeGreaterThan(30)
})
