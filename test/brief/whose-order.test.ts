import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/domain/brief.ts'
import { directivesOf } from './directives-of.ts'

/** Issuer and date of the last directive. */
function last(text: string, language?: Language) {
  const directive = directivesOf(text, language, '2023-09-05T00:00:00+08:00').at(-1)
  return directive && [directive.issuer, directive.deadline]
}

const news = (text: string): string => `题目\n2023年9月5日\n${text}`

describe('a body that says what it will do speaks for itself', () => {
  test.each([
    ['会议要求，各镇要加快进度。口岸管委会将设专项资金，支持企业建库。', '口岸管委会'],
    ['市交通局局长陆川说，参建单位要抓住窗口期。下一步，路桥集团将推进机电安装。', '路桥集团'],
    ['副市长陆川要求，慢的要补。市政府督查室将每半月通报一次。', '市政府督查室'],
    ['厂长陆川说，今年要扩产。镇里计划明年建一座冷库。', '镇里'],
  ])('%s', (text, issuer) => {
    expect(last(news(text))?.[0]).toBe(issuer)
  })

  test.each([
    ['云湫公司总经理陆川说，要抓质量。公司将在年底前投产。', '陆川'],
    ['县长陆川说，要抓质量。县里计划年底前建一座冷库。', '陆川'],
  ])('but of his own: %s', (text, issuer) => {
    expect(last(news(text))?.[0]).toBe(issuer)
  })
})

describe('who speaks', () => {
  test.each([
    ['区党工委书记洪远点评，落后镇街要奋起直追。', '洪远'],
    ['市委书记、市人大常委会主任陆川涛到园区调研时指出，要实施工业强市战略。陆川涛随后离开。', '陆川涛'],
    ['园区主任陆川说，明年产值要到90亿元。“我们承诺，年底前兑付补贴。”', '陆川'],
    ['督查组肯定了项目部的工作，并针对问题提出两点要求：一是项目部必须倒排工期。', '督查组'],
    ['云湫股份9月4日晚间发布公告称，公司将投资3亿元建设二期。', '云湫股份'],
    ['市长陆川到厂里调研。得知产销两旺，他鼓励企业继续加大投入。', '陆川'],
    ['企业负责人边走边说，三年内要做到10亿元产值。', '企业负责人'],
    ['为稳市场，7月市里出台11条措施，规定首付比例不得低于20%。', '市里'],
    ['【下步】9月份，推进中心将重点盯办滞缓项目。', '推进中心'],
  ])('%s', (text, issuer) => {
    expect(last(news(text))?.[0]).toBe(issuer)
  })

  test.each([
    ['另一議員鄺志深則認為安排過於寬鬆，政府應收回發展權。', '鄺志深'],
    ['港鐵發言人回覆稱，公司會在施工期間維持服務，夜間工程須取得許可。', '港鐵發言人'],
  ])('%s', (text, issuer) => {
    expect(last(news(`議員馮曼玲促請政府增設單車徑。${text}`), 'zh-Hant')?.[0]).toBe(issuer)
  })

  test('陸院長請工程會督促各部會加速辦理。', () => {
    expect(last(news('另外，陸院長請工程會督促各部會加速辦理。'), 'zh-Hant')?.[0]).toBe('陸院長')
  })

  test('a quotation in front of a demand only says why', () => {
    const text = '“干不动就让路。”区长陆川要求，包联领导本周内要蹲点到现场。'
    expect(last(news(text))?.[0]).toBe('陆川')
    expect(directivesOf(news(text), 'zh-Hans', '2023-09-05T00:00:00+08:00')).toHaveLength(1)
  })

  test('a guest of an interview is who the lines say', () => {
    const talk =
      '嘉宾：市水利局局长 舒望　主持人：乐陶\n主持人：什么时候通水？\n舒望：我们倒排工期，确保年底前主干线通水。'
    expect(last(news(talk))?.[0]).toBe('舒望')
  })
})

describe('the first time counts', () => {
  test.each([
    ['董事长陆川表示，集团将在四季度加密航班，确保全年突破120万标箱。', '2023-Q4'],
    ['县长陆川强调，下半年投资完成率不得低于52%，出口要在11月底前回正。', '2023-H2'],
    ['会议要求，对停滞项目限期整改，9月25日仍不动工的，依法收回土地。', '2023-09-25'],
    ['主任陆川表示，新区每年还将在第四季度开展一次评估。', null],
  ])('%s', (text, deadline) => {
    expect(last(news(text))?.[1]).toBe(deadline)
  })
})
