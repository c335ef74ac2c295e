import { describe, expect, test } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { fittedJudge } from '../../src/brief/judge/fitted-judge.ts'
import { isSameProject, readName } from '../../src/brief/projects/cluster-names.ts'
import { findProjects } from '../../src/brief/projects/find-projects.ts'
import { countSpecific } from '../../src/brief/projects/specificity.ts'
import { articleOf } from './article-of.ts'
import { namesOf, projectsOf } from './names-of.ts'

describe('names of projects', () => {
  test.each([
    ['投资近7亿元的禾丰果蔬脱水项目下月试产。', ['禾丰果蔬脱水项目']],
    // a verb inside of a name, or at the beginning of a thing
    ['承远麻竹资源综合开发建设项目总投资3亿元。', ['承远麻竹资源综合开发建设项目']],
    ['金澜电连接器制造基地项目投资9亿元。', ['金澜电连接器制造基地项目']],
    ['投资7亿元的芜城美的厨热电器产业园开工。', ['芜城美的厨热电器产业园']],
    ['县里最美的云岭公园开工。', ['云岭公园']],
    ['除远桥村产业空间项目外，其余均已动工，远桥村产业空间项目总投资6亿元。', ['远桥村产业空间项目']],
    ['林海机器厂斥资2亿元更新设备。', []],
    // a first phase is named as the later ones are, unless only the phase tells it apart
    ['总投资12亿元的腾鲸重工一期竣工投产。', ['腾鲸重工一期']],
    ['该项目一期占地200亩，公司一期投资3亿元，园区一期建成厂房8万平方米。', []],
    ['位于沙湾镇的星澜光电产业园已完成主体施工。', ['星澜光电产业园']],
    [
      '观摩团察看了澄光镜片、盛海制剂二期和开发区中医院三个项目。',
      ['澄光镜片', '盛海制剂二期', '开发区中医院'],
    ],
    ['听取了“海上丝路”文化园、时代广场等9个项目的汇报。', ['“海上丝路”文化园', '时代广场']],
    ['金川、兆丰两个新材料项目即将开工。', ['金川', '兆丰']],
    ['原计划5月通车的云岭大道跨河桥推迟。', ['云岭大道跨河桥']],
    ['龙口水库总库容3亿立方米，白石隧道累计掘进300米。', ['龙口水库', '白石隧道']],
    ['恒远集团投资15亿元建设滨江文创综合体。', ['滨江文创综合体']],
    ['总投资8亿元的第三水厂扩建工程通水。', ['第三水厂扩建工程']],
    ['安和医疗器械项目位于港区，计划投资9亿元。', ['安和医疗器械项目']],
    // what an enumeration keeps together, and what its neighbours make sure
    [
      '腾跃储能电芯、星辉纸业技改、凤凰山康养中心建设等21个省市重点项目同时动工。',
      ['腾跃储能电芯', '星辉纸业技改', '凤凰山康养中心'],
    ],
    ['金禾玻璃、远山精密等投资十亿元以上的重点工业项目加速建设。', ['金禾玻璃', '远山精密']],
    ['白溪线东延段、河西线、环城线北段正在兴建中。', ['白溪线东延段', '河西线', '环城线北段']],
    ['今年要打赢云岭产业园三期、白沙湖科学城两场硬仗。', ['云岭产业园三期', '白沙湖科学城']],
    ['远达集团亚太区研发和运营中心成功落地。', ['远达集团亚太区研发和运营中心']],
    // told by its sum, its size or who pays
    [
      '总投资22亿元的瑞祥生物制剂、投资15亿元的海澜算力底座和12亿元的海棠国际酒店落户。',
      ['瑞祥生物制剂', '海澜算力底座', '海棠国际酒店'],
    ],
    ['由港商投资的永辉电子新增两条产线。', ['永辉电子']],
    ['集团斥资36亿元兴建楼高9层的冷链中心。', ['冷链中心']],
    ['这个被称为“星辉钠电”的项目概算投资4亿元。', ['星辉钠电']],
    // roads, lines and buildings of which works are told
    ['G108国道绕城段年底前建成通车。', ['G108国道绕城段']],
    ['军寨至窑口一级路开工。', ['军寨至窑口一级路']],
    ['地铁7号线可研获批，第四净水厂3月底前通水。', ['地铁7号线', '第四净水厂']],
    ['科创走廊配套区9月底前竣工，光芯中试平台5月份开放。', ['科创走廊配套区', '光芯中试平台']],
    ['疏港路还差2.3公里没有贯通。', ['疏港路']],
    // short names that share a head or a count, coined places, estates, numbers
    ['白青和远桥两个重点项目年底通车。', ['白青', '远桥']],
    ['和悦府一期860套已封顶，青江北岸防洪堤全长8公里。', ['和悦府一期', '青江北岸防洪堤']],
    ['“海岚二号”已取得核准，装机60万千瓦。', ['海岚二号']],
    ['青山广场及周边配套道路总投资6亿元。', ['青山广场']],
    ['打通白岭至青口280公里快速铁路，明年通车。', ['白岭至青口280公里快速铁路']],
    // what a clause opens with, whatever it is called
    // what stands before it is no part of it
    ['2023年云岭机场二期投用，得知东湖管廊一期完工。', ['云岭机场二期', '东湖管廊一期']],
    ['该工程属白山水网，西起青石路，东至机场大道。', []],
    ['中石化沙湾100万吨/年乙烯项目现场机器轰鸣。', ['中石化沙湾100万吨/年乙烯项目']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names)
  })

  test.each([
    '加快重点项目、重大工程建设，推动产业项目早开工。',
    '12个省级重点项目完成投资3亿元，新开工项目开工率80%。',
    '会议在市民中心召开，听取各片区项目推进情况。',
    '改造老旧小区22个，新建公园3座、学校2所，建成通用机场1个。',
    '统筹推进交通、水利、能源等项目。',
    '河湾区“云招商”项目集中签约。',
    '他来到社区服务中心，看望基层干部。',
    '支持企业建设研发中心和智能工厂。',
    '要健全项目台账，坚决清退“僵尸项目”。',
    '项目一期投资6亿元，首期工程月底开工。',
    '配套建设9万平方米的转子工厂。',
    '公司规划建设29座抽水蓄能电站，124条生产线满负荷运转。',
    '在建高速公路里程达2300公里，高速增长势头不减。',
    '市交通工程局、白河铁路局负责人参加。',
    '各储备项目总投资不少于900亿元，强推项目促发展。',
    '项目位于山阳镇科创中心，总用地3万平方米。',
    '贷款5亿元的制造业企业、总投资3亿元的好项目都要支持。',
    '恒达、远山等12家企业的项目已备案。',
    '全线、全桥按一级公路标准设计，1号冷库投入试运行。',
    '香港、澳门投资企业进出口增长，海南岛渔业产量分别增长4%。',
    '要加快推进存在问题项目整改，策划一批好项目。',
    '2023年度衔接资金项目完工率95%，水毁公路修复完成82%。',
    '明年2月通线，打通断头路9条，改造危桥50座。',
    '全市新能源并网装机340万千瓦，分两期建设，全部投产后可增加就业。',
    '某某公司生产线满负荷运转，新工厂已经投产。',
  ])('no project in: %s', (text) => {
    expect(namesOf(text)).toEqual([])
  })
})

test('one project under several names is one, with all its places in the text', () => {
  const text = '瑞丰现代物流基地封顶。瑞丰物流基地总投资4亿元。新建青山至白溪铁路全长96公里，青白铁路已铺轨。'
  const projects = projectsOf(`题目\n${text}`)
  expect(projects.map(({ name }) => name)).toEqual(['瑞丰现代物流基地', '新建青山至白溪铁路'])
  expect(projects[0]?.aliases).toContain('瑞丰物流基地')
  expect(projects[1]?.aliases).toContain('青白铁路')
  expect(projects[0]?.occurrences.map(({ start, end }) => text.slice(start, end))).toEqual([
    '瑞丰现代物流基地',
    '瑞丰物流基地',
  ])
})

test('the last words of a name are the name again', () => {
  expect(isSameProject(readName('转子基地'), readName('星澜新能源转子基地'))).toBe(true)
  expect(isSameProject(readName('转子二期'), readName('星澜新能源转子二期'))).toBe(true)
  expect(isSameProject(readName('青岚智慧港区项目'), readName('青岚新区智慧港区项目'))).toBe(true)
})

test('a name on its own line above its particulars is a project, its short form an alias', () => {
  const text =
    '一、县城至黑石坝二级公路（简称“县黑路”）\n项目单位：县交投公司\n总投资：4亿元\n二、中医院感染楼\n总投资：9800万元\n三、存在问题\n总投资偏低。'
  const projects = projectsOf(`题目\n${text}`)
  expect(projects.map(({ name }) => name)).toEqual(['县城至黑石坝二级公路', '中医院感染楼'])
  expect(projects[0]?.aliases).toContain('县黑路')
})

test('a numbered entry is a project', () => {
  expect(namesOf('（三）沿江一级公路改建工程。全长32公里，概算投资9.6亿元。')).toEqual([
    '沿江一级公路改建工程',
  ])
  expect(namesOf('2.华信电子产业园，总投资12亿元。')).toEqual(['华信电子产业园'])
})

test('the extension with and without its number is one', () => {
  expect(isSameProject(readName('西岭机场扩建工程'), readName('西岭白云机场三期扩建工程'))).toBe(true)
  expect(isSameProject(readName('第二期'), readName('青湾新区第二期工程'))).toBe(true)
  expect(isSameProject(readName('deep-water port expansion'), readName('Brackwater port expansion'))).toBe(
    true,
  )
  expect(isSameProject(readName('Dongo Port Expansion'), readName('Brackwater Port Expansion'))).toBe(false)
})

test('phases are projects of their own', () => {
  expect(isSameProject(readName('星澜储能一期'), readName('星澜储能二期'))).toBe(false)
  expect(isSameProject(readName('星澜储能项目'), readName('星澜储能电池项目'))).toBe(true)
})

test('the place is the one told beside the name', () => {
  const [project] = projectsOf('题目\n位于沙湾镇的星澜光电产业园开工。')
  expect(project?.place).toBe('沙湾镇')
})

test('a name of the title counts, and its script is the article’s', () => {
  const article = articleOf('星晶半導體項目開工\n該項目計劃投資60億元。', 'zh-Hant')
  expect(findProjects(createDocument(article))[0]).toMatchObject({ name: '星晶半導體項目', key: true })
})

test.each([
  ['臨汀智慧港區項目開工', '11月19日，临汀智慧港区项目正式开工。该项目总投资43亿元。', '临汀智慧港区项目'],
  ['临汀智慧港区项目开工', '11月19日，臨汀智慧港區項目正式開工。該項目總投資43億元。', '臨汀智慧港區項目'],
])(
  'under a title in another script, %s, a name is the text’s own, and found where it stands',
  (title, text, name) => {
    const document = createDocument(articleOf(`${title}\n${text}`))
    const [project, ...more] = findProjects(document)
    expect(more).toEqual([])
    expect(project).toMatchObject({ name, key: true })
    expect(project?.occurrences.map(({ start, end }) => text.slice(start, end))).toEqual([name])
  },
)

test.each<[string, string[]]>([
  ['在砚田生物抗体药物生产基地，邵敬亭询问进度。', []],
  ['在砚田生物抗体药物生产基地，邵敬亭询问进度。该项目总投资16.8亿元。', ['砚田生物抗体药物生产基地']],
  ['在砚田生物抗体药物生产基地，邵敬亭询问进度。该项目部有40人。', []],
  ['砚田生物产业园和云砚智算中心都在建设。该项目总投资16.8亿元。', []],
])('what is doubtful alone is a project where the text goes on to call it one: %s', (text, names) => {
  const doubtful = { ...fittedJudge(), name: () => -1 }
  const found = findProjects(createDocument(articleOf(`题目\n${text}`)), doubtful)
  expect(found.map(({ name }) => name)).toEqual(names)
})

test('however many works a list names, what its title names is among them', () => {
  const rows = Array.from(
    { length: 300 },
    (_, index) => `${placeAt(index)}产业园项目总投资${index + 1}亿元。`,
  )
  const found = projectsOf(`霞浦深水港项目开工建设\n${rows.join('\n')}`)
  expect(found.length).toBeLessThan(70)
  expect(found).toContainEqual(expect.objectContaining({ name: '霞浦深水港项目' }))
})

/** Names of places that no two numbers share. */
function placeAt(index: number): string {
  return [100, 10, 1].map((unit) => '澄霁鹭砚朔槐岚青桐源'[Math.floor(index / unit) % 10]).join('')
}

test('words that sort projects name none', () => {
  expect(countSpecific('省级重点产业项目')).toBe(0)
  expect(countSpecific('星澜储能电池项目')).toBeGreaterThan(1)
})

test('at most eight are key', () => {
  const list = [...'甲乙丙丁戊己庚辛壬癸'].map((each) => `${each}瑞新材料项目总投资5亿元。`).join('')
  const projects = projectsOf(`题目\n${list}`)
  expect(projects).toHaveLength(10)
  expect(projects.filter(({ key }) => key)).toHaveLength(8)
})

describe('English', () => {
  test.each([
    ['Work began on the Harlan Materials Park, a $1.35 billion development.', ['Harlan Materials Park']],
    ['The firm will build a solar wafer factory in Cedar Valley.', ['solar wafer factory']],
    ['The Dongo Bypass is 93 percent complete.', ['Dongo Bypass']],
    ['Officials want to complete the 81-km Rironi road by 2025.', ['Rironi road']],
    ['We will start work on the Tanqu silicon carbide base.', ['Tanqu silicon carbide base']],
    ['Phase II of the Nam Thon hydropower scheme is due in 2026.', ['Nam Thon hydropower scheme']],
    ['Of this, $125m goes to Dalia Gate, a logistics park with offices.', ['Dalia Gate']],
    ['FACT SHEET: KITUVA–MALANJE STANDARD GAUGE LINE', ['KITUVA–MALANJE STANDARD GAUGE LINE']],
    ['Bids for the Northside Metro West project close in June.', ['Northside Metro West project']],
    ['Golden Gol HPP is 106 MW.', ['Golden Gol HPP']],
    ['Minister Visits Works At Dawa Industrial Park', ['Dawa Industrial Park']],
    ['Its plant in Szeged will create 5,000 jobs.', ['plant in Szeged']],
    ['The Lumo Industrial Park Administrative Committee met in Port Wele.', []],
  ])('%s', (text, names) => {
    expect(namesOf(text, 'en')).toEqual(names)
  })

  test('everyday things are none', () => {
    expect(namesOf('He took the bus to the town centre and opened the main line.', 'en')).toEqual([])
  })
})

describe('names of projects in English', () => {
  test.each([
    ['Work on the Bolan Special Economic Zone will start in June.', ['Bolan Special Economic Zone']],
    ['The port has budgeted $875 million for Terminal 7, whose first berth opens next year.', ['Terminal 7']],
    ['The 640-home Ashfield Gardens development broke ground in May.', ['640-home Ashfield Gardens']],
    ['Shanghai, the world’s second-busiest container port, opened a terminal.', []],
    ['Crews finish the campaign by April 2025 and hand the offshore substation over.', []],
    ['The Economic Corridor has brought $25 billion of investment.', []],
  ])('%s', (text, names) => {
    expect(namesOf(text, 'en')).toEqual(names)
  })
})
