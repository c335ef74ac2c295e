import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../errors.ts'

/** One article as its file has it: dates still open, pages of paragraphs. */
export interface SampleArticle {
  readonly id: string
  readonly title: string
  /** Days before today. */
  readonly daysAgo: number
  /** HH:MM. */
  readonly time: string
  /** The other lines of the file's head: author, source, caption, … */
  readonly head: { readonly [name: string]: string }
  readonly pages: readonly (readonly string[])[]
}

/** One site of the sample: how it looks and what it reports. */
export interface SampleSite {
  /** The folder's name, and the first part of every address. */
  readonly name: string
  readonly title: string
  readonly charset: 'utf-8' | 'gbk'
  /** Address of an article below the site, with `{{id}}` and a date. */
  readonly address: string
  readonly feedAddress: string | null
  readonly articlePage: string
  readonly listPage: string
  readonly feed: string | null
  readonly articles: readonly SampleArticle[]
}

/**
 * Reads every site of a folder: `site.json`, the templates `article.html`, `list.html` and (when the
 * site has a feed) `feed.xml`, and the articles in `articles/`, one file each.
 */
export async function readSites(folder: string): Promise<readonly SampleSite[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
    if (names.length === 0) throw new Error(`no site in ${folder}`)
    return await Promise.all(names.sort().map((name) => readSite(folder, name)))
  } catch (cause) {
    throw new UserError(
      `The sample site in ${folder} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Restore the examples folder from the repository.',
      { cause },
    )
  }
}

async function readSite(folder: string, name: string): Promise<SampleSite> {
  const read = (...path: string[]) => readFile(join(folder, name, ...path), 'utf8')
  const settings = JSON.parse(await read('site.json')) as Pick<
    SampleSite,
    'title' | 'charset' | 'address' | 'feedAddress'
  >
  const files = (await readdir(join(folder, name, 'articles'))).filter((file) => file.endsWith('.txt')).sort()
  return {
    ...settings,
    name,
    articlePage: await read('article.html'),
    listPage: await read('list.html'),
    feed: settings.feedAddress === null ? null : await read('feed.xml'),
    articles: await Promise.all(
      files.map(async (file) => parseArticle(file.replace(/\.txt$/, ''), await read('articles', file))),
    ),
  }
}

/** `name: value` lines, an empty line, then one paragraph a line; `====` starts the next page. */
function parseArticle(id: string, text: string): SampleArticle {
  const [top = '', ...body] = text.trim().split(/\n\s*\n/)
  const head = Object.fromEntries(
    top.split('\n').map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
    }),
  )
  const { title, day, time } = head
  if (!title || !day || !time) throw new Error(`article ${id} lacks title, day or time`)
  const pages = body.join('\n').split(/^====$/m)
  return {
    id,
    title,
    daysAgo: Number(day),
    time,
    head,
    pages: pages.map((page) => page.split('\n').filter((line) => line.trim() !== '')),
  }
}
