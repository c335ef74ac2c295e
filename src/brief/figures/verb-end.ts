import { wordEnds } from '../../script/word-ends.ts'

const words = (list: string): string[] => list.split(' ')

/** Verbs whose object may stand behind the number: 安排2亿元专项资金, 接到120万件订单. */
const verbOf = wordEnds(
  words(
    '放款 放贷 推出 释放 供地 给予 予以 安排 设立 投入 获 获得 拨付 下达 补贴 发放 提供 奖励 筹集 争取 资助 剩余 新增 拥有 形成 建设 规划 购置 布局 建成 拿出 花 多花 省 接到 收到 拿到 签下 签订 签约 出手 斥资 ' +
      '专设 设 设有 建 新建 改建 扩建 建有 补 奖 差 欠 缺 缺口 落实 支付 缴纳 上缴 兑现 减免 退还 追加 注入 统筹 整合 撬动 带动 吸引 吸纳 引进 引育 招引 承接 创造 带来 产生 实现 完成 贡献 ' +
      '用 先用 用于 租 租用 租赁 出租 预订 预留 腾出 腾退 盘活 征收 征用 收回 收储 供应 出让 挂牌 处置 消化 清理 拆除 改造 铺设 敷设 架设 修建 疏浚 绿化 修复 打通 贯通 开挖 掘进 ' +
      '配套 配备 配建 购买 采购 订购 销售 生产 年产 加工 处理 日处理 年处理 消纳 输送 外送 接卸 储存 存放 存储 容纳 安置 惠及 覆盖 服务 培训 组织 开行 开通 增开 开设 增加 减少 将增加 节约 节省 ' +
      '发行 募集 融资 融到 融得 贷 贷款 授信 投放 担保 认购 收购 持有 出资 入股 增资 拍得 竞得 中标 立项 转移 化解 追回 清偿 清欠 拖欠 欠付 损失 亏损 放大 撤销 减 增 加 扩 涉及 包括 包含 含 共 ' +
      '把 将 以 用地 利用 启用 交付 移交 竣工 完工 通车 投用 干 办结 收 花费 耗资 赚 卖 卖出 售出 成交 输出 出口 进口 外运 发送 运送 接待 迎来 招收 招聘 招录 录用 聘用 解决 保障 转化 申请 授权 获批 ' +
      '整治 治理 加固 硬化 亮化 维修 用好 用足 管好 花出去 花掉 可带来 每年可带来 预期带来 创造 增值 划拨 划出 调剂 保留 留出 拨 拨出 批复 核定 测算 匡算 估计 到位 到账 支出 取得 达成 洽谈 促成 带回 收获 扣 编列 拿出 加快 推进 启动 挹注',
  ),
)
/** A verb of one character is one only after an adverb or the one who acts. */
const BEFORE_VERB = /[被只仅就才再多共已先还可将要全新区县市院元人司站房局委办厅]/

/** How many characters at the end of `phrase` are a verb. */
export function verbEnd(phrase: string): number {
  const { length } = verbOf(phrase)
  return length !== 1 || phrase.length === 1 || BEFORE_VERB.test(phrase.at(-2) ?? '') ? length : 0
}
