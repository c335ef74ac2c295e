import { characterSet } from '../../script/character-set.ts'
import { wordEnds } from '../../script/word-ends.ts'

const words = (list: string): string[] => list.split(' ')

/** Adverbs, auxiliaries and verbs of reaching a number: they only lead up to it. */
const LEADING = words(
  '扭转为 由负转正为 反而 反倒 相比于 相较于 相比 相较 较之 上看 上 亦 初 普遍 基本 转为 转 收报 报 累计 首次 合计 合共 总共 一共 共 共有 共计 总计 仅有 仅仅 仅 只有 只要 仅需 只需 只 才 已经 已 预计 预期 有望 力争 确保 争取 务必 约需 大约 大概 将近 ' +
    '至少 至多 最多 最少 最高 最低 不低于 不少于 不得低于 不得少于 不高于 不超过 不得超过 不足 不到 低于 少于 多于 超过 超 逾 突破 首破 接近 逼近 近 分别 依次 各自 连续 接连 先后 ' +
    '陆续 一举 成功 再次 率先 平均 目前 现有 实有 仍有 还有 尚有 仍 尚 还 更是 应当 必须 须 要 应 将 可 能 又 再 也 就 都 约 约为 且 ' +
    '达到 达成 达 高达 长达 多达 可达 跨过 跨越 跨上 跨入 迈过 迈上 迈入 迈进 站上 站稳 越过 冲破 冲刺 冲击 登上 跃上 踏上 创下 录得 定为 确定为 核定为 设定为 折合 相当于 ' +
    '为 是 有 需 计 到 至 由 从 的 了 均 原来 原先 现在 最初 去年 此前 上年 年初 由原来 从原来 没有 分别为 决定 按 破 上述 起 总计为 封顶 封顶为 上限 上限为 控制 骤 陡 略 小幅 大幅 进一步 逐步 迅速 快速 稳步 来到 年逾 年超 保持 维持 亦 會 料 料可 ' +
    '眼下 不过 不外 总归 加起来 合起来 加在一起 合在一起 加总 各 各有 重回 重返 回到 站回 重登 由此 高于 优于 好于 快于 慢于 通常 一般 往往 大致 新台币 人民币 港币 美元 其中 在 当中 开出 创 创造了 攀上 冲上 缺 即 即达 便 便达 就达 就有 就是 算下来 得 得有 得到 则 虽 虽然 却 仅微幅 微幅 致 现行 现时 当前 一度 原则上 可望 挑战 上看 定格 估 暂 订 拉回',
)
/** After these characters the word is the end of another: 集约, 日均, 成都. */
const ENDS_WORD: Readonly<Record<string, string>> = {
  上: '规限以网线岸海陆路江会街市车船地楼早晚台水马身向',
  共: '公',
  约: '制节集预条违签公合履特',
  均: '日月年人亩户台平',
  计: '设统累审会核',
  可: '许认',
  都: '成首',
  能: '性功职智产动热势节储电光蓄技效机核才潜氢风水耗',
  要: '需主重纪摘简',
  将: '大小麻',
  到: '接收拿签领看遇',
  达: '抵直竣雷下表送传',
  有: '国所原持拥占享私公保',
  需: '必内',
  由: '自理缘经事',
  近: '附远邻',
  超: '名中英',
  为: '认作行',
  至: '甚',
  才: '人英',
  应: '供响反效对',
  再: '不',
  起: '发兴引',
  还: '归返偿退',
  不过: '通瞒',
  得: '所获取',
  缺: '短紧',
  破: '突爆打残冲识',
  则: '规原准细法否守',
  却: '冷退忘了',
  致: '导极精细一招兴景',
  按: '遵依',
  初: '当最首年期季',
  高达: '最',
  转: '流周移运逆扭',
  报: '申上填汇举通预年日月',
  料: '材原资饮燃涂塑染颜肥布填辅预照熟生骨废饲毛粉坯配香调面养敷油浆钢炉史',
  创: '首科双文',
  即: '立',
  在: '存所现潜正',
  控制: '风险自管',
  估: '预评测高低',
  暂: '短',
  订: '签预修制编增征装拟商校改代',
  挑战: '大新',
  略: '战策省简侵忽谋',
  骤: '步',
}
/** Verbs of change; with 至, 到, 为 they lead up to the new state. */
const CHANGES = words(
  '翻番 倍增 增加 增长 提升 提高 扩大 扩容 扩建 扩充 扩 缩短 缩减 缩小 缩 压缩 压减 压降 压 下降 降低 降 减少 减 上升 升级 升 延长 延伸 延 加长 拓宽 拓展 放大 放宽 跃升 攀升 飙升 ' +
    '回升 回落 收窄 上调 下调 上修 下修 修正 上浮 下浮 调整 调 提 涨 跌 控制 稳定 保持 维持 锁定 加密 增 高 低 做 做大 提前 推迟 变更 变 改 扩展 增值 升高 恢复 发展 优化 精简 拉长 拉高 拉低 拉 收敛 收缩 砍 冲 推升 推高 回降 追加 加码 裁减 扩招 换 爬 爬升 添 发展 壮大 累积 积累 调增 调减 严控',
)
/** Alone before a number, without the 到 that a date took with it, they say nothing either. */
const LEAPS = words('跃升 攀升 飙升 跃增 跃迁')
const isDone = characterSet('了')
const isTowards = characterSet('至到为成达在')
const leadingWord = wordEnds(LEADING, ENDS_WORD)
const change = wordEnds(CHANGES)
/** 最高: no change. */
const changeBefore = wordEnds(CHANGES, Object.fromEntries(CHANGES.map((word) => [word, '最'])))
const leap = wordEnds(LEAPS)

/** The words before a quantity without those that only lead up to it. */
export function withoutLeadUp(left: string): string {
  let end = left.length
  for (let length = leadUp(left, end); length > 0; length = leadUp(left, end)) end -= length
  const words = left.slice(0, end)
  const changes =
    end < left.length && (isChange(words) || (words.endsWith('的') && isChange(words, words.length - 1)))
  return changes || isLeap(words) ? '' : words
}

/** True for words that end in a verb of change, 由31%提高. */
export function endsInChange(words: string): boolean {
  return change(words, words.length) !== ''
}

/** Nothing but a verb of change, up to `end`. */
function isChange(words: string, end = words.length): boolean {
  return end > 0 && change(words, end).length === end
}

function isLeap(words: string): boolean {
  return words !== '' && leap(words).length === words.length
}

const isMark = characterSet(' \n\t\u3000\u00a0:：“"（(=—-')

function leadUp(left: string, end: number): number {
  if (end === 0) return 0
  if (isMark(left, end - 1)) return 1
  return changeTo(left, end) || leadingWord(left, end).length || formerly(left, end)
}

/** 由三年前的28%, 由建厂初期的15%: when the old state was. */
const FORMERLY = /[由从](?:[一二两三四五六七八九十几]+年前|[^，由从]{0,3}(?:初期|之初)|当初|那时|当年|如今)$/
const mayBeTime = characterSet('前期初时年今')

function formerly(left: string, end: number): number {
  return mayBeTime(left, end - 1) ? (FORMERLY.exec(left.slice(0, end))?.[0].length ?? 0) : 0
}

/** 由10万吨扩至, 压缩到, 放宽为了. */
function changeTo(left: string, end: number): number {
  const tail = isDone(left, end - 1) ? 2 : 1
  if (!isTowards(left, end - tail)) return 0
  const { length } = changeBefore(left, end - tail)
  return length === 0 ? 0 : tail + length
}
