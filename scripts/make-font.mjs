// Makes the font of src/picture out of Noto Sans SC: all letters of GB 2312 and Big5, so Simplified and Traditional, at
// half the size. To run it, which only a new edition of the font asks for:
//   npm install --no-save subset-font@2.9.0 @expo-google-fonts/noto-sans-sc@0.4.3 && node scripts/make-font.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

const SOURCE = 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'
const TARGET = 'src/picture/fonts/NotoSansSC-Subset.ttf'

/** Latin, Greek, punctuation, currencies, units, arrows, circled numbers, full-width forms. */
const RANGES = [
  [0x20, 0x24f],
  [0x370, 0x3ff],
  [0x2010, 0x203f],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2190, 0x219f],
  [0x2460, 0x247f],
  [0x3000, 0x303f],
  [0xff00, 0xffef],
]

function* lettersOf(charset, [firstLead, lastLead], [firstTrail, lastTrail]) {
  const decoder = new TextDecoder(charset, { fatal: true })
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (let trail = firstTrail; trail <= lastTrail; trail++) {
      try {
        yield* decoder.decode(Uint8Array.of(lead, trail))
      } catch {
        // No letter has this code.
      }
    }
  }
}

const letters = new Set([
  ...RANGES.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  ),
  ...lettersOf('gbk', [0xa1, 0xf7], [0xa1, 0xfe]),
  ...lettersOf('big5', [0xa4, 0xf9], [0x40, 0xfe]),
])
const font = await subsetFont(readFileSync(SOURCE), [...letters].join(''), { targetFormat: 'truetype' })
writeFileSync(TARGET, font)
console.log(`${TARGET}: ${letters.size} letters asked for, ${(font.length / 1e6).toFixed(1)} MB`)
