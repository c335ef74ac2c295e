import { toSimplified } from '../../script/to-simplified.ts'
import { weightOf } from './line.ts'

const PATH = /^.{0,8}(?:当前|所在|您的|目前)的?位置|[^\s]\s*(?:>|›|»|>>|::)\s*\S/
const SITE_LINE =
  /今天是.{4,20}星期|^(?:热门)?搜索[:：]|^热点[:：]|上证指数|设为首页|加入收藏|客户端下载|^[【[]广告[】\]]/

/** True for menus, paths and the site's own lines: short words with bars, arrows or gaps between. */
export function isNavigation(line: string): boolean {
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
