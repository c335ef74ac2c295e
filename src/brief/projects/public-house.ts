const PUBLIC =
  /^(?<whose>[省市县区州旗]|新区|开发区|经开区|高新区|园区|[县城]城|城区)?(?:第?[一二三四五六七八九十]|中心)?(?:人民|中医|妇幼保健|传染病|儿童|图书|博物|体育|文化|科技|档案|高级|实验|职业|职教|疾控|党校|看守)(?:院|医院|馆|中心|场|中学|小学|高中|学校|幼儿园|所|文化馆)(?<part>(?:[新老东西南北总分]|城[东西南北])?(?:[院校]?区|院|馆|址|校|园)|(?:公共卫生|感染|传染病|综合|门诊|急诊|门急诊|医技|住院|病房|业务|儿科|妇产|内科|外科|康复|教学|实验|宿舍|发热门诊)(?:综合)?(?:楼|大楼|病区|用房|中心)?|整体搬迁|搬迁|异地新建|新建|迁建|扩建|改扩建|(?:提标)?改造|改造提升|[二三]期){0,4}(?:项目|工程)?$/
/** 县中医院新院区, 人民医院迁建: whether a name is that of a house of which a county has one, or of works on it. */
export function isPublicHouse(name: string): boolean {
  const { whose, part } = PUBLIC.exec(name)?.groups ?? {}
  return whose !== undefined || part !== undefined
}
