import type { Sentence } from '../sentences.ts'
import type { Speaker } from './speaker.ts'

/** 督查组现场察看了进度: the team that a sentence is about, for a later 要求 without a subject. */
export function teamIn({ simplified, text }: Sentence): Speaker | null {
  const found = TEAM.exec(simplified)
  const name = found?.groups?.['team']
  if (!found || !name) return null
  const start = found[0].length - name.length
  return { kind: 'body', name: text.slice(start, start + name.length), role: null }
}

const TEAM =
  /^(?:[^，。]{0,16}，)?(?<team>\p{Script=Han}{0,8}(?:督查|督导|督察|调研|检查|巡查|考察|指导|暗访|巡察|验收|评估)组)(?=一行|先后|实地|详细|深入|现场|对|就|通过|采取|在|听取|查看|察看|来到|走进|逐)/u
