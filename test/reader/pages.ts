import type { FetchedPage } from '../../src/sources/read-source.ts'

export const CLOCK = { timezone: 'Asia/Shanghai', now: new Date('2026-11-20T20:00:00+08:00') }

export const HOSTILE_WORKER = new URL('./hostile-worker.mjs', import.meta.url)

/** A fetched page; its body lies in a pool, with strangers beside it, as small ones do. */
export function fetched(text: string, path = '/a.html', contentType = 'text/html'): FetchedPage {
  return { body: Buffer.from(text), contentType, url: `http://www.zone.example${path}` }
}

export const ARTICLE = `<html><head><title>临汀智慧港区项目开工</title></head><body><h1>临汀智慧港区项目开工</h1>
<p>2026-11-20 18:30 来源：临汀日报</p>
<p>11月20日，临汀智慧港区项目正式开工。该项目总投资43亿元，规划建设泊位6个，预计明年建成投用。</p>
<p>新区党工委要求，各部门要靠前服务，确保港区项目明年6月底前完成主体工程。</p>
<a href="/a_2.html">下一页</a></body></html>`

export const FEED = `<rss version="2.0"><channel><title>临汀新区</title>${[1, 2, 3]
  .map(
    (n) =>
      `<item><title>第${n}批项目集中签约</title><link>/a/${n}.html</link><guid>g${n}</guid><pubDate>2026-11-1${n} 08:00</pubDate></item>`,
  )
  .join('')}</channel></rss>`

export const LIST = `<html><head><title>要闻</title><link rel="alternate" type="application/rss+xml" href="/news.xml">
</head><body><ul>${[1, 2, 3].map((n) => `<li><a href="/a/${n}.html">第${n}批重大项目集中签约落地</a><span>2026-11-0${n}</span></li>`).join('')}</ul></body></html>`
