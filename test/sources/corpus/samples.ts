/** A document of every kind that is read, each with three items at /n/1.html to /n/3.html, and what closes an item. */
export interface Sample {
  readonly name: string
  readonly text: string
  /** The end of an item; what is closed before a cut has to survive it. */
  readonly close: RegExp
}

const three = (item: (n: number) => string, between = '') => [1, 2, 3].map(item).join(between)
const link = (n: number) => `https://www.zone.example/n/${n}.html`
const title = (n: number) => `第${n}批重大项目集中签约`
const date = 'Mon, 01 Jun 2026 08:00:00 +0800'
const iso = '2026-06-01T08:00:00+08:00'
const HEAD = '<title>云栖新区</title><link>https://www.zone.example/</link><description>要闻</description>'
const ITEM = /<\/item>/g
const ENTRY = /<\/entry>/g

const plainItem = (n: number) =>
  `<item><title>${title(n)}</title><link>${link(n)}</link><description>总投资${n}亿元 &amp; 更多</description></item>`
const rss = (version: string, items: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss${version}><channel>${HEAD}${items}</channel></rss>`
const fullItem = (n: number) =>
  `<item><title><![CDATA[${title(n)}]]></title><link>${link(n)}</link><guid isPermaLink="false">g${n}</guid><pubDate>${date}</pubDate><description><![CDATA[<p>总投资${n}亿元</p>]]></description></item>`
const rdf = (namespace: string, item: (n: number) => string) =>
  `<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="${namespace}"><channel>${HEAD}</channel>${three(item)}</rdf:RDF>`
const atom = (attributes: string, times: string) =>
  `<?xml version="1.0"?>\n<feed ${attributes}><title>云栖新区</title><id>urn:f</id>${three(
    (n) =>
      `<entry><title>${title(n)}</title><id>urn:${n}</id><link rel="alternate" type="text/html" href="${link(n)}"/>${times}<summary>总投资${n}亿元</summary></entry>`,
  )}</feed>`
const json = (version: string) =>
  `{"version":"https://jsonfeed.org/version/${version}","title":"云栖新区","authors":[{"name":"a"}],"items":[${three(
    (n) =>
      `{"id":"${n}","url":"${link(n)}","title":"${title(n)} \\"}]\\"","content_text":"总投资${n}亿元","attachments":[{"url":"/a","mime_type":"b"}]}`,
    ',',
  )}]}`
const urlset = (extra: (n: number) => string, attributes = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${attributes}>${three((n) => `<url><loc>${link(n)}</loc>${extra(n)}</url>`)}</urlset>`

export const FEEDS: readonly Sample[] = [
  { name: 'RSS 0.90', text: rdf('http://my.netscape.com/rdf/simple/0.9/', plainItem), close: ITEM },
  { name: 'RSS 0.91', text: rss(' version="0.91"', three(plainItem)), close: ITEM },
  { name: 'RSS 0.92', text: rss(' version="0.92"', three(plainItem)), close: ITEM },
  {
    name: 'RSS 1.0',
    text: rdf(
      'http://purl.org/rss/1.0/',
      (n) =>
        `<item rdf:about="${link(n)}"><title>${title(n)}</title><link>${link(n)}</link><dc:date>${iso}</dc:date></item>`,
    ),
    close: ITEM,
  },
  { name: 'RSS 2.0', text: rss(' version="2.0"', three(fullItem)), close: ITEM },
  { name: 'RSS without version', text: rss('', three(fullItem)), close: ITEM },
  {
    name: 'Atom 0.3',
    text: atom(
      'version="0.3" xmlns="http://purl.org/atom/ns#"',
      `<issued>${iso}</issued><modified>${iso}</modified>`,
    ),
    close: ENTRY,
  },
  {
    name: 'Atom 1.0',
    text: atom(
      'xmlns="http://www.w3.org/2005/Atom"',
      `<published>${iso}</published><updated>${iso}</updated>`,
    ),
    close: ENTRY,
  },
  { name: 'JSON Feed 1', text: json('1'), close: /"mime_type":"b"\}\]\}/g },
  { name: 'JSON Feed 1.1', text: json('1.1'), close: /"mime_type":"b"\}\]\}/g },
]

export const SITEMAPS: readonly Sample[] = [
  { name: 'sitemap', text: urlset((n) => `<lastmod>2026-05-0${n}</lastmod>`), close: /<\/url>/g },
  {
    name: 'news sitemap',
    text: urlset(
      (n) =>
        `<news:news><news:publication><news:name>云栖日报</news:name></news:publication><news:publication_date>${iso}</news:publication_date><news:title>${title(n)}</news:title></news:news>`,
      ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"',
    ),
    close: /<\/url>/g,
  },
]

export const LIST: Sample = {
  name: 'list',
  text: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>要闻</title></head><body><div class="nav"><a href="/">首页</a></div><ul class="list">${three((n) => `<li><a href="${link(n)}" title="${title(n)}落地开工">${title(n)}…</a><span>[2026-06-0${n}]</span></li>`)}</ul><div class="page"><a href="index_1.html">下一页</a></div></body></html>`,
  close: /<\/li>/g,
}

export const INDEX: Sample = {
  name: 'index',
  text: '<sitemapindex><sitemap><loc>/s1.xml</loc><lastmod>2026-06-01</lastmod></sitemap><sitemap><loc>/s2.xml</loc></sitemap></sitemapindex>',
  close: /<\/sitemap>/g,
}
