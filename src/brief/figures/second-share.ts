import type { Measure } from './measure.ts'
import type { Mention } from './mentions.ts'
import { nounAfter } from './noun-after.ts'

/** 占全省的9.2%和全国的1.1%, 占GDP的18.6%、服务业的31%: of what else it is a share, without 占. */
const OF_ELSE = /^(?:，?[、和及与]|，?以及|，)([^，。；、\d占]{2,16})的(?:近|约|超过?)?$/
/** 占全省的43%，全国的5.2% */
const OF_ALL = /^(全[国省市区县州球镇]|世界)的$/
const AND_OF = /^的[^，。；\d]{2,12}[、和及与]$/
const SHARE = /^(.*?)占(.+?)(比重|比例|份额)$/
/** 贡献了31%的工业产值、26%的税收: of what else it has a share. */
const SHARE_BEHIND = /^(.+)占比$/

/** The second of two shares that one verb tells: whose it is goes on, of what is told anew; null when it is none. */
export function secondShare(
  { left, right, listed, before }: Mention,
  previous: Measure | null,
): Measure | null {
  if (previous === null || previous.change !== null) return null
  const opens = before.slice(0, before.length - left.length).endsWith('，')
  const whole = (OF_ELSE.exec(left.trim()) ?? (opens ? OF_ALL.exec(left.trim()) : null))?.[1]
  const first = SHARE.exec(previous.metric)
  if (whole && first && A_SHARE_BEFORE.test(before.slice(0, before.length - left.length).replace(/，$/, '')))
    return again(previous, `${first[1]}占${whole}${first[3]}`)
  if (!(listed || AND_OF.test(left)) || !SHARE_BEHIND.test(previous.metric) || !right.startsWith('的'))
    return null
  const noun = nounAfter(right.slice(1))
  return noun.length >= 2 ? again(previous, `${noun}占比`) : null
}

const A_SHARE_BEFORE = /(?:[%％]|成|半|分之\p{Script=Han}+)(?:以上|左右)?$/u

function again(previous: Measure, metric: string): Measure {
  return { ...previous, subject: '', isTopic: false, metric, growthOf: 1 }
}
