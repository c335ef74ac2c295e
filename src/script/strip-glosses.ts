/** Brackets that hold nothing but Latin letters: (chǎn), （chóng qìng）. */
const BRACKET = /[(（]([\p{Script=Latin}\p{M} '’]{1,30})[)）]/gu
/** Some directly after a Han character; now and then a page is glossed twice. */
const BRACKETS = new RegExp(`(?<=\\p{Script=Han})(?:${BRACKET.source})+`, 'gu')

const TONE_MARK = /[\u0300\u0301\u0304\u0306\u030c]/
const TONE_MARKS = new RegExp(TONE_MARK, 'g')

/** So many brackets with tone marks make a text a glossed one, in which (men) and (de) are glosses too. */
const GLOSSED_FROM = 3

/** The syllables of Hanyu Pinyin (GB/T 16159), by their initial. */
const SYLLABLES = new Set(
  Object.entries({
    '': 'a ai an ang ao e ei en eng er o ou yi ya yan yang yao ye yin ying yo yong you yu yuan yue yun wa wai wan wang wei wen weng wo wu',
    b: 'a ai an ang ao ei en eng i ian iang iao ie in ing o u',
    p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
    m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
    f: 'a an ang ei en eng o ou u',
    d: 'a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo',
    t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
    n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ü üe v ve',
    l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo ü üe v ve',
    g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
    k: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
    h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
    j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
    q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
    x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
    zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
    ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
    sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
    r: 'an ang ao e en eng i ong ou u ua uan ui un uo',
    z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
    c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
    s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  }).flatMap(([initial, finals]) => finals.split(' ').map((final) => initial + final)),
)

/**
 * Takes inline pinyin glosses out: 產(chǎn)業(yè) becomes 產業. A bracket is a gloss when it holds real syllables with
 * a tone mark directly after a Han character; without tone marks only in a text that is glossed throughout.
 * (GDP), (ABC), (kg) and every other bracket stays.
 */
export function stripGlosses(text: string): string {
  let marked = 0
  for (const [brackets] of text.matchAll(BRACKETS)) {
    for (const [, syllables = ''] of brackets.matchAll(BRACKET))
      if (isMarked(syllables) && isPinyin(syllables)) marked++
  }
  if (marked === 0) return text
  const strip = (bracket: string, syllables: string): string => {
    // A single plain letter is a list label or a variable, in a glossed text too.
    const isGloss = isMarked(syllables) || (marked >= GLOSSED_FROM && syllables.length > 1)
    return isGloss && isPinyin(syllables) ? '' : bracket
  }
  return text.replace(BRACKETS, (brackets) => brackets.replace(BRACKET, strip))
}

function isMarked(syllables: string): boolean {
  return TONE_MARK.test(syllables.normalize('NFD'))
}

function isPinyin(syllables: string): boolean {
  return syllables
    .trim()
    .split(/[ '’]/)
    .every((syllable) => SYLLABLES.has(withoutTone(syllable)))
}

/** Typesetters write the round ɑ and the one-storey ɡ, and a breve where a caron belongs. */
function withoutTone(syllable: string): string {
  return syllable
    .normalize('NFD')
    .replace(TONE_MARKS, '')
    .normalize('NFC')
    .replaceAll('ɑ', 'a')
    .replaceAll('ɡ', 'g')
}
