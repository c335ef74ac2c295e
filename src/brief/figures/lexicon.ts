/** Words that a metric is made of: the head that is measured, and what may stand before it. */
const METRIC_WORDS = new Set(
  // heads
  (
    '投资 总投资 投资额 投资总额 总投资额 投资金额 金额 总金额 资金 资本金 产值 总产值 增加值 生产总值 地区生产总值 GDP 收入 营收 营业收入 销售收入 营业额 销售 销售额 ' +
    '利润 利税 税收 纳税 税费 税 出口 进口 进出口 总额 总值 总量 余额 贷款 存款 外资 内资 零售 零售额 面积 建筑面积 总建筑面积 用地 用地面积 占地 占地面积 ' +
    '长度 全长 总长 里程 总里程 宽 宽度 高 高度 坝高 库容 总库容 装机 装机容量 容量 能力 产能 产量 规模 流量 时速 速度 工期 总工期 建设工期 周期 建设周期 建设期 ' +
    '比重 占比 比例 率 增速 增幅 降幅 额 额度 价 成本 补贴 补助 奖励 人口 人数 户数 数 总数 数量 个数 吞吐量 客流量 货运量 客运量 发电量 用电量 用水量 交易额 成交额 ' +
    '订单 合同额 估值 市值 股权 费用 支出 预算 概算 估算 造价 岸线 航线 强度 用工 就业 岗位 就业岗位 股份 存栏 出栏 学位 床位 ' +
    // what stands before a head
    '完成 实现 累计 计划 年度 当年 全年 年 日 月 年均 日均 月均 人均 亩均 单位 平均 固定资产 工业 规上 规模以上 民间 房地产开发 房地产 基础设施 制造业 社会 消费品 ' +
    '社会消费品 一般公共预算 财政 实际 利用 使用 到位 到账 协议 合同 签约 引进 新增 预计 批复 设计 建设 总 主营业务 应税 开票 综合 居民 城镇 农村 可支配 ' +
    '人均可支配 高新技术 技改 技术改造 设备 外贸 货物 本外币 存贷款 处理 供水 供热 发电 生产 播种 灌溉 建筑 规划 概算总 货邮 集装箱 旅客 旅游 市外 省外 境内外 ' +
    '中央 预算内 地方 配套 专项债 专项债券 银行 授信 融资 研发 投入 研发投入 经费 上缴 缴纳 年纳 缴税 节能 减排 容积 建成 竣工 实物 有效 产业 项目 基建 单 单机 ' +
    '最高 最大 总规模 注册 注册资本 资本 资产 总资产 净利润 营业总 归母 红线 路线 线路 主线 正线 永久 新建 改造 国内 国际 全社会 社零 全部 工业用 ' +
    '总投 总产 农业 服务业 高技术 高技术产业 战略性新兴产业 数字经济 核心产业 首期 追加 固投 税后'
  ).split(' '),
)
const LONGEST_METRIC_WORD = Math.max(...[...METRIC_WORDS].map((word) => word.length))

/** Words that may stand in a metric but not make one up alone. */
const NO_METRIC_ALONE = new Set(
  '完成 实现 累计 计划 年度 当年 全年 年 日 月 单位 平均 工业 社会 财政 总 综合 设备 项目 产业 最高 最大 新增 全部 建设 生产 预计 规划 引进 签约 建成 竣工 投入 利用 实际 到位'.split(
    ' ',
  ),
)

/** Where the trailing run of metric words begins in `words`; its length when there is none. */
export function metricStart(words: string): number {
  let at = words.length
  while (at > 0) {
    const length = metricWordBefore(words, at)
    if (length === 0) break
    at -= length
  }
  return at
}

/** True when the words say something measurable by themselves. */
export function isMetric(words: string): boolean {
  return words.length >= 2 && !NO_METRIC_ALONE.has(words)
}

function metricWordBefore(words: string, end: number): number {
  for (let length = Math.min(LONGEST_METRIC_WORD, end); length > 0; length--) {
    if (METRIC_WORDS.has(words.slice(end - length, end))) return length
  }
  return 0
}

/** Verbs of change; what stands before them is what changed. */
export const CHANGE_VERB =
  /(增长|下降|上升|回落|提高|提升|降低|下滑|减少|增加|增产|减产|减少|多完成|少完成|扩大|收窄|缩短|缩减|压缩|压减|翻番|反弹|加快|放缓|快|慢|高|低|增|降|多|少|攀升|跌|涨|上涨|下跌)了?$/

/** The words a clause may open with before what it is about. */
export const OPENER =
  /^(?:[、和及与并且或“”"‘’'\s·—-]|其中|以及|另有|另外|此外|同时|并将|预计|据悉|据统计|据测算|据了解|初步核算|初步统计|总共|合计|合计有|累计(?!完成|投入)|分别|已经|已有|目前|现有|现已|仍有|还有|共有|共计|共|会上通报了|其余|约有|已|现|仅|拥有|有(?!效|关|机|限|色)|力争|确保|争取|要|须|应|需|拟|将|可(?!支配|再生)|能|对|按照?|由|为(?=[\p{Script=Han}])|每|并|再|又|也|均|都|还|则|就|但|而|因此|全部达产后|达产后|投产后|建成后|投用后|通车后|投运后|全部建成后|建成投产后)+/u

/** The words that only lead up to a quantity. */
export const LINK =
  /(?:达到了?|达成|达|为|是|至|到|突破|超过?|逾|接近|近|约|大约|有|共有|共计|合计|合计约?|共|计|仅|只有?|才|了|将|可达?|可|不低于|不少于|不超过|不足|不到|不得低于|不得少于|不高于|至少|最多|最高|高达|低至|增至|升至|降至|提升至|提升到|提高至|提高到|增加到|增加至|增长到|增长至|扩大到|扩大至|下降到|下降至|缩短至|缩短到|压缩到|压缩至|压减至|跃升至|攀升至|控制在|稳定在|保持在|维持在|分别|分别为|分别达|分别达到|均|依次为|由|从|从原来的|由原来的|由现在的|从最初的|已|已经|已达|需|约为|实有|仍有|要|应|应当|须|必须|确保|力争|争取|预计|预期|计划为|的|：|:|“|"|\s|[-—=])+$/
