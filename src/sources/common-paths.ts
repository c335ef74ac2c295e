/** Where content systems put their feeds, commonest first; below the folder of the page, then below the site's root. */
const IN_FOLDER = ['feed', 'rss.xml']
const AT_ROOT = ['feed', 'rss.xml', 'rss', 'atom.xml', 'feed.xml', 'index.xml']
const SITEMAPS = ['sitemap.xml', 'sitemap_index.xml', 'news-sitemap.xml']

/** Addresses at which a site's feeds often are, in the order in which they are worth a request. */
export function commonFeedPaths(pageUrl: string): readonly string[] {
  const root = new URL('/', pageUrl)
  const folder = new URL('.', pageUrl)
  const inFolder = folder.pathname === '/' ? [] : IN_FOLDER.map((path) => new URL(path, folder).href)
  return [...inFolder, ...AT_ROOT.map((path) => new URL(path, root).href)]
}

/** Addresses at which a site's sitemaps often are. */
export function commonSitemapPaths(pageUrl: string): readonly string[] {
  return SITEMAPS.map((path) => new URL(`/${path}`, pageUrl).href)
}
