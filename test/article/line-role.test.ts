import { describe, expect, it } from 'vitest'
import { lineRole } from '../../src/article/lines/line-role.ts'

describe('lineRole', () => {
  it.each([
    '广告产业园5月营业收入3.2亿元，同比增长18%',
    '未经许可擅自开工的，处以3万元罚款',
    '主办单位：市商务局',
    '分享经济规模突破百亿元',
    '相关部门要加快审批',
    '最新数据显示，出口增长12%',
    '更多项目将在下半年开工',
    '排行全省第二位',
    '图书馆项目总投资2亿元',
    '摄影小镇年接待游客30万人次',
    'More than 300 jobs will be created',
    'Related projects will follow next year',
    'Photos of the site were released on Monday.',
    'Most of the money will come from the state',
    'Share prices rose 4% after the announcement',
    'Tags on every pipe record its origin',
  ])('%s is body', (line) => {
    expect(lineRole(line)).toBe('body')
  })

  it.each([
    '【相关阅读】',
    '相關新聞：',
    '您可能也感興趣:',
    '今日熱點',
    '排行',
    '24小时排行榜',
    '关键词: 产业集群 项目建设',
    '上一篇：我市新开工项目27个',
    '更多>>',
    '网友评论(12)',
    'Related stories',
    'Most read in business',
    'Comments (14)',
    'Tags: port, cable',
    '© 2024 Rothmere Media',
  ])('%s ends the article', (line) => {
    expect(lineRole(line)).toBe('tail')
  })

  it.each([
    '(圖片來源:梧棲發布)',
    '图/文 石磊',
    '▲项目效果图',
    '发布会现场。记者 石磊 摄',
    '图为航拍的产业园',
    'Photo: Jane Roe',
    'Image copyright Getty Images',
    'The new quay (Image: REUTERS)',
  ])('%s is a credit', (line) => {
    expect(lineRole(line)).toBe('credit')
  })

  it.each([
    '【打印本页】 【关闭窗口】',
    '[广告] 首付8万起',
    '扫一扫，关注我们',
    '— END —',
    '未经授权不得转载',
    'Advertisement',
    'Read more: Freeport misses target',
    'Sign up for our newsletter',
    'We use cookies to improve this site.',
  ])('%s is noise', (line) => {
    expect(lineRole(line)).toBe('noise')
  })
})
