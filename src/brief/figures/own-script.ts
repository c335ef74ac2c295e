import type { Document } from '../document.ts'

/**
 * Words that were read in Simplified script, as the article writes them: the longest pieces that stand in the
 * article are taken from it.  

 */
export function inOwnScript(words: string, document: Document, near: number): string {
  let written = ''
  let at = 0
  while (at < words.length) {
    const piece = longestPiece(words.slice(at), document, near)
    written += piece === '' ? own(words[at] as string, document) : piece
    at += Math.max(1, piece.length)
  }
  return written
}

/** What the engine's own words for measures are made of, where the article has them nowhere. */
const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  pairs(
    '带帶动動业業费費经經资資额額积積长長补補贴貼贷貸产產贸貿购購节節规規营營销銷项項术術设設计計宽寬间間时時数數减減总總预預权權车車电電处處发發线線个個应應进進达達实實价價币幣' +
      '余餘税稅债債务務储儲备備装裝输輸运運图圖门門镇鎮乡鄉县縣区區园園厂廠农農场場证證书書训訓练練护護医醫疗療环環境境温溫热熱气氣体體质質强強级級层層称稱赁賃缴繳纳納损損赔賠偿償奖獎励勵转轉让讓贯貫纵縱宝寶满滿开開关關馆館鱼魚黄黃绿綠铁鐵钢鋼银銀锁鎖单單' +
      '决決离離签簽约約续續净淨员員户戶楼樓绩績标標获獲协協议議会會问問题題缩縮压壓涨漲亏虧负負担擔运運诊診学學岗崗辆輛队隊领領筹籌财財归歸结結构構种種类類认認评評审審报報测測监監验驗试試点點劳勞迁遷头頭铺鋪矿礦粮糧',
  ),
)

function pairs(table: string): [string, string][] {
  const found: [string, string][] = []
  for (let at = 0; at + 1 < table.length; at += 2) found.push([table[at] as string, table[at + 1] as string])
  return found
}

/** How far before a figure its words may stand. */
const REACH = 600

function own(character: string, { language }: Document): string {
  return language === 'zh-Hant' ? (TRADITIONAL.get(character) ?? character) : character
}

function longestPiece(words: string, { text, simplified }: Document, near: number): string {
  const from = Math.max(0, near - REACH)
  const window = simplified.slice(from, near + REACH)
  for (let length = words.length; length > 0; length--) {
    const index = window.indexOf(words.slice(0, length))
    if (index >= 0) return text.slice(from + index, from + index + length)
  }
  return ''
}
