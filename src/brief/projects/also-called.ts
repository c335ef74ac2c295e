/** （以下简称“县黑路”） · （规划名“鹤翔大道北延”） right behind a name */
const SHORT =
  /^[”’]?（(?:[^（）]{0,12}[，；])?(?:以?下?统?简称|规划名|又称|又名|原名|曾用名|也称|亦称|下称|暂定名|暂名|别名|全称|俗称)(?:为|：|是)?\s*[“"《]?(?<name>[^“”"《》（）]{2,20}?)[”"》]?）/
/** hereinafter “the Park” is no name; (the “Kivuli line”) is one. */
const SHORT_EN = /^ \((?:the |known as |hereinafter |or )*[“"](?<name>[A-Z][^“”"()]{2,40})[”"]\)/

/** The other name that a sentence gives right behind a name, as offsets into `after`. */
export function alsoCalled(after: string): { readonly start: number; readonly name: string } | null {
  const match = (after.startsWith(' ') ? SHORT_EN : SHORT).exec(after)
  const name = match?.groups?.['name']
  return match && name ? { start: match[0].lastIndexOf(name), name } : null
}
