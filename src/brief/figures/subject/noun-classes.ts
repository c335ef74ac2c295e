import { characterSet } from '../../../script/character-set.ts'
import { wordEnds, wordsEnding } from '../../../script/word-ends.ts'
import { type Observation, observation } from '../../judge/observation.ts'

/** What a noun phrase is, by its last word. */
const ENDS = {
  'a project': '项目 工程 基地 产业园 产业城 综合体 一期 二期 三期 四期',
  'a phase': '一期 二期 三期 四期 首期 近期 远期',
  'a company':
    '公司 集团 科技 股份 企业 工厂 厂 重工 电子 机械 药业 能源 新材 生物 实业 控股 银行 铝业 矿业 钢业 纸业 酒业 茶业 糖业 牧业 乳业 粮油 动力 钢构 线缆',
  // ends of short names of companies, and of much else
  'a maker':
    '新材料 汽车 电器 光电 化学 精密 材料 智能 医药 食品 乳业 纺织 轴承 汽配 专汽 装备 制造 水泥 玻璃 光玻 饲料 印染 电缆 化工 环保 锂电 纺机 制药 重机',
  'a area': '省 市 县 区 州 镇 乡 村 新城 片区 园区 开发区 园',
  'a works': '路 线 桥 隧道 水库 电站 港 码头 机场 站 医院 学校 中学 小学 校区 楼 馆 渠 管网 泊位',
  'a people': '人 户 居民 群众 员工 职工 人才 农户 农民 博士 硕士 学生 游客',
  'a trade': '业 产业 行业 领域 制造 服务 集群',
  'a body': '局 委 办 部门 政府 会议 书记 主任 市长 县长 区长 记者 委员会 会',
  'a paper': '措施 政策 办法 方案 通知 意见 规划 纲要',
} as const

const CLASSES_BY_END = new Map<string, Observation[]>()
for (const [name, ends] of Object.entries(ENDS))
  for (const end of ends.split(' '))
    CLASSES_BY_END.set(end, [...(CLASSES_BY_END.get(end) ?? []), observation(name)])
const endsOf = wordsEnding(CLASSES_BY_END.keys())
const companyEnd = wordEnds(`${ENDS['a company']} ${ENDS['a maker']}`.split(' '))
const MANY = observation('a projects')

/** 重点项目, 民生类: of a kind, and many. */
const PROJECTS =
  /(?:重点|重大|续建|新开工|签约|开工|竣工|在建|政府投资|产业|民生|基础设施|类|个)[^的]{0,6}(?:项目|工程)$|类$/

const mayEndProjects = characterSet('目程类')

/** What a noun phrase is by its end, each once; empty when nothing tells. */
export function classesOf(words: string): Observation[] {
  const found = mayEndProjects(words, words.length - 1) && PROJECTS.test(words) ? [MANY] : []
  for (const end of endsOf(words))
    for (const name of CLASSES_BY_END.get(end) ?? []) if (!found.includes(name)) found.push(name)
  return found
}

/** Whether a noun phrase may be the name of a company. */
export function mayBeCompany(words: string): boolean {
  return companyEnd(words) !== ''
}

/** Whether 公司 may go back to it: 二期智能工厂 is a work, 专精特新企业 are many. */
export function isOneCompany(words: string): boolean {
  return mayBeCompany(words) && !NO_COMPANY.test(words)
}

const NO_COMPANY =
  /企业$|[一二三四首新]期|(?:[一二三四五六七八九十\d]号|新|这座|该|本|老)(?:工?厂)$|^(?:这|该|本|各|每|单个|新修|新购|外地|本地|先进|其他)|、/
