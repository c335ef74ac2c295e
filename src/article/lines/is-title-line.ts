import { toSimplified } from '../../script/to-simplified.ts'
import { parseByline } from './byline.ts'
import { weightOf } from './line.ts'
import { lineRole } from './line-role.ts'

/** A title of more weight than this (60 Han characters) is a paragraph. */
const HEAVIEST_TITLE = 180

/** True for a line above the text that can be its title: no navigation, no byline, not too long. */
export function isTitleLine(line: string): boolean {
  const weight = weightOf(line)
  return (
    weight >= 6 &&
    weight <= HEAVIEST_TITLE &&
    lineRole(line) === 'body' &&
    !isNavigation(line) &&
    !parseByline(line, true)
  )
}

const PATH = /^.{0,8}(?:当前|所在|您的|目前)的?位置|[^\s]\s*(?:>|›|»|>>|::)\s*\S/
const SITE_LINE =
  /今天是.{4,20}星期|(?:热门)?搜索[:：]|热点[:：]|上证指数|设为首页|加入收藏|客户端下载|\[?广告\]?/

/** Menus and paths: many short words with bars, arrows or gaps between. */
function isNavigation(line: string): boolean {
  const text = toSimplified(line)
  if (PATH.test(text) || SITE_LINE.test(text)) return true
  const entries = text.split(/\s*[|｜│]\s*|\s{1,}/).filter((entry) => entry !== '')
  return (
    entries.length >= 4 &&
    !/[，。；：！？,;]/.test(text) &&
    entries.every((entry) => weightOf(entry) <= 18) &&
    /\p{Script=Han}/u.test(text)
  )
}
