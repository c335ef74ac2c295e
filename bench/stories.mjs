import { groupStories } from '../dist/knowledge/group-stories.js'
import { madeDay } from './made-day.mjs'

/** Twice the articles may take so many times as long: 2 is linear, 4 is every article beside every other. */
const LIMITS = { timesHalf: 2.6 }

/** Grouping a day of articles by event: time by their number. */
export async function bench({ quick = false } = {}) {
  const sizes = quick ? [500, 1000, 2000] : [500, 1000, 2000, 4000]
  const records = madeDay(sizes.at(-1))
  groupStories(records.slice(0, 300))
  const rows = sizes.map((articles) => {
    const ms = Math.min(...[1, 2, 3].map(() => time(() => groupStories(records.slice(0, articles)))))
    return { articles, ms: Math.round(ms), stories: groupStories(records.slice(0, articles)).length }
  })
  const timesHalf = rows.slice(1).map((row, index) => Number((row.ms / rows[index].ms).toFixed(2)))
  const result = { bench: 'stories', rows, timesHalf, limits: LIMITS }
  console.log('articles   ms   ms/article   stories')
  for (const { articles, ms, stories } of rows)
    console.log(
      `${String(articles).padStart(8)} ${String(ms).padStart(5)} ${(ms / articles).toFixed(2).padStart(9)} ${String(stories).padStart(9)}`,
    )
  return result
}

function time(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}
