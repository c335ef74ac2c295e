import type { Span } from '../span.ts'
import { countSpecific } from './specificity.ts'

/** A name is not longer than this. */
const LONGEST = 40
const STOPS = new Set('，。；：、！？!?;:,（）()《》<>【】[]　 \t…|/“‘「'.split(''))
/** Single characters that end what stands before a name, and words in which they do not. */
const PARTICLES = new Set(
  '的了是将把被由从让使给该各其这那到于等与及即已也还又另以为在对向按就并则且或因据受赴含含共但仍有变仅'.split(
    '',
  ),
)
const HOLDING_PARTICLE =
  /(?:即墨|以太|以岭|于都|于洪|对外|华为|有为|在线|到家|向阳|向上|并网|如东|等离子|将军|从化|给水|补给|大使|目的地|为民|与时|共青|共享|共建|公共|其亚|据点|受光|惠及|普及|其林|在建|共和|含山|赴约|还原|的士|就业|对接|以色列|向家|按揭|并联|让胡路|普适|数据|根据地|基因|高等|中等|等级|还建|供给|自给|规则|方向|定向|变革|成就|各庄|使用|使馆|向心|对口|对接|普及|共同|中共|受托|存在|自由|有限|有色|有机|有轨|国有|所有|稀有|拥有|变电|变压|变速|变频|变流|仅存)/g

/** 和 as a part of a name: 安和医疗器械. */
const NAME_WITH_HE =
  /(?:[安泰祥永仁太三信中人德天元亿众万广义协雍康瑞兴隆顺平共呼和饱祥嘉惠百]和|和(?:平|谐|美|县|顺|田|林|记|泰|盛|信|润|利|昌|合))/

const WORDS = new Set(
  '建设 位于 坐落 坐落于 落户 落地 推进 推动 加快 加速 实施 启动 开工建设 建成 完成 关于 以及 还有 包括 其中 视察 察看 考察 调研 来到 走进 走访 参观 观摩 督查 督导 督办 听取 研究 签约 参加 出席 举行 打造 引进 承接 总投资 投资 兴建 涉及 围绕 针对 通过 依托 服务 支持 保障 确保 力争 要求 带动 带来 作为 成为 属于 负责 承建 承担 开展 组织 实现 达到 超过 共有 现有 拥有 以来 目前 截至 同时 随着 预计 计划 力促 促进 促成 列入 纳入 入选 获批 谋划 盘活 处置 涵盖 覆盖 连接 接入 进入 进驻 入驻 采购 购置 占地 探访 现场 会议 主会场 分会场 同日 当天 随后 先后 分别 一行 实地 深入 前往 抵达 到达 了解 检查 查看 看到 只见 据悉 由于 为了 停工 复工 开工 竣工 投产 封顶 通车 加强 做好 抓好 围绕 聚焦 紧盯 全力 全面 积极 强力 协调 解决 服务于 投建 筹建 扩大 配建 建有 设有 我们 他们 记者 今年 去年 明年 年内 全市 全县 全区 全省 我市 我县 我区 我省 国内 首个 首座 首条 最大 一座 一个 一批 一条 一家 两个 三个 两座 多个 分期 亿元 万元 万亩 公里 平方米 亿美元 新增 规划 涌现 成功 正式 举办 宣布 表示 强调 指出 介绍 获悉 见证 奠基 揭牌 参建 牵头 包联 洽谈 对接 招引 落实 收购 控股 旗下 自主 主持 召开 打响 推出 跟踪 储备 集中 现场 参与 申报 批复 通过 推广 深化 强化 优化 完善 形成 构建 培育 壮大 关注 重点 重大 尤其 特别 例如 比如 诸如 分为 总长 全长 装机 主要 预算 概算 竣备 交付 启用 抓紧 尽快 务必 必须 应当 不得 严禁 要 称 签订 签署 包保 影响 争取 开发 寻觅 规画 设置 锚定 梳理 核定 规划 掀起 建立 再建 调度 新上 跟着 实行 部署 保证 下阶段 现阶段 生活配套 按照 依照 参照 优势特色 达产后 投产后 建成后 年末 月末 月底 年底 底前 月底前 至少 上述 全年 季度 上半年 下半年 赴 至今 以上 以下 左右 中的 里的 上的 健全 清退 发挥 充分 持续 不断 进一步 大力'.split(
    ' ',
  ),
)
const LONGEST_WORD = 4
/** Verbs that may stand right before the head inside a name: 滨江公园建设项目. */
const INSIDE = new Set([
  '建设',
  '改造',
  '配套',
  '开工',
  '升级',
  '提升',
  '服务',
  '投资',
  '运营',
  '管理',
  '处置',
  '培育',
  '发展',
  '连接',
  '储备',
  '规划',
  '推广',
  '保障',
  '使用',
  '扩大',
  '优化',
  '生产',
  '加速',
])

/** Positions of a sentence at which a particle belongs to a word of its own. */
export function protectedParticles(sentence: string): ReadonlySet<number> {
  const inside = new Set<number>()
  for (const match of sentence.matchAll(HOLDING_PARTICLE))
    for (let i = 0; i < match[0].length; i++) inside.add(match.index + i)
  return inside
}

/**
 * Where the name that ends with the head `head` begins: after the last pause, particle or verb in front of it.
 * Words in quotation marks belong to the name.
 */
export function nameStart(sentence: string, head: Span, inside: ReadonlySet<number>): number {
  let at = head.start
  const limit = Math.max(0, head.end - LONGEST)
  while (at > limit) {
    const char = sentence[at - 1] as string
    if (char === '”' || char === '）') {
      const open = openerBefore(sentence, at - 1, char === '”' ? '“' : '（')
      if (open < limit) return at
      at = open
      continue
    }
    if (STOPS.has(char) || isDash(sentence, at - 1)) return at
    if (char === '及' && joinsTrades(sentence, at, head)) {
      at--
      continue
    }
    if (PARTICLES.has(char) && !inside.has(at - 1)) return at
    if (char === '和' && !NAME_WITH_HE.test(sentence.slice(at - 2, at + 1))) return at
    if (endsWord(sentence, at, head.start)) return at
    at--
  }
  return at
}

const LONGEST_INSET = 16

/** Where the mark that `closer` closes stands; -1 when it is not near. */
function openerBefore(sentence: string, closer: number, opener: string): number {
  for (let at = closer - 1; at >= 0 && closer - at < LONGEST_INSET; at--)
    if (sentence[at] === opener) return at
  return -1
}

/** —— ends what stands before it; a single one joins: 中国—东盟. */
function isDash(sentence: string, at: number): boolean {
  return sentence[at] === '—' && (sentence[at - 1] === '—' || sentence[at + 1] === '—')
}

/**
 * 医药物流及冷链仓储基地: what stands behind 及 sorts only, so both are one name. In a list with 、 only its last
 * item can have a 及 before it, so one in an earlier item belongs to that item.
 */
function joinsTrades(sentence: string, at: number, head: Span): boolean {
  if (sentence[at - 2] === '以') return false
  if (sentence[head.end] === '、') return true
  return head.end > head.start && countSpecific(sentence.slice(at, head.end)) < 2
}

function endsWord(sentence: string, at: number, headStart: number): boolean {
  for (let length = 1; length <= LONGEST_WORD && length <= at; length++) {
    const word = sentence.slice(at - length, at)
    const zone = word === '开发' && sentence[at] === '区'
    if (WORDS.has(word) && !zone && !(at === headStart && INSIDE.has(word))) return true
  }
  return false
}
