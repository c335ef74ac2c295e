/** Numerals that phases are counted with, by their number. */
const NUMERALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    首: '1',
    一: '1',
    二: '2',
    三: '3',
    四: '4',
    五: '5',
    六: '6',
    i: '1',
    ii: '2',
    iii: '3',
    iv: '4',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    first: '1',
    second: '2',
    third: '3',
    fourth: '4',
  }),
)
const PHASE =
  /(?<zh>[首一二三四五六\d])期|(?<before>first|second|third|fourth)[\s-]*(?:phase|stage)|(?:phase|stage)[\s-]*(?<after>iii|ii|iv|i|one|two|three|four|\d)(?![a-z])/giu

/** The phases that a Simplified Chinese or English text speaks of, as digits: 首期 and Phase I are both 1. */
export function phasesOf(text: string): string[] {
  return [...text.matchAll(PHASE)].map(({ groups }) => {
    const numeral = (groups?.['zh'] ?? groups?.['before'] ?? groups?.['after'] ?? '').toLowerCase()
    return NUMERALS.get(numeral) ?? numeral
  })
}
