/**
 * Pages in the manner of news sites, with the text that a reader should get out of each: four templates, Chinese and
 * English, with navigation, shares, captions, related links, rankings and comments around the article.
 * The same number gives the same page.
 */

const WORDS = {
  zh: '开发区 产业园 项目 总投资 一期 建设 工程 企业 园区 推进 完成 计划 今年 上半年 同比增长 开工率 装备制造 新材料 管委会 重点 招商 签约 达产 年产值 税收 用地 厂房 主体 设备 验收'.split(
    ' ',
  ),
  en: 'zone park project investment phase construction works company site progress plan year half growth rate machinery materials board key investors signed output tax land plant structure equipment opened council jobs port'.split(
    ' ',
  ),
}

/** A page and its text. `length` is about how many characters of markup it has. */
export function syntheticPage(seed, { language = seed % 2 === 0 ? 'zh' : 'en', length = 60_000 } = {}) {
  const write = writer(seed, language)
  const paragraphs = Array.from({ length: 6 + write.below(14) }, () => write.paragraph())
  const title = write.headline()
  const body = TEMPLATES[write.below(TEMPLATES.length)](write, title, paragraphs)
  let html = page(write, title, body)
  while (html.length < length) html = html.replace('<!--more-->', () => `${write.links(12)}<!--more-->`)
  return { html, text: paragraphs.join('\n'), title }
}

function page(write, title, body) {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title} - ${write.site}</title></head><body class="news">
<div class="header"><ul class="nav">${write.links(14)}</ul></div><div class="wrap"><div class="left">${body}
<div class="related"><h3>${write.label('相关新闻', 'Related stories')}</h3>${write.cards(6)}</div>
<div id="comments"><h3>${write.label('网友评论', 'Comments')}</h3>${write.comments(5)}</div></div>
<div class="right sidebar"><h3>${write.label('24小时排行', 'Most read')}</h3><ol>${write.links(20)}<!--more--></ol></div></div>
<div class="footer"><p>${write.label('版权所有，未经授权不得转载。', 'All rights reserved.')}</p></div></body></html>`
}

const TEMPLATES = [
  (write, title, paragraphs) =>
    `<h1>${title}</h1><div class="info">${write.byline()}</div><div class="share">${write.links(4)}</div>
<div class="article-content">${interleave(
      write,
      paragraphs.map((text) => `<p>${text}</p>`),
    )}</div>`,
  (write, title, paragraphs) =>
    `<table><tr><td><b>${title}</b></td></tr><tr><td>${write.byline()}</td></tr><tr><td><table><tr><td><font size="3">${paragraphs
      .map((text) => `&nbsp;&nbsp;${text}<br>`)
      .join('\n')}</font></td></tr></table></td></tr></table>`,
  (write, title, paragraphs) =>
    `<div class="t"><h2>${title}</h2></div><div>${write.byline()}</div><div id="js_content">${paragraphs
      .map(
        (text) =>
          `<section><section><span>${text.slice(0, 9)}</span><span>${text.slice(9)}</span></section></section>`,
      )
      .join('')}</div>`,
  (write, title, paragraphs) =>
    `<article><header><h1>${title}</h1><p class="byline">${write.byline()}</p></header>${interleave(
      write,
      paragraphs.map((text) => `<div>${text}</div>`),
    )}</article>`,
]

function interleave(write, blocks) {
  const middle = Math.floor(blocks.length / 2)
  const figure = `<figure><img src="a.jpg"><figcaption>${write.headline()}</figcaption></figure>`
  const promo = `<div class="newsletter-signup"><p>${write.label('扫码关注我们', 'Sign up for our newsletter')}</p></div>`
  return [...blocks.slice(0, 1), figure, ...blocks.slice(1, middle), promo, ...blocks.slice(middle)].join(
    '\n',
  )
}

function writer(seed, language) {
  const isChinese = language === 'zh'
  let state = seed * 2_654_435_761 + 1
  const below = (limit) => {
    // xorshift32: small, and the same everywhere.
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % limit
  }
  const words = (count) =>
    Array.from({ length: count }, () => WORDS[language][below(WORDS[language].length)]).join(
      isChinese ? '' : ' ',
    )
  const amount = () => (isChinese ? `${1 + below(900)}.${below(10)}亿元` : `${1 + below(900)} million yuan`)
  const sentence = () =>
    isChinese
      ? `${words(4)}，${words(2)}${amount()}，${words(5)}。`
      : `The ${words(6)}, worth ${amount()}, ${words(7)}.`
  const paragraph = () => Array.from({ length: 2 + below(4) }, sentence).join(isChinese ? '' : ' ')
  const headline = () => (isChinese ? `${words(4)} ${words(2)}${amount()}` : `${words(5)} wins ${amount()}`)
  const list = (count, render) => Array.from({ length: count }, render).join('\n')
  return {
    below,
    paragraph,
    headline,
    site: isChinese ? '样本新闻网' : 'Sample News',
    label: (chinese, english) => (isChinese ? chinese : english),
    byline: () =>
      isChinese ? '2024-05-06 09:30　来源：样本日报　责任编辑：木子' : 'Posted 6 May 2024 | By Jane Roe',
    links: (count) => list(count, () => `<li><a href="/${below(1e6)}.html">${headline()}</a></li>`),
    cards: (count) =>
      list(
        count,
        () => `<div class="card"><a href="/${below(1e6)}.html">${headline()}</a><p>${sentence()}</p></div>`,
      ),
    comments: (count) => list(count, () => `<div class="comment"><p>${sentence()}</p></div>`),
  }
}
