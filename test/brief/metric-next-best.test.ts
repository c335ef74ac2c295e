import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures-of.ts'

const metrics = (text: string): string[] =>
  figuresOf(text, 'zh-Hans', '2024-09-12T00:00:00+08:00').map(({ metric }) => metric)

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
    // a verb with what it comes to, or where and when
    ['新装杆件2400根，已经装好1900根。', ['新装杆件', '新装杆件']],
    ['眼下工地上日均有320人作业。', ['人数']],
    ['全区新增开工项目26个，比一季度少7个。', ['新增开工项目', '新增开工项目减少']],
    ['首批上线24列。', ['首批上线']],
    ['线路全长12公里，设9站。', ['线路全长', '车站']],
    ['区政府牵头，18家作坊以商标、设备入股。', ['作坊以商标']],
    // a share of the plan that the one before is told by
    [
      '交通类完成投资52亿元，占年度计划的61%；水利类完成18亿元，占80%。',
      ['完成投资', '占年度计划', '完成投资', '占年度计划'],
    ],
    [
      '完成投资3亿元，占年度计划的60%；其中桥梁2亿元，占35%。',
      ['完成投资', '占年度计划', '完成投资', '占比'],
    ],
    // the next sentence goes on with the same goods
    [
      '货物吞吐量900万吨。粮食和木浆涨势最好，分别达到420万吨、180万吨。',
      ['货物吞吐量', '货物吞吐量', '货物吞吐量'],
    ],
    // 保障性 is no verb
    ['全市筹集保障性租赁住房4800套。', ['筹集保障性租赁住房']],
  ])('is the next best that is told: %s', (text, expected) => {
    expect(metrics(`题目\n${text}`)).toEqual(expected)
  })
})
