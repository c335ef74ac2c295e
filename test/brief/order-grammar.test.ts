import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/domain/brief.ts'
import { directivesOf } from './directives-of.ts'

const told = (text: string, language?: Language, title = '题目') =>
  directivesOf(`${title}\n${text}`, language)

const issuers = (text: string, language?: Language, title?: string) =>
  told(text, language, title).map(({ issuer }) => issuer)

describe('a chain of orders goes on', () => {
  const behindOrder = (sentence: string): string => `会议强调，要压实责任。${sentence}`

  test.each([
    '始终把安全放在首位。',
    '不断提高审批效率。',
    '更大力度开拓外埠市场。',
    '顺应产业趋势，推动短板补链。',
    '践行一线工作法，把问题解决在工地。',
    '发展林下种植，培育康养业态。',
    '找准堵点卡点，逐个销号。',
    '牢固树立绿水青山就是金山银山的理念，守住湿地红线。',
    '多措并举稳定用工。',
  ])('%s', (sentence) => {
    expect(told(behindOrder(sentence))).toHaveLength(2)
  })

  test.each([
    ['a result', '协同推进复工取得显著成效，原料供应得到加强。'],
    ['a value', '开好这次展会，对带动外贸具有重要意义。'],
    ['a choice that was made', '深化两地合作，是长远之计，顺应发展大势。'],
    ['what people expect', '今年的展会筹备最晚的一次，各界对各项目标任务关注更高，期望更高。'],
    ['what others do', '针对资金单一的情况，各地不断深化投融资改革。'],
    ['what has helped', '这个服务站发挥了大作用。'],
  ])('%s ends it', (_, sentence) => {
    expect(told(behindOrder(sentence))).toHaveLength(1)
  })
})

describe('who demands', () => {
  test.each([
    [
      '在座谈会上，韦长青先听取了园区汇报，了解进度，并针对短板提出意见，要求园区理清思路、补上短板。',
      '韦长青',
    ],
    ['会上逐项听取汇报，要求各责任单位确实掌握期程。', '韦长青'],
  ])('%s', (sentence, issuer) => {
    expect(issuers(`县长韦长青主持调度会。${sentence}`)).toEqual([issuer])
  })

  test('the holder of an office is he who was named with it', () => {
    const text = '縣長韋長青主持會議。縣長要求水利處務必掌握進度。'
    expect(issuers(text, 'zh-Hant', '題目')).toEqual(['韋長青'])
  })

  test('today and an adverb are no part of a name', () => {
    expect(issuers('行政院長梁敬今裁示，各部會應徹底檢討。', 'zh-Hant')).toEqual(['梁敬'])
    expect(issuers('市委书记梁敬再次强调，要加快进度。')).toEqual(['梁敬'])
    expect(issuers('立法院黨團今（6）日提出三點要求：相關單位應盡速說明。', 'zh-Hant')).toEqual([
      '立法院黨團',
    ])
  })

  test('figures speak for nobody', () => {
    expect(told('青湫海关数据显示，出口增长8%。同时，加强新品种供给，推动绿色转型。')).toEqual([])
  })

  test('what is promised in a title is no speech', () => {
    expect(issuers('报告是区政府向全区人民作出的郑重承诺，各单位要抓好落实。')).toEqual([null])
  })

  test('明确要求 is a verb behind its subject', () => {
    expect(issuers('省公路局明确要求，各标段月底前复工。')).toEqual(['省公路局'])
    expect(told('会议对下一步工作提出明确要求。')).toEqual([])
  })
})

describe('the press of Taiwan', () => {
  test.each([
    ['議員方秋蓉質疑，一標封閉補強，憂心品質，要求不能趕辦通車典禮。', '方秋蓉'],
    ['議員方秋蓉今天會勘完指出，橋面應盡速補強。', '方秋蓉'],
    ['縣府處長溫子安允諾進行會勘。', '溫子安'],
    ['方秋蓉議員今（22）日總質詢要求市府整建市場、改善動線。', '方秋蓉'],
    ['議員方秋蓉表示，市場仍有想像，建議市府規劃小旅行。', '方秋蓉'],
    ['局長洪瑞說，未來10年將準備好2600公頃熟地。', '洪瑞'],
    ['議員方秋蓉促請市府全面檢討號誌。', '方秋蓉'],
  ])('%s', (sentence, issuer) => {
    expect(issuers(sentence, 'zh-Hant')).toEqual([issuer])
  })

  test('a report that is introduced demands', () => {
    const text = '报告介绍了检查情况和主要问题，提出要加大保障力度，加快修法工作。'
    expect(issuers(text)).toEqual(['报告'])
  })

  test('points behind a lead-in are said by whoever it names', () => {
    const minutes =
      '院長提示：\n一、有關警力問題，請內政部研議解決。\n二、總質詢期間，各首長均應親自出席。\n會議於十時結束。'
    expect(issuers(minutes, 'zh-Hant')).toEqual(['院長', '院長'])
  })

  test.each(['立委陳明邀請局長韋長青，率副局長楊朗等人現勘、辦說明，聽取地主意見。'])('%s', (sentence) => {
    expect(told(sentence, 'zh-Hant')).toEqual([])
  })
})

describe('provinces and great cities act', () => {
  test.each([
    ['今年，浙江将为每座山村茶厂配一名修机师傅。', '浙江'],
    ['作为河网密布的水城，今年，苏州将重漆石桥31座。', '苏州'],
    ['新的一年，上海将开展旧钟楼摸底巡检。', '上海'],
    ['为加快开发新区，政府计划订立专门法例，设立专项基金。', '政府'],
    ['下一步，滨江新区将进入攻坚期，确保一年起好步。', '滨江新区'],
    ['省卫生健康委将会同省疾控局统筹医疗资源，做好监测评估。', '省卫生健康委'],
    ['市住建局将对闲置厂房进行改造。', '市住建局'],
    ['市财政局将加快把2亿元资金拨付到位。', '市财政局'],
    ['市水务局将于6月底前将泵站移交给青湫镇。', '市水务局'],
    ['下一步，市住建局将闲置厂房改造为公寓。', '市住建局'],
    ['要坚持问题导向，加快补齐管网短板。', null],
    ['12月底前，返岗率要达到95%以上。', null],
  ])('%s', (sentence, issuer) => {
    expect(issuers(sentence)).toEqual([issuer])
  })

  test.each([
    '气象台预计，未来三天北方气温将继续下降。',
    '前不久，浙江将6座老灯塔也纳入名单。',
    '要知道，这里过去是一片荒滩。',
    '专班察看现场，督促检查了三个工地。',
    '今年预计新招募山雀计划志愿者600人。',
    '按照初步安排，2024年新区计划实施项目160个。',
    '芦苇疯长，今天广东将割苇队的工资上调至每天三百元。',
    '甘肃按照一井一牌的原则，采取换盖措施实施老井维护。',
    '作为航空示范区，目前已聚集企业200家，未来将形成完整链条。',
  ])('%s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })
})

describe('应 and 應 oblige', () => {
  test.each([
    ['總召柯敬業說，電力系統應徹底檢討。', 1],
    ['議員方秋蓉指出，市府應跨局處研議配套。', 1],
    ['出席的有尹力、应勇等人。', 0],
    ['他说，市场反应提升明显。', 0],
    ['市長駱青說，低保對象應保盡保，惠及八百戶。', 0],
    ['市長駱青說，政務資訊應公開盡公開，網站訪問量大增。', 0],
    ['市長駱青說，企業應納稅所得額增長12%。', 0],
    ['市長駱青說，今年應考人數3萬人。', 0],
    ['市長駱青說，車站一應設施齊全。', 0],
    ['市長駱青說，應友好協會邀請，代表團來訪。', 0],
    ['市長駱青說，應廠方要求，會談改在線上。', 0],
    ['市長駱青說，企業應納入名錄。', 1],
    ['市長駱青說，園區應主動邀請客商。', 1],
    ['市長駱青說，各廠應落實公司要求，逐項整改。', 1],
    ['市長駱青要求，各鄉鎮應保盡保，不漏一戶。', 1],
  ])('%s', (sentence, count) => {
    expect(told(sentence, 'zh-Hant')).toHaveLength(count)
  })
})

describe('English orders', () => {
  test.each([
    ['Director Omar Salem stressed the need to finish the depot on time.', 'Omar Salem'],
    ['The ministry requested the port authority to speed up dredging.', 'The ministry'],
    [
      '"He tasked all contractors to finish the depot," a government\'s statement said.',
      "a government's statement",
    ],
    ['The city of Oakhaven was requested to hand over the land.', null],
    ['The city of Oakhaven was asked to respond to the audit by 3 May.', null],
    ['Aurum Steel was asked to comment and must repair the quay by May.', null],
    ['Departments have also been directed to expedite the lease.', null],
    [
      '"The lease should be cancelled," Mayor Ann Roe said, cautioning officials against hoarding.',
      'Ann Roe',
    ],
    [
      'Minister Sami Aziz while reviewing progress in the delta directed contractors to speed up dredging.',
      'Sami Aziz',
    ],
    ['In a post, Governor Ann Roe urged the timely completion of the line.', 'Ann Roe'],
    [
      'Director Omar Salem highlighted the need to finish the depot after the delays of last year.',
      'Omar Salem',
    ],
    ['Director Omar Salem underlined the importance of completing the depot on time.', 'Omar Salem'],
    ['The state leader asked the Finance Ministry to amend the law.', 'The state leader'],
  ])('%s', (sentence, issuer) => {
    expect(issuers(sentence, 'en')).toEqual([issuer])
  })

  test.each([
    'Director Omar Salem highlighted the importance of being modern.',
    'The bureau is tasked with the statistics of trade.',
    'Director Omar Salem stressed the value of the zone.',
    'The Oakhaven Dredging company has been asked to comment.',
    'Aurum Steel was requested to respond.',
    'The ministry was asked to clarify, but gave no answer.',
    'Director Omar Salem highlighted the completion of 12 bridges last year.',
    'Director Omar Salem underlined the implementation of 40 schemes.',
    'Director Omar Salem stressed the completion of 40 schemes so far.',
    'Director Omar Salem emphasized the establishment of two parks in 2023.',
    'Work on the section under the Corridor Plan will finish by March.',
  ])('%s', (sentence) => {
    expect(told(sentence, 'en')).toEqual([])
  })
})

describe('the first goal of a paper dates the goals behind it', () => {
  const plan = (sentence: string): string =>
    `青湫区人民政府关于印发低空经济行动计划的通知\n一、发展目标\n到2027年，初步建成低空经济示范区。\n${sentence}`

  test.each([
    ['建成通用机场20座以上。', '2027'],
    ['供电公司应优化流程，受理后30个工作日内接电。', null],
  ])('%s', (sentence, deadline) => {
    expect(told(plan(sentence)).at(-1)?.deadline).toBe(deadline)
  })
})

describe('demands on an office by who represents people', () => {
  test.each(['商會促請市府增設停車場。'])('%s', (sentence) => {
    expect(told(sentence, 'zh-Hant')).toHaveLength(1)
  })

  test.each([
    ['residents wish', '民眾盼縣府早日打通道路。'],
    ['praise', '議員感謝市府完成清淤。'],
    ['done already', '里長呼籲市府的了局已有結果。'],
  ])('%s: %s', (_, sentence) => {
    expect(told(sentence, 'zh-Hant')).toHaveLength(0)
  })
})

describe('what a body does with a thing, and what it will do', () => {
  test.each(['县府向水利署争取2900万元补助，改善护岸320米。'])('told: %s', (sentence) => {
    expect(told(sentence)).toHaveLength(0)
  })

  test.each([
    '市交通局将新建公路12公里。',
    '区住建局将在年底前把腾出的厂房改造为公寓。',
    '县府力争年底前争取2900万元补助。',
  ])('promised: %s', (sentence) => {
    expect(told(sentence)).toHaveLength(1)
  })
})

describe('English demands with a time', () => {
  test.each([
    ['The minister has given contractors an ultimatum to complete the road before May 2026.', 'The minister'],
    ['Mr Okoro gave the builders up to May 2026 to finish the bridge.', 'Mr Okoro'],
    ['“I plead with the contractors to double their efforts,” Okoro said.', 'Okoro'],
    ['The contractors were given a month to complete the project.', null],
    ['The minister ordered that the works be finished by June.', 'The minister'],
  ])('%s', (sentence, issuer) => {
    expect(issuers(sentence, 'en')).toEqual([issuer])
  })

  test.each([
    'The paper asked the firm to comment.',
    'The contractor was given a ride to the site.',
    'The winner was given a month of free tickets.',
    'Officials assured residents of their safety.',
    'Parents are pushing for a new school.',
    'The ministry expressed regret over the delay.',
    'The works will remain noisy.',
  ])('%s', (sentence) => {
    expect(told(sentence, 'en')).toHaveLength(0)
  })
})
