import type { SampleSite } from './read-sites.ts'

/** An article as every format needs it. */
export interface ListedArticle {
  readonly title: string
  readonly url: string
  readonly publishedAt: Date
}

export interface OtherFormat {
  readonly markup: string
  readonly contentType: 'application/xml' | 'application/feed+json'
}

/**
 * What a site serves besides its own feed, so that each kind of source can be tried: a JSON Feed, an RDF feed, a
 * sitemap and an index of sitemaps. Null for any other file.
 */
export function otherFormat(
  file: string,
  site: Pick<SampleSite, 'title'>,
  { home, articles }: { readonly home: string; readonly articles: readonly ListedArticle[] },
): OtherFormat | null {
  switch (file) {
    case 'feed.json':
      return { markup: jsonFeed(site.title, home, articles), contentType: 'application/feed+json' }
    case 'index.rdf':
      return xml(rdf(site.title, home, articles))
    case 'sitemap.xml':
      return xml(sitemap(articles))
    case 'sitemap-index.xml':
      return xml(
        `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${escaped(home)}sitemap.xml</loc></sitemap></sitemapindex>`,
      )
    default:
      return null
  }
}

function jsonFeed(title: string, home: string, articles: readonly ListedArticle[]): string {
  const items = articles.map(({ title, url, publishedAt }) => ({
    ...{ id: url, url, title, date_published: publishedAt.toISOString() },
  }))
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    ...{ title, home_page_url: home, feed_url: `${home}feed.json`, items },
  })
}

/** RSS 1.0, whose items stand beside the channel. */
function rdf(title: string, home: string, articles: readonly ListedArticle[]): string {
  const items = articles.map(
    ({ title, url, publishedAt }) =>
      `<item rdf:about="${escaped(url)}"><title>${escaped(title)}</title><link>${escaped(url)}</link><dc:date>${publishedAt.toISOString()}</dc:date></item>`,
  )
  const places = articles.map(({ url }) => `<rdf:li rdf:resource="${escaped(url)}"/>`)
  return `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://purl.org/rss/1.0/">
<channel rdf:about="${escaped(home)}"><title>${escaped(title)}</title><link>${escaped(home)}</link><description>${escaped(title)}</description><items><rdf:Seq>${places.join('')}</rdf:Seq></items></channel>
${items.join('\n')}
</rdf:RDF>`
}

/** With the news of Google's sitemaps, which tell titles. */
function sitemap(articles: readonly ListedArticle[]): string {
  const entries = articles.map(
    ({ title, url, publishedAt }) =>
      `<url><loc>${escaped(url)}</loc><news:news><news:publication_date>${publishedAt.toISOString()}</news:publication_date><news:title>${escaped(title)}</news:title></news:news></url>`,
  )
  return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${entries.join('\n')}
</urlset>`
}

function xml(markup: string): OtherFormat {
  return { markup: `<?xml version="1.0" encoding="utf-8"?>\n${markup}`, contentType: 'application/xml' }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
