const PUBLIC =
  /^(?<whose>[省市县区州旗]|新区|开发区|经开区|高新区|园区|[县城]城|城区)?(?:第?[一二三四五六七八九十]|中心)?(?:人民|中医|妇幼保健|传染病|儿童|图书|博物|体育|文化|科技|档案|高级|实验|职业|职教|疾控|党校|看守)(?:院|医院|馆|中心|场|中学|小学|高中|学校|幼儿园|所|文化馆)(?<part>(?:[新老东西南北总分]|城[东西南北])?(?:[院校]?区|院|馆|址|校|园)|(?:公共卫生|感染|传染病|综合|门诊|急诊|门急诊|医技|住院|病房|业务|儿科|妇产|内科|外科|康复|教学|实验|宿舍|发热门诊)(?:综合)?(?:楼|大楼|病区|用房|中心)?|整体搬迁|搬迁|异地新建|新建|迁建|扩建|改扩建|(?:提标)?改造|改造提升|[二三]期){0,4}(?:项目|工程)?$/
/** 市体育中心, 县妇女儿童活动中心: nothing but whose it is tells which. */
const OF_A_TOWN =
  /^(?:省|市|县|区|州|旗|镇|高新区|经开区|开发区|新区)(?:综合|文化艺术|文体|全民健身|体育|会展|市民|青少年|妇女儿童|妇幼|妇幼保健|老年|康复|残疾人康复|托育|养老|社会福利|图书|档案|规划展览|城建档案|科技|博物|美术|殡仪|救助|应急|公共卫生|疾控|疾病预防控制|急救|血站|职教|职业教育|实训|实验|第?[一二三四五六七八九十]{1,3})(?:活动|服务|保健|展示|指挥|管理)?(?:中心|医院|馆|宫|公园|院|园|幼儿园|中学|小学|学校|中|小)(?:新[馆院园址校]|新?校区|新?院区|分[馆院校园]|二期|[\p{Script=Han}]{2}楼|整体搬迁|异地新建|[新迁扩]建|改扩建){0,2}(?:建设)?(?:项目|工程)?$/u

/** 县中医院新院区, 人民医院迁建, 市体育中心: whether a name is that of a house of which a county has one, or of works on it. */
export function isPublicHouse(name: string): boolean {
  const { whose, part } = PUBLIC.exec(name)?.groups ?? {}
  return whose !== undefined || part !== undefined || OF_A_TOWN.test(name)
}

/** Whether the name says whose house it is: 市体育中心, not 体育中心. */
export function isHouseOfTown(name: string): boolean {
  return OF_A_TOWN.test(name) || PUBLIC.exec(name)?.groups?.['whose'] !== undefined
}
