import { characterSet } from '../../script/character-set.ts'
import { wordEnds } from '../../script/word-ends.ts'
import { wordSearch } from '../../script/word-search.ts'

/** The words of measurement: heads that are measured, and what may stand before a head. */
const HEADS =
  '投资 总投资 投资额 投资总额 总投资额 投资金额 金额 总金额 资金 资本金 产值 总产值 增加值 生产总值 地区生产总值 GDP 收入 营收 营业收入 销售收入 营业额 销售额 ' +
  '利润 利税 税收 纳税 税费 税 出口 进口 进出口 总额 总值 总量 余额 贷款 存款 外资 内资 零售 零售额 面积 用地 用地面积 占地 占地面积 ' +
  '长度 全长 总长 里程 总里程 宽 宽度 高 高度 坝高 库容 总库容 装机 装机容量 容量 能力 产能 产量 规模 流量 时速 速度 工期 总工期 建设工期 周期 建设周期 建设期 ' +
  '比重 占比 比例 增速 增幅 降幅 额度 造价 单价 补贴 补助 奖励 奖补 人口 常住人口 户籍人口 人数 户数 总数 数量 个数 项目数 家数 件数 开工数 竣工数 吞吐量 客流量 车流量 货运量 客运量 发电量 ' +
  '用电量 用水量 抽水电量 电量 交易额 成交额 订单 合同额 估值 市值 费用 支出 预算 概算 估算 岸线 强度 用工 就业 应税销售 销售 股份 存栏 出栏 学位 床位 份额 经费 资本 资产 ' +
  '净利润 社零 处理量 供水量 供热面积 绿化面积 年产 月产 日产 产出 成本 总成本 税额 水头 效率 时间 时限 期限 能耗 排放量 利率 天数 运量 工资 引资额 储量 拥有量 保有量 成活率 出资 认缴 中标价 成交价 税金 票价 水深 客流 客流量 减负 债务 开支 花费 总花费 罐容 顺差 逆差 直径 主跨 跨径 埋深 层高 间距 租金 用房 缺口 支付 拨款 承诺值 净资产 研发投入 科技投入 总投入 累计投入 出让金 股利 红利 盈余 净利 毛利 每股收益 资本支出 价格 均价 收购价 开秤价 起步价 底价 挂牌价 保护价 出厂价 起拍价 起始价 评估价 批发价 零售价 投标价 电价 水价 气价 房价 地价 进出口额 出口额 进口额 出口值 进口值 进出口值 货值 负荷 净距 水位 回收期 销量 存量 增量 涌水量 产水量 蓄水量 奖金 月奖 定员 车速 售价 定价 电费 水费 补偿款 退税 减税降费 折旧 授信 指数 价格指数 路费 运费 学费 话费 房费 专项债 专项债券 债券 国债 特别国债'
const MODIFIERS =
  '完成 实现 累计 计划 年度 当年 全年 年 日 月 年均 日均 月均 人均 亩均 单位 平均 固定资产 工业 规上 规模以上 民间 房地产开发 社会消费品 一般公共预算 财政 实际 利用 ' +
  '使用 到位 到账 协议 合同 引进 新增 预计 批复 设计 建设 总 主营业务 应税 开票 综合 可支配 高新技术 技改 技术改造 外贸 货物 本外币 存贷款 处理 供水 供热 发电 生产 播种 灌溉 ' +
  '建筑 规划 货邮 集装箱 旅客 旅游 市外 省外 境外 中央 预算内 地方 配套 专项债 专项债券 授信 融资 研发 投入 上缴 缴纳 建成 实物 有效 单 最高 最大 注册 营业总 归母 ' +
  '红线 路线 线路 主线 正线 永久 国内 国际 全社会 追加 税后 出库 仓储 吞吐 概算总 估算总 总投资 投资 资金 标准厂房 厂房 计容 地上 地下 增值 企业所得 个人所得 进口 出口 零售 门票 票房 餐饮 租赁 服务 保费 电信 邮政 快递 软件 上网 预算 支出 住房 公积金 农产品 跨境 电商 网上 限额以上 商品 技术 合同 车辆 购置 基金 财政性 一般 专项 行政 审批 亩均 每亩 户均 全员 用电 签约 立项 实缴 直接 购进 出厂 通车 通航'

const words = (list: string): string[] => list.split(' ').filter((word) => word !== '')
const METRIC_WORDS = [...words(HEADS), ...words(MODIFIERS)]
/** Heads that say nothing without the words before them. */
const WEAK = new Set(
  '比重 占比 比例 总数 数量 个数 规模 能力 费用 高度 长度 宽度 拥有量 天数 面积 成本 时间 效率 金额 总额 总量 指数'.split(
    ' ',
  ),
)
const METRIC_HEADS = new Set(words(HEADS))
/** Verbs that a metric may begin with: what stands before them is its subject. */
const BEGINS = new Set(['完成', '实现'])
/** 鹭港股份净利润: of a measure the word says who has it. */
const COMPANY_END = '股份'
const metricWordBefore = wordEnds(METRIC_WORDS)
/** Any …率 measures; so many characters before it are taken to belong to it at most. */
const RATE = /(?:[^的，、在是有\s]{1,6})率$/

/** Any …量 of a verb of two characters measures: 熔化量, 周转量. */
const VOLUME = /[^的，、在是有了日月年总\s\d“”]{2}量$/
const NO_VOLUME = /(?:[质力数大少批变测考较商衡海胆能定等增存]|流量|容)量$/

const endsVolume = characterSet('量费')

/** Where the run of metric words that ends `phrase` begins; its length when it does not end in a head. */
export function metricStart(phrase: string): number {
  const rate = rateStart(phrase)
  if (rate >= 0) return rate
  let at = phrase.length
  let head = endsVolume(phrase, phrase.length - 1) && metricWordBefore(phrase) === '' && isVolume(phrase)
  if (head) at -= 3
  while (at > 0) {
    const word = metricWordBefore(phrase, at)
    if (word === '' || (word === COMPANY_END && at < phrase.length)) break
    if (BEGINS.has(word)) return head ? at - word.length : phrase.length

    head ||= METRIC_HEADS.has(word)
    at -= word.length
  }
  return head ? at : phrase.length
}

function isVolume(phrase: string): boolean {
  if (phrase.endsWith('费')) return FEE.test(phrase)
  return VOLUME.test(phrase) && !NO_VOLUME.test(phrase)
}

/** 打捆费, 过渡费. */
const FEE = /[^的，、在是有了总\s\d“”]{2}(?<![消免浪自公耗花收付缴缓降减])费$/

/** 投资完成率, 开工率, 机柜签约率: the words that say which rate stay with it. */
function rateStart(phrase: string): number {
  const rate = phrase.endsWith('率') ? RATE.exec(phrase) : null
  if (!rate) return -1
  const before =
    /^(?:.*(?:项目|工程|企业|地区|全[省市县区]|新区|园区|公司|单位|工地|机构))?/.exec(rate[0])?.[0] ?? ''
  return rate[0].length - before.length >= 2 ? rate.index + before.length : rate.index
}

/** Verbs that take what is counted as their object: 开通航线9条, 惠及居民2.6万户. */
const ACTIONS =
  '节省 拿下 获得 取得 斩获 收集 修缮 放款 检修 拜访 邀请 排查 铺排 通报 购置 建成 开通 交付 盘活 腾退 改造 惠及 覆盖 容纳 承载 存储 安置 接待 带动 提供 组建 组织 安排 下达 落实 保障(?!性) 投入 引进 吸引 签订 签约 设立 拥有 采用 形成 涉及 处置 征收 征用 拆除 拆迁 ' +
  '铺设 敷设 浇筑 掘进 栽植 种植 培训 发放 减免 兑付 兑现 帮助 解决 改善 新增 增加 减少 节约 减排 获批 收储 供应 消化 化解 清理 清退 统筹 争取 筹集 追加 位于 坐落于 包括 包含 确定 建设 新建 ' +
  '举行 建有 设有 设置 配备 安装 培育 认定 新认定 入驻 集聚 聚集 申报 汇集 招引 推进 实施 谋划 储备 举办 召开 组织 曝光 听取 观摩 察看 督查 调研 交付使用 回收 追回 投放 布局 完成 达成 收到 撬动 拉动 创造 引育 核准 现有 受理 办理 派驻 选派 支持 ' +
  '(?<![天大行促迫驱特])使(?!用|命) 设(?![施备计立想定]) 需(?!求) 含(?!量) (?<!即)将(?![军来])'
const actions = wordSearch(words(ACTIONS).join('|'))

/** 新引进, 拟建设: what stands before a verb and belongs to it. */
const isNew = characterSet('新再已未拟')

export interface VerbAt {
  readonly start: number
  readonly end: number
}

/** The last action verb of a phrase that has words after it. */
export function lastAction(phrase: string): VerbAt | null {
  let last: VerbAt | null = null
  for (let found = actions.next(phrase); found !== null; found = actions.next(phrase, found.end)) {
    const { index, end } = found
    if (
      end < phrase.length &&
      !/^(?:[、和及]|项目|工程|类|率|用地|量|数|面积|资金|能力|者|额|业|值)/.test(phrase.slice(end))
    )
      last = {
        start: isNew(phrase, index - 1) ? index - 1 : index,
        end,
      }
  }
  return last
}

export function isWeak(metric: string): boolean {
  return WEAK.has(metric)
}

/** Names a thing by its last word, not by its length alone. */
export function isNamed(phrase: string): boolean {
  return mayBeSubject(phrase) && (phrase.length < 3 || SUBJECT_END.test(phrase))
}

/** What can be a subject by its last word: 重点项目, 民生类, 科教片区, 长鹭智能, 二期. */
const SUBJECT_END =
  /(?:项目|专案|工程|企业|公司|产业|行业|类|片区|区|县|市|镇|乡|省|州|园|基地|中心|站|厂|路|大道|铁路|高速|桥|隧道|隧洞|库|机场|港口?|口岸|码头|集团|科技|[一二三四]期|线|院|校|中学|小学|小区|楼|局|单位|银行|机构|社区|村|农户|居民|群众|员工|机组|设备|产品|领域|新区|段|标段|渠|管道|岛|城|馆|场|部分|子公司|合作社|农场|股份|智能|材料|能源|业|综合体|项目部|平台|学校|医院|产品线|工地|泊位|管网|车间|生物|医药|电子|新材|重工|汽车|制造|机械|化工|精密|光电|半导体|药业|食品|物流|电力|环保|装备|实业|控股|门诊楼|市直)$/

/** Two characters are a subject only when they stand for something named before. */
const SHORT_SUBJECT =
  /^(?:项目|基地|园区|新区|公司|集团|机场|水库|港口|电站|企业|学校|医院|中心|铁路|高速|[一二三四]期|首期|全[国省市县区镇州]|我国|[省市县区]属)$/

export function mayBeSubject(phrase: string): boolean {
  if (phrase.length < 3) return SHORT_SUBJECT.test(phrase)
  return SUBJECT_END.test(phrase) || phrase.length >= 6
}

/** The longest word of measurement that a metric ends in; empty when it ends in none. */
export function metricHead(metric: string): string {
  return headOf(metric) || (metric.endsWith('率') ? '率' : '')
}

const headOf = wordEnds(METRIC_HEADS)
