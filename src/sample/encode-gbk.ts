let table: ReadonlyMap<string, number> | undefined

/**
 * Markup as GBK bytes; what GBK lacks becomes a numeric character reference, as sites of that
 * charset write it. Node only decodes GBK, so the table is the decoder's, turned around.
 */
export function encodeGbk(markup: string): Buffer {
  table ??= buildTable()
  const bytes: number[] = []
  for (const character of markup) {
    const code = character.codePointAt(0) as number
    if (code < 0x80) {
      bytes.push(code)
      continue
    }
    const pair = table.get(character)
    if (pair === undefined) bytes.push(...Buffer.from(`&#${code};`))
    else bytes.push(pair >> 8, pair & 0xff)
  }
  return Buffer.from(bytes)
}

function buildTable(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder('gbk')
  const pairs = new Map<string, number>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if ([...character].length === 1 && character !== '�') pairs.set(character, (lead << 8) | trail)
    }
  }
  return pairs
}
