import { characterSet } from '../../script/character-set.ts'

/**
 * Words that no thing is called by: who, where and when, and verbs that only bring the number: 两年前这里要96人,
 * 整整半年才装17台, 离并网还差22台.
 */
const CLAUSE =
  /^(?:我们|他们|她们|咱们?|这里|那里|当时|当年|手里|手头|家里|厂里|村里|店里|后来|如今|现在|原来|以前|过去)(?!们|家)|(?:之初|之前|年前|以前|当时|这里|那里|手里|手头)|[^刚人方]才[^能华艺]|(?:还|只|仅|却|也|都|就|又|再)(?:是|有|要|来|到|差|剩|卖|做|干|装|建|拿|招|用|收)|^(?:实际|真正)(?:只|仅|才)?[开来到建装]?$|(?:打算|拿下$|赶上|做到|冲刺|瞄准|一天)/

const mayBe = characterSet('我他她咱这那当手家厂村店后如现原以过之年前才还只仅却也都就又再实真打拿赶做冲瞄一')

/** True for the words before a quantity that are a clause without a noun of what is measured. */
export function isClause(core: string): boolean {
  for (let at = 0; at < core.length; at++) if (mayBe(core, at)) return CLAUSE.test(core)
  return false
}
