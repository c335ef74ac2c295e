import type { Article } from '../domain/article.ts'
import { type StoryArticle, type StoryReport, scoreStories } from '../evaluate/score-stories.ts'
import { readGold } from './run-eval.ts'

export interface StoryEvalDeps {
  /** Puts articles of one event together; gives their ids. */
  readonly group: (
    articles: readonly { id: string; source: string; article: Article }[],
  ) => Promise<readonly (readonly string[])[]>
  readonly print: (line: string) => void
}

export const STORY_SETS = ['test/gold/stories/dev.jsonl', 'test/gold/stories/held-out.jsonl']

/**
 * Measures how well articles of one event are found, in each set and in all of them together, and prints it.
 * Throws a UserError when a file cannot be read.
 */
export async function runStoryEval(
  options: { readonly files: readonly string[]; readonly misses: boolean; readonly json: boolean },
  { group, print }: StoryEvalDeps,
): Promise<void> {
  const sets: { name: string; articles: StoryArticle[] }[] = []
  for (const file of options.files)
    sets.push({ name: file.split(/[\\/]/).at(-1) ?? file, articles: await readGold<StoryArticle>(file) })
  if (sets.length > 1) sets.push({ name: 'all', articles: sets.flatMap(({ articles }) => articles) })
  for (const { name, articles } of sets) {
    const report = scoreStories(articles, await group(articles.map(toInput)))
    const { misses, ...numbers } = report
    if (options.json) print(JSON.stringify({ set: name, ...(options.misses ? report : numbers) }))
    else print([line(name, report), ...(options.misses ? misses : [])].join('\n'))
  }
}

function line(name: string, { articles, pairs, precision, recall, f1 }: StoryReport): string {
  const share = (number: number) => number.toFixed(3)
  return `${name.padEnd(15)} articles ${articles}, pairs ${pairs}  P ${share(precision)} R ${share(recall)} F1 ${share(f1)}`
}

function toInput({ id, source, title, text, publishedAt, lang }: StoryArticle) {
  const article: Article = {
    url: null,
    title,
    publishedAt,
    language: lang,
    text,
    sourceName: source,
    cuts: [],
  }
  return { id, source, article }
}
