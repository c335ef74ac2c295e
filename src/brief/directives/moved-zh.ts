import { matchesOf } from '../matches.ts'
import { looksAhead } from './pledges-zh.ts'
import { IMPERATIVE, opensWithTask } from './tasks-zh.ts'

/** 市住建局将闲置厂房改造为公寓: a thing stands behind each 将, then what was done to it; nothing is promised. */
export function onlyMoves(words: string): boolean {
  if (!MOVED.test(words) || looksAhead(words) || BY_WHEN.test(words)) return false
  for (const { index } of matchesOf(/将/g, words)) {
    const after = words.slice(index + 1, index + 32)
    if (MOVED.exec(`将${after}`)?.index !== 0 || isActAhead(after)) return false
  }
  return true
}

const MOVED =
  /将[^，]{2,24}(?:(?:改造|改建|打造|整理|汇编|编|建设|转型|培育|发展|装订|分)(?:为|成)|(?:拨付|下[达拨]|落实|发放|安排|部署|配备)(?:到位|到|至|给)|[送交运拨移还](?:到|至|给|往|入|付)|(?:全部|一次性|悉数)(?:拆除|移交|清退|收回|交付|拨付))/

/** 年底前，市住建局将…: with a date to come it is a promise. */
const BY_WHEN = /[年月日底末旬]前|[年月日]内|年底|届时/

/** 将加快资金拨付到位 · 将会同市财政局把…: a verb or an adverb behind 将 is still to come. */
function isActAhead(after: string): boolean {
  if (ATTRIBUTE.test(after)) return false
  return NO_THING.test(after) || IMPERATIVE.test(after) || opensWithTask(after)
}

/** 将新建公路改造为绿道: with another verb behind the thing, the first one only tells which thing. */
const ATTRIBUTE = /^(?:新建|改建|扩建|续建|新增|收回|腾出|征收|储备|引进|整理)(?:出|好)?的?[^，把于在]{2,}/

const NO_THING =
  /^(?:会同|联合|携手|与|同|向|在|于|从|为|由|还|再|也|陆续|逐步|分[批期步]|重[点新]|择优|直接|派|[^，]{0,16}把)/
