import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { findFigures } from '../../src/brief/figures/find-figures.ts'
import { findProjects } from '../../src/brief/projects/find-projects.ts'
import { articleOf } from './article-of.ts'

function metrics(text: string): string[] {
  const document = createDocument(articleOf(text, 'zh-Hans', '2024-09-12T00:00:00+08:00'))
  return findFigures(document, findProjects(document), new Set()).map(({ metric }) => metric)
}

describe('a metric where the words before the number name none', () => {
  it.each([
    // the ground or the line that lies behind the number
    ['镇长说，桥西900亩土地明年推向市场。', ['土地面积']],
    ['电厂可为老城270万平方米建筑集中供热。', ['建筑集中供热面积']],
    ['工人眼前是一座长120米的地下厂房。', ['地下厂房长度']],
    ['海拔860米的高山村有了新路。', ['海拔长度']],
    // a verb alone
    ['公司投资5200万元，拟再投3000万元。', ['投资', '投资']],
    ['研发经费3亿元，另投6亿元建设的生产基地已封顶。', ['研发经费', '投资']],
    // of what was told before
    ['全市完成投资92亿元，二季度单季完成31亿元。', ['完成投资', '完成投资']],
    ['东片区完成投资5亿元；南片区、北片区分别完成3亿元和2亿元。', ['完成投资', '完成投资', '完成投资']],
    ['去年综保区进出口总值300亿元，今年前7个月完成190亿元。', ['进出口总值', '进出口总值']],
    ['3.进出口。累计2.4亿美元，下降5%。', ['进出口', '进出口下降']],
    // no number of things is an area or a sum
    ['产业园建筑面积21万平方米，已有45家设计工作室交了定金。', ['建筑面积', '企业数']],
    // nouns of one character, and what is told of them
    ['6栋楼全部封顶。', ['楼栋']],
    ['12个滞后，4个至今未动工。', ['滞后', '未动工']],
  ])('is the next best that is told: %s', (text, expected) => {
    expect(metrics(`题目\n${text}`)).toEqual(expected)
  })
})
