import { describe, expect, test } from 'vitest'
import { directivesOf } from './directives-of.ts'

const told = (text: string) => directivesOf(`题目\n2023年5月9日\n${text}`)

describe('a plan beside what came of it is news', () => {
  test.each([
    '水利局长柳川说，今年要修复河堤48公里，只修了19公里。',
    '石桥镇承诺腾地300亩，实际腾出90亩，害得厂房晚开工两个月。',
    '石桥镇承诺拨付800万元，至今才到账120万元。',
    '水利局长柳川说，合同要求浇筑坝体90米，核查只有35米。',
  ])('%s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })

  test.each([
    '县长柳川要求，今年要修复河堤48公里，目前只修了19公里。',
    '县长柳川强调，今年要修复河堤48公里，目前只修了19公里。',
    '今年要修复河堤48公里，只修了19公里，各乡镇务必6月底前补上欠账。',
    '石桥镇承诺腾地300亩，其中河西只占90亩。',
    '会议提出，今年出口要增长9%，实际利用外资要达到3亿美元。',
  ])('but %s', (sentence) => {
    expect(told(sentence)).toHaveLength(1)
  })
})

describe('what is, was, or takes long orders nothing', () => {
  test.each([
    '县长柳川说，主桥要到后年春天才能合龙。',
    '剩下的12户已经搬完，余下的楼还要等到明年。',
    '题名榜显示，上级资金争取到位5.3亿元。',
    '会议认为，汛期将至，闸门改造不能再拖。',
    '“客人多了，服务更要跟上。”县长柳川说。',
    '商务局承诺，凡在6月30日前开业的，每户补贴2000元。',
  ])('%s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })

  test.each([
    '县长柳川说，主桥要在后年春天合龙。',
    '县长柳川要求，闸门改造不能再拖。',
    '会议认为，闸门改造不能再拖，水利局要在6月底前开工。',
    '全年力争争取到位资金6亿元。',
    '县长柳川说，商务局6月底前给每户发放补贴2000元。',
  ])('but %s', (sentence) => {
    expect(told(sentence)).toHaveLength(1)
  })
})

describe('a paper that approves describes as well as it orders', () => {
  const approval = (clause: string): string =>
    `关于东湾码头工程初步设计的批复\n湾发改〔2023〕17号\n东湾区发展改革局：\n${clause}\n湾州市发展和改革委员会`

  const toldBy = (clause: string) => directivesOf(approval(clause), 'zh-Hans')

  test.each(['一、本期按满足2035年吞吐量900万吨的目标设计。', '二、用地310亩，其中林地12亩须先补后占。'])(
    '%s',
    (clause) => {
      expect(toldBy(clause)).toEqual([])
    },
  )

  test.each(['一、项目单位须先补后占，不得突破用地规模。', '二、请你局督促业主严格控制投资。'])(
    'but %s',
    (clause) => {
      expect(toldBy(clause)).toHaveLength(1)
    },
  )
})
