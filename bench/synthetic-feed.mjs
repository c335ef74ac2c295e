const SENTENCE = '园区今年完成工业投资一百二十亿元，同比增长百分之十，新签约项目三十二个。'

/** An RSS feed as news sites have them: dates an hour apart, and of each article the first paragraphs as markup. */
export function feedOf(count, base) {
  const items = Array.from({ length: count }, (_, n) => {
    const date = new Date(Date.UTC(2026, 5, 1) - n * 3_600_000).toUTCString()
    return `<item><title>第${n}批重大项目集中签约 &amp; 开工</title><link>${base}/${n}.html</link><guid isPermaLink="false">${base}#${n}</guid><pubDate>${date}</pubDate><description><![CDATA[<p>${SENTENCE.repeat(4)}</p><p>${SENTENCE.repeat(2)}</p>]]></description></item>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>开发区要闻</title><link>${base}/</link>${items.join('\n')}</channel></rss>`
}
