import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readList } from '../../src/sources/read-list.ts'

const options = {
  url: 'http://www.zone.gov.example/xwzx/index.html',
  timezone: 'Asia/Shanghai',
  now: new Date('2026-06-02T04:00:00Z'),
}
const read = (html: string) => readList(html, options)

const titles = [
  '高新区举行二季度重大项目集中开工仪式',
  '总投资三十六亿元的储能电池基地落户临港片区',
  '管委会召开专题会议部署安全生产和防汛工作',
  '区领导带队赴长三角开展产业链精准招商活动',
  '生物医药产业园一期主体结构全面封顶完成',
  '一季度规模以上工业增加值同比增长百分之九',
]
const days = ['2026-06-01', '2026-05-31', '2026-05-30', '2026-05-29', '2026-05-28', '2026-05-27']
const expected = titles.map((title, n) => ({
  title,
  url: `http://www.zone.gov.example/xwzx/202606/t2026_${n}.html`,
  publishedAt: `${days[n]}T00:00:00+08:00`,
}))
const href = (n: number) => `./202606/t2026_${n}.html`
const rows = (row: (title: string, n: number, day: string) => string) =>
  titles.map((title, n) => row(title, n, days[n] ?? '')).join('\n')

const menu = `<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/xwzx/">新闻中心</a></li><li><a href="/zwgk/">政务公开信息目录</a></li><li><a href="/tzgg/">招商引资优惠政策</a></li><li><a href="/xwzx/zsdt/">园区招商最新动态</a></li></ul></div>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/xwzx/">新闻中心</a></div>`
const around = (list: string) => `<!DOCTYPE html><html><head><title>新闻中心_示范区</title></head><body>
${menu}<div class="main"><div class="left"><ul class="cate"><li><a href="/xwzx/a/">园区要闻专题报道集锦</a></li><li><a href="/xwzx/b/">基层动态综合信息展示</a></li><li><a href="/xwzx/c/">媒体聚焦与外界评论摘编</a></li><li><a href="/xwzx/d/">图片新闻和视频新闻汇总</a></li></ul></div>
<div class="content">${list}
<div class="page">共120条 <a href="index.html">首页</a> <a href="index_1.html">1</a><a href="index_2.html">2</a><a href="index_1.html">下一页</a><a href="index_9.html">尾页</a></div></div></div>
<div class="hotlist"><h3>热门点击排行榜</h3><ul><li><a href="/old/1.html">往年热门旧闻之一关于项目的长长的标题</a></li><li><a href="/old/2.html">往年热门旧闻之二关于项目的长长的标题</a></li><li><a href="/old/3.html">往年热门旧闻之三关于项目的长长的标题</a></li></ul></div>
<div class="footer"><a href="http://www.gov.example/">国家部门的友情链接网站名称</a><a href="/about.html">关于我们</a><a href="https://beian.example/">某公网安备 11010100000001号</a><a href="/sitemap.html">网站地图和无障碍浏览说明</a></div></body></html>`

const summary =
  '本报讯 记者从管委会获悉，3月1日有关负责人表示，项目建成后预计年产值可达二十亿元，并带动上下游企业集聚发展。'

describe('templates', () => {
  it.each([
    [
      'li with a date behind',
      `<ul class="list">${rows((t, n, d) => `<li><a href="${href(n)}" target="_blank">${t}</a><span>${d}</span></li>`)}</ul>`,
    ],
    [
      'li with a date before, in brackets',
      `<ul>${rows((t, n, d) => `<li>[${d}] <a href="${href(n)}">· ${t}</a></li>`)}</ul>`,
    ],
    [
      'li without end tags',
      `<ul>${rows((t, n, d) => `<li><span class=date>${d}</span><a href=${href(n)}>${t}</a>`)}</ul>`,
    ],
    [
      'a date inside the link',
      `<ul>${rows((t, n, d) => `<li><a href="${href(n)}"><em>${t}</em><i>${d}</i></a></li>`)}</ul>`,
    ],
    [
      'a date in the text of the link',
      `<ul>${rows((t, n, d) => `<li><a href="${href(n)}">${t} [${d}]</a></li>`)}</ul>`,
    ],
    [
      'cut titles with the whole in the attribute',
      `<ul>${rows((t, n, d) => `<li><a href="${href(n)}" title="${t}">${t.slice(0, 10)}...</a><span>${d}</span></li>`)}</ul>`,
    ],
    [
      'zebra rows in blocks',
      rows(
        (t, n, d) =>
          `${n % 3 === 0 ? '<ul class="b">' : ''}<li class="${n % 2 ? 'odd' : `even r${n}`}"><a href="${href(n)}">${t}</a> <b>${d}</b></li>${n % 3 === 2 ? '</ul><hr>' : ''}`,
      ),
    ],
    [
      'a table',
      `<table><tr><th>标题</th><th>日期</th></tr>${rows((t, n, d) => `<tr><td>${n + 1}</td><td><a href="${href(n)}">${t}</a></td><td>${d.replaceAll('-', '/')}</td></tr>`)}</table>`,
    ],
    [
      'a table inside tables',
      `<table><tr><td>${menu}</td><td><table>${rows((t, n, d) => `<tr><td width=8><img src=dot.gif></td><td><a href="${href(n)}">${t}</a></td><td nowrap>(${d})</td></tr>`)}</table></td></tr></table>`,
    ],
    [
      'two columns',
      `<table>${titles.map((t, n) => `${n % 2 === 0 ? '<tr>' : ''}<td><a href="${href(n)}">${t}</a></td><td>${days[n]}</td>${n % 2 === 1 ? '</tr>' : ''}`).join('')}</table>`,
    ],
    [
      'definition lists',
      `<dl>${rows((t, n, d) => `<dt><a href="${href(n)}">${t}</a></dt><dd>发布时间：${d}</dd>`)}</dl>`,
    ],
    [
      'nothing but line breaks',
      `<div>${rows((t, n, d) => `<a href="${href(n)}">${t}</a> <font color=gray>${d}</font><br>`)}</div>`,
    ],
    [
      'dates before links and line breaks',
      `<div>${rows((t, n, d) => `<span>${d}</span> <a href="${href(n)}">${t}</a><br>`)}</div>`,
    ],
    [
      'cards',
      rows(
        (t, n, d) =>
          `<div class="item"><a class="pic" href="${href(n)}"><img src="${n}.jpg" alt=""></a><h4><a href="${href(n)}">${t}</a></h4><p>${summary}<a href="${href(n)}">[详细]</a></p><span class="time">${d} 来源：办公室</span></div>`,
      ),
    ],
    [
      'cards that are links',
      rows(
        (t, n, d) =>
          `<a class="card" href="${href(n)}"><img src="x"><h3>${t}</h3><p>${summary}</p><time datetime="${d}">${d.slice(5)}</time></a>`,
      ),
    ],
    [
      'cards with links to comments, authors and subjects',
      `<div class="feed">${rows(
        (t, n, d) =>
          `<div class="post"><div class="pic"><a href="${href(n)}"><img src="x"></a></div><h3><a href="${href(n)}">${t}</a></h3><div class="meta"><a class="by" href="/people/${n % 2}">记者站通讯员张三</a><span>${d} 08:00</span></div>${n % 3 ? `<p class="tags"><a href="/topics/${n}">招商引资专题</a></p>` : ''}<div class="tie"><a href="/comments/${n}.html">${n}0 条网友跟帖评论</a></div></div>`,
      ).replaceAll(' 08:00', '')}</div>`,
    ],
    [
      'a board with authors',
      `<table>${rows((t, n, d) => `<tr><th><a href="${href(n)}">${t}</a></th><td><a href="/member/${n}">宣传部综合科供稿</a></td><td>${d}</td></tr>`)}</table>`,
    ],
    [
      'cards with a button',
      rows(
        (t, n, d) =>
          `<div class="card"><h3>${t}</h3><p>${summary}</p><span>${d}</span><a href="${href(n)}">查看详情 &gt;</a></div>`,
      ),
    ],
    [
      'cards under a link',
      rows(
        (t, n, d) =>
          `<article><a class="over" href="${href(n)}" aria-label="打开"></a><img src="x"><h3>${t}</h3><time>${d}</time></article>`,
      ),
    ],
    [
      'split dates',
      `<ul>${rows((t, n, d) => `<li><div class="date"><b>${d.slice(8)}</b><span>${d.slice(0, 7)}</span></div><a href="${href(n)}">${t}</a><p>${summary}</p></li>`)}</ul>`,
    ],
    [
      'split dates, year last',
      `<ul>${rows((t, n, d) => `<li><p>${d.slice(5).replace('-', '/')}</p><p>${d.slice(0, 4)}</p><a href="${href(n)}">${t}</a></li>`)}</ul>`,
    ],
    [
      'Chinese dates',
      `<ul>${rows((t, n, d) => `<li><a href="${href(n)}">${t}</a>${d.replace('-', '年').replace('-', '月')}日</li>`)}</ul>`,
    ],
    [
      'records in a script',
      `<div id="88"><script type="text/xml"><datastore>\n<nextgroup><![CDATA[<a href="/module/jpage/dataproxy.jsp?page=1"></a>]]></nextgroup><recordset>${rows((t, n, d) => `<record><![CDATA[<li><span>${n + 1}</span><a href='${href(n)}' title='${t}'>${t}</a><b>${d}</b></li>]]></record>`)}</recordset></datastore></script></div>`,
    ],
    [
      'a category before the title',
      `<ul>${rows((t, n, d) => `<li><a href="/xwzx/">[园区要闻动态]</a><a href="${href(n)}">${t}</a><span>${d}</span></li>`)}</ul>`,
    ],
    [
      'labels beside the title',
      `<ul>${rows((t, n, d) => `<li><a href="/category/${n % 2}">园区要闻动态栏目</a><a href="${href(n)}">${t}</a><a href="/c/${n}" rel="author">宣传部综合科供稿</a>${d}</li>`)}</ul>`,
    ],
    [
      'view counts',
      `<ul>${rows((t, n, d) => `<li><a href="${href(n)}">${t}</a><span>浏览：${n * 37 + 5}次</span><span>${n * 11}</span><span>${d}</span></li>`)}</ul>`,
    ],
    [
      'links with tracking and fragments',
      `<ul>${rows((t, n, d) => `<li><a href="${href(n)}?spm=a.${n}#here">${t}</a><span>${d}</span></li>`)}</ul>`,
    ],
    [
      'a base address',
      `<base href="http://www.zone.gov.example/xwzx/202606/"><ul>${rows((t, n, d) => `<li><a href="t2026_${n}.html">${t}</a><span>${d}</span></li>`)}</ul>`,
    ],
  ])('%s', (_name, list) => {
    const reading = read(around(list))
    expect(reading?.title).toBe('新闻中心_示范区')
    expect(reading?.items.map(({ title, url, publishedAt }) => ({ title, url, publishedAt }))).toEqual(
      expected,
    )
  })

  it.each([
    ['days without a year', (d: string) => `<i>[${d.slice(5)}]</i>`],
    ['days and times', (d: string) => `<i>${d.slice(5)} 00:00</i>`],
  ])('%s', (_name, date) => {
    const list = `<ul>${rows((t, n, d) => `<li><a href="${href(n)}">${t}</a>${date(d)}</li>`)}</ul>`
    expect(read(around(list))?.items.map(({ publishedAt }) => publishedAt)).toEqual(
      expected.map((item) => item.publishedAt),
    )
  })

  it('titles that speak of days', () => {
    const list = `<ul>${titles.map((t, n) => `<li><a href="${href(n)}">2025年1月${n + 1}日${t}</a></li>`).join('')}</ul>`
    expect(read(around(list))?.items.map(({ title, publishedAt }) => [title, publishedAt])).toEqual(
      titles.map((t, n) => [`2025年1月${n + 1}日${t}`, null]),
    )
  })

  it('no dates but in the addresses', () => {
    const path = (n: number, d: string) =>
      [d.replaceAll('-', ''), d.replaceAll('-', '/'), d.replace(/-0?/g, '/')][n % 3]
    const list = `<ul class="news">${rows((t, n, d) => `<li><a href="/art/${path(n, d)}/art_${n}.html">${t}</a></li>`)}</ul>`
    const reading = read(around(list))
    expect(reading?.items.map(({ title, publishedAt }) => [title, publishedAt])).toEqual(
      titles.map((title, n) => [title, `${days[n]}T00:00:00+08:00`]),
    )
  })

  it('an English newsroom', () => {
    const news = [
      'Governor opens hydrogen valley with 2.4 billion dollar pledge',
      'Port authority signs lease for second container yard',
      'Battery maker to add 800 jobs at northern campus',
    ]
    const html = `<html><head><title>Newsroom | Harbour Zone</title></head><body><header><nav><a href="/invest">Invest in the Harbour Zone today</a><a href="/careers">Careers and open positions</a></nav></header>
      <main>${news.map((t, n) => `<article><h2><a href="/news/${n}/">${t}</a></h2><p class="meta">Posted on June ${n + 1}, 2026 by Press Office</p><p>The board approved the plan, see our <a href="/glossary">link to a glossary</a> and the <a href="/map">map of the northern campus</a>.</p><a href="/news/${n}/">Read more</a></article>`).join('')}</main>
      <aside><ul><li><a href="/report">Download our annual report for investors</a></li></ul></aside><footer><a href="/privacy">Privacy policy and terms of use</a></footer></body></html>`
    expect(
      readList(html, {
        ...options,
        url: 'https://harbour.example/news/',
        timezone: 'Europe/London',
        now: new Date('2026-06-04T00:00:00Z'),
      })?.items,
    ).toEqual(
      news.map((title, n) => ({
        title,
        url: `https://harbour.example/news/${n}/`,
        publishedAt: `2026-06-0${n + 1}T00:00:00+01:00`,
        guid: null,
        content: null,
      })),
    )
  })

  it('links to other hosts of the same organisation, but not to others', () => {
    const url = (n: number) =>
      [
        'http://fgw.zone.gov.cn/a/1.html',
        'http://www.zone.gov.cn/a/2.html',
        'http://www.other.gov.cn/a/3.html',
        'https://zone.gov.cn/a/4.html',
      ][n % 4]
    const list = `<ul>${rows((t, n, d) => `<li><a href="${url(n)}?n=${n}">${t}</a>${d}</li>`)}</ul>`
    expect(
      readList(list, { ...options, url: 'http://www.zone.gov.cn/' })?.items.map(
        (item) => new URL(item.url).hostname,
      ),
    ).toEqual(['fgw.zone.gov.cn', 'www.zone.gov.cn', 'zone.gov.cn', 'fgw.zone.gov.cn', 'www.zone.gov.cn'])
  })
})

describe('between several lists', () => {
  it('takes the dated one, though another is longer', () => {
    const hot = `<div class="box">${Array.from({ length: 12 }, (_, n) => `<li><a href="/h/${n}.html">往年旧闻第${n}条关于开发区项目的长长的标题</a></li>`).join('')}</div>`
    const list = `<ul>${rows((t, n, d) => `<li><a href="${href(n)}">${t}</a>${d}</li>`)}</ul>`
    expect(read(hot + list)?.items.map(({ title }) => title)).toEqual(titles)
  })

  it.each(['sidebar', 'hot-news', 'top-menu', 'footer_links'])('takes the one that is not in .%s', (name) => {
    const dated = Array.from(
      { length: 9 },
      (_, n) =>
        `<li><a href="/h/${n}.html">往年旧闻第${n}条关于开发区项目的长长的标题</a>2026-01-0${n + 1}</li>`,
    )
    const list = `<ul>${rows((t, n, d) => `<li><a href="${href(n)}">${t}</a>${d}</li>`)}</ul>`
    const html = `<div class="${name}"><ul>${dated.join('')}</ul></div><div class="main">${list}</div>`
    expect(read(html)?.items.map(({ title }) => title)).toEqual(titles)
  })

  it('keeps the last of two columns when it stands alone', () => {
    const cell = (n: number) => `<td><a href="${href(n)}">${titles[n]}</a> ${days[n]}</td>`
    const table = `<table><tr>${cell(0)}${cell(1)}</tr><tr>${cell(2)}${cell(3)}</tr><tr>${cell(4)}</tr></table>`
    expect(read(around(table))?.items.map(({ title }) => title)).toEqual(titles.slice(0, 5))
  })
})

describe('what is no list', () => {
  it.each([
    ['nothing', ''],
    ['text', '只有文字，没有链接。'],
    ['menus only', `<html><body>${menu}</body></html>`],
    ...['nav', 'footer', 'aside', 'div role="navigation"'].map((tag): [string, string] => [
      `a list in <${tag}>`,
      `<${tag}><ul>${rows((t, n) => `<li><a href="${href(n)}">${t}</a></li>`)}</ul></${tag.split(' ')[0]}>`,
    ]),
    [
      'an empty list between menus',
      around('<ul class="list"></ul>')
        .replace(/<div class="hotlist">[\s\S]*?<\/div>/, '')
        .replace(/<ul class="cate">[\s\S]*?<\/ul>/, ''),
    ],
    [
      'an article',
      `<html><body>${menu}<h1>${titles[0]}</h1><p>${summary.repeat(5)}</p><p>来源：<a href="http://a.example/">日报</a></p></body></html>`,
    ],
    [
      'an application',
      '<html><body><div id="app"></div><script>render("<a href=/1>x</a>")</script></body></html>',
    ],
  ])('%s', (_name, html) => {
    expect(read(html)).toBeNull()
  })
})

describe('hostile pages', () => {
  const bulk = 20_000
  it.each([
    [
      '5,000 nested divs with links',
      Array.from({ length: 5000 }, (_, n) => `<div><a href="/${n}">${titles[n % 6]}</a>`).join(''),
    ],
    [
      'links in one element',
      Array.from({ length: bulk }, (_, n) => `<a href="/${n}">${titles[n % 6]}</a>2026-01-01`).join(''),
    ],
    [
      'links in elements of their own class',
      Array.from(
        { length: bulk },
        (_, n) =>
          `<div class="c${'x'.repeat(n % 50)}"><p><a href="/${n}">${titles[n % 6]}</a></p><p><a href="/b${n}">${titles[n % 6]}</a></p></div>`,
      ).join(''),
    ],
    ['one address over and over', `<a href="/1">${titles[0]}</a>`.repeat(bulk)],
    [
      'folders within folders',
      Array.from({ length: 300 }, (_, n) => `<a href="/${'a/'.repeat(n)}">${titles[0]}</a>`).join(''),
    ],
    [
      'a huge title',
      `<ul>${`<li><a href="/1" title="${'开'.repeat(100_000)}">${'开'.repeat(100_000)}</a>2026-01-01</li>`.repeat(3)}</ul>`,
    ],
    [
      'digits and spaces',
      `<ul>${Array.from({ length: 5 }, (_, n) => `<li><a href="/${n}">${titles[n]}</a>${'1 '.repeat(50_000)}</li>`).join('')}</ul>`,
    ],
    ['scripts with records', `<script><datastore>${'<script><datastore><![CDATA['.repeat(bulk)}`],
    [
      'pictures',
      `<ul>${Array.from({ length: bulk }, (_, n) => `<li><a href="/${n}"><img></a>`).join('')}</ul>`,
    ],
    [
      'many texts',
      `<ul>${Array.from({ length: 3 }, (_, n) => `<li><a href="/${n}">${titles[n]}</a>${'<i>1</i>'.repeat(bulk)}</li>`).join('')}</ul>`,
    ],
    ['open tags', '<a href="/1">'.repeat(bulk)],
  ])(
    '%s',
    (_name, html) => {
      const reading = read(html)
      expect(reading === null || reading.items.length <= 200).toBe(true)
    },
    4000,
  )

  it('mutated in any way: an answer, well-formed', () => {
    const seed = around(
      `<ul>${rows((t, n, d) => `<li><a href="${href(n)}">${t}</a><span>${d}</span></li>`)}</ul>`,
    )
    const piece = fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.constantFrom(
        '<',
        '>',
        '"',
        '</ul>',
        '<ul>',
        '<a href="',
        '<table>',
        '</body>',
        '<!--',
        '\0',
        '<base href="http://[">',
        'javascript:',
      ),
    )
    const mutation = fc.record({ at: fc.nat(), drop: fc.nat({ max: 300 }), add: piece })
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 8 }), (mutations) => {
        let html = seed
        for (const { at, drop, add } of mutations) {
          const start = at % (html.length + 1)
          html = html.slice(0, start) + add + html.slice(start + drop)
        }
        for (const item of read(html)?.items ?? []) {
          expect(item.title).not.toBe('')
          expect(item.url).toMatch(/^https?:/)
        }
      }),
      { numRuns: 400 },
    )
  })
})
