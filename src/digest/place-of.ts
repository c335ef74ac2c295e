import { placesIn } from '../script/places-in.ts'
import { toSimplified } from '../script/to-simplified.ts'
import type { Story } from './select.ts'

/** A paper or office of a place bears its name. */
const LOCAL =
  /^(\p{Script=Han}{2})(?:市|县|区)?(?:日报|晚报|时报|商报|新报|导报|发布|融媒|政务|新闻网?|在线|广播电视台|电视台)/u

/**
 * Where a story happened, as a word by which stories of one region are told from others: 白石 of 白石经开区. From the
 * place of its first project, else its headline, else its beginning, else who reports it; null where none tells.
 */
export function placeOf([{ brief, sourceTitle }]: Story): string | null {
  const texts = [brief.projects[0]?.place, brief.title, brief.headline, brief.text.slice(0, 80)].map((text) =>
    toSimplified((text ?? '').normalize('NFKC')),
  )
  for (const text of texts) {
    const [place] = placesIn(text)
    if (place !== undefined) return place
  }
  return LOCAL.exec(toSimplified(sourceTitle))?.[1] ?? null
}
