/** So many characters in a row name something: 安全生产, 森林防火. */
const RUN = 4

/** True when a Simplified headline names something of which the other report, title and text, has no word. */
export function speaksOfElse(title: string, text: string): boolean {
  for (const [run] of title.matchAll(/\p{Script=Han}+/gu)) {
    let unknown = 0
    for (let at = 0; at < run.length; at++) {
      const isKnown = knows(run.slice(at, at + 2), text) || (at > 0 && knows(run.slice(at - 1, at + 1), text))
      unknown = isKnown ? 0 : unknown + 1
      if (unknown >= RUN) return true
    }
  }
  return false
}

function knows(pair: string, text: string): boolean {
  return pair.length === 2 && text.includes(pair)
}
