import { page, type Route, type SiteServer, silent, startSite } from './site-server.ts'

/** An article as the site's editor writes it. */
export interface Story {
  /** The last part of its address. */
  readonly slug: string
  readonly title: string
  readonly publishedAt: Date
  readonly paragraphs: readonly string[]
}

/** A development zone's site: a feed at /feed.xml and a page for each article, with the usual decoys around it. */
export interface NewsSite extends SiteServer {
  readonly feed: string
  publish(...stories: Story[]): void
  addressOf(slug: string): string
  /** Never answers this path from now on. */
  hang(path: string): void
  /** How often each path was asked for. */
  visits(): Readonly<Record<string, number>>
}

export async function startNewsSite(title: string): Promise<NewsSite> {
  const stories: Story[] = []
  const routes: Record<string, Route> = {}
  const site = await startSite(routes)
  const addressOf = (slug: string) => `${site.origin}/news/${slug}.html`
  routes['/feed.xml'] = (request, response) =>
    page(feedOf(title, stories, addressOf), { 'content-type': 'application/rss+xml; charset=utf-8' })(
      request,
      response,
    )
  return {
    ...site,
    feed: `${site.origin}/feed.xml`,
    addressOf,
    publish(...fresh) {
      stories.unshift(...fresh)
      for (const story of fresh) routes[`/news/${story.slug}.html`] = page(pageOf(title, story))
    },
    hang: (path) => {
      routes[path] = silent
    },
    visits() {
      const counts: Record<string, number> = {}
      for (const { url = '/' } of site.requests) counts[url] = (counts[url] ?? 0) + 1
      return counts
    },
  }
}

function feedOf(title: string, stories: readonly Story[], addressOf: (slug: string) => string): string {
  const items = stories.map(
    (story) =>
      `<item><title>${story.title}</title><link>${addressOf(story.slug)}</link><guid>${addressOf(story.slug)}</guid><pubDate>${story.publishedAt.toUTCString()}</pubDate></item>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${title}</title><link>/</link><description>${title}</description>${items.join('')}</channel></rss>`
}

function pageOf(site: string, { title, publishedAt, paragraphs }: Story): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}-${site}</title>
<meta property="article:published_time" content="${publishedAt.toISOString()}"></head><body>
<nav><a href="/">首页</a> <a href="/news/">要闻</a> <a href="/about">园区概况</a></nav>
<article><h1>${title}</h1>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article>
<aside><h2>热点</h2><ul><li><a href="/news/old-1.html">往年招商项目912个</a></li><li><a href="/news/old-2.html">累计引资8888亿元</a></li></ul></aside>
</body></html>`
}
