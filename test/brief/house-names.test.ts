import { describe, expect, test } from 'vitest'
import { namesOf, projectsOf } from './names-of.ts'

describe('houses of a town', () => {
  test.each([
    [
      '今年开工建设县实验幼儿园、市文化艺术中心、市体育中心。',
      ['县实验幼儿园', '市文化艺术中心', '市体育中心'],
    ],
    ['确保五十二中年内竣工，启动市二小迁建。', ['五十二中', '市二小迁建']],
    ['加快县一中东校区、县二院门诊楼建设。', ['县一中东校区', '县二院门诊楼']],
    ['开发区综合医院项目施工现场，工人正在安装幕墙。', ['开发区综合医院项目']],
    ['续建西湖医院、朝阳小学、城南公园。', ['西湖医院', '朝阳小学', '城南公园']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })

  test.each([
    ['no house is named', '新建学校、医院、公园各一所。'],
    ['a meeting', '六中全会精神学习活动启动，全县掀起热潮。'],
    ['a court', '二中院审理此案，判决已生效。'],
    ['a count', '十中有九的企业已复工。'],
    ['only visited', '代表们走访了市体育中心。'],
    ['which works they were is told before', '该扩建工程年底完工。'],
  ])('no project: %s', (_, sentence) => {
    expect(namesOf(sentence)).toEqual([])
  })
})

describe('parts and trades of one house', () => {
  test.each([
    '目前正在进行外墙涂料、室内抹灰、门窗安装、消防管道等工程施工。',
    '水电安装、墙面粉刷、楼梯护栏安装等作业同步推进。',
    '外墙铝板安装完成80%，地砖铺贴完成60%。',
    '单体均已封顶，正在进行外立面装饰、室内精装修等工程。',
  ])('%s', (sentence) => {
    expect(namesOf(sentence)).toEqual([])
  })

  test('works with a name beside them', () => {
    expect(namesOf('续建云岭排水管网、青松路照明提升等12个项目。')).toEqual([
      '云岭排水管网',
      '青松路照明提升',
    ])
  })
})

describe('what a line or bridge crosses', () => {
  test.each([
    ['青澜大桥分别跨越白溪、滨河路、青松大道，预计9月通车。', ['青澜大桥']],
    ['线路上跨云岭高速、湘桂铁路，下穿迎宾大道。', []],
    ['新建青澜大桥、滨河路和青松大道，预计9月通车。', ['青澜大桥', '滨河路', '青松大道']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })
})

describe('what is only beside a project', () => {
  test.each([
    '沿既有青石隧道西侧布线，于白溪大桥南侧顺接现状路面。',
    '云泉学校是一所完全小学，面积2.1万平方米。',
    '推进项目建设提质增效，开展整修改造。',
    '广场及停车场完工后，将可提供车位。',
    '8个月完成整地工程，进度超前。',
  ])('%s', (sentence) => {
    expect(namesOf(sentence).filter((name) => !name.startsWith('云泉'))).toEqual([])
  })

  test.each([
    ['青石隧道西侧主塔封顶，青石隧道年底通车。', ['青石隧道']],
    ['徐岭路（霜桥公路—宝泉公路）全长3.7公里。', ['徐岭路']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })
})

describe('English names', () => {
  const english = (text: string): string[] => projectsOf(`Title\n${text}`, 'en').map(({ name }) => name)

  test.each([
    [
      'Work on the Danforth Street/Kingsley Avenue road project is half done.',
      ['Danforth Street/Kingsley Avenue road project'],
    ],
    [
      'Ground was broken Thursday for a $27 million manufacturing facility in Millbrook.',
      ['manufacturing facility in Millbrook'],
    ],
    ['The firm will build a new, 60-acre business park on Quarry Lane.', ['business park on Quarry Lane']],
    ['The company will build a 40,000 square foot facility for its staff.', []],
    ['The council will open an office building on Monday.', []],
  ])('%s', (sentence, names) => {
    expect(english(sentence)).toEqual(names)
  })
})

describe('where a name begins and ends', () => {
  test.each([
    ['届时云岭高速将全线通车，通行能力提升。', ['云岭高速']],
    ['王家坪遗址保护展示利用设施项目已进入收尾阶段。', ['王家坪遗址保护展示利用设施项目']],
    [
      '推进云湫化工乙烯二期、白溪钢铁置换、海澜电缆扩能三个百亿项目。',
      ['云湫化工乙烯二期', '白溪钢铁置换', '海澜电缆扩能'],
    ],
    ['总投资22亿元的宁湫时代储能电芯、总投资9亿元的云飞无人机同日开工。', ['宁湫时代储能电芯', '云飞无人机']],
    [
      '县妇幼保健院整体搬迁、第三中学扩建、中医院康复楼完工。',
      ['县妇幼保健院整体搬迁', '第三中学扩建', '中医院康复楼'],
    ],
    ['“云湫行政园区新建工程”B栋大楼今天上梁。', ['云湫行政园区新建工程']],
    ['其中，投资12亿元的“云上牧歌”、投资8亿元的“蓝湾里”已开工。', ['云上牧歌', '蓝湾里']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })

  test.each([
    '各部门要树牢项目意识，督促项目业主加快进度。',
    '公益性社会事业项目方面，进展顺利。',
    '投资8亿元的“绿色通道”行动已启动。',
  ])('no project: %s', (sentence) => {
    expect(namesOf(sentence)).toEqual([])
  })
})
