import { toSimplified } from '../../script/to-simplified.ts'
import { weightOf } from './line.ts'

const PATH = /^.{0,8}(?:当前|所在|您的|目前)的?位置|[^\s]\s*(?:>|›|»|>>|::)\s*\S/
const SITE_LINE =
  /今天是.{4,20}星期|^(?:热门)?搜索[:：]|^热点[:：]|上证指数|设为首页|加入收藏|客户端下载|^[【[]广告[】\]]/

/** Names of columns and cells with values: 同比±% · 总投资（亿元） · -4.1 · 65% · 2186万吨; the pages 1 2 3 of a list are none. */
const TABLE_CELL =
  /±|(?:^|\s)(?:计量单位|(?:同比|环比)\S{0,4})(?=\s|$)|[（(](?:[百千]?[万亿]?(?:美?元|吨|人|户|平方米|千瓦时)|%|％)[）)]|(?:^|\s)[-−+]?[\d,]+(?:\.\d+)?(?:%|[百千]?[万亿]?(?:[美欧日港]?元|吨|人次?|户|亩|公里|平方米|千瓦时?|标箱|[件辆台套家项座]))(?=\s|$)|(?:^|\s)[-−]?[\d,]{1,9}\.\d{1,4}(?=\s|$)/

/** What stands over the columns of a table: 项目名称 总投资 完成比例. */
const TABLE_HEADER =
  /^(?:序号|编号|指标|\S{0,4}名称|\S{1,3}编号|地区|县区|区县|乡镇|街道)(?=\s)|(?:^|\s)\S{0,6}(?:总投资|[完计][成划]投资|完成率|完成比例|起始价|增加值|总产值|增速|增幅|占比)(?=\s|$)/

/** True for menus, paths and the site's own lines: short words with bars, arrows or gaps between. */
export function isNavigation(line: string): boolean {
  const text = toSimplified(line)
  if (PATH.test(text) || SITE_LINE.test(text)) return true
  const entries = text.split(/\s*[|｜│]\s*|\s{1,}/).filter((entry) => entry !== '')
  return (
    entries.length >= 4 &&
    !/[，。；：！？,;]/.test(text) &&
    !TABLE_CELL.test(text) &&
    !TABLE_HEADER.test(text) &&
    entries.every((entry) => weightOf(entry) <= 18) &&
    /\p{Script=Han}/u.test(text)
  )
}
