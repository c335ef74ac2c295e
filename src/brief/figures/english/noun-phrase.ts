/** Words that end a noun phrase when read forwards, and begin what is before it when read backwards. */
const FUNCTION_WORDS = new Set(
  (
    'of in to and or by at for from on with per as into over under than that which who whose this these those its their it he she they we ' +
    'is are was were be been being has have had will would can could may might shall should must do does did not said says say ' +
    'before after while when where about around some nearly almost more less least most up down also now only just still so far ' +
    'including include includes covering across through during until since between among against because if but yet both each every ' +
    'expected set due planned according worth costing totaling totalling reaching compared accounting representing representing employing ' +
    'creating create creates cost costs invest invests invested spend spends provide provided provides support supports serve employ reach ' +
    'reached hit rose fell grew grow climbed dropped increased decreased slipped gained jumped surged edged stands stood totaled totalled amounted ' +
    'build builds built house houses produce produces generate generates occupy occupies cover covers add adds added sign signed complete completed ' +
    'approved offered allocate allocated earmarked raise raised lift cut reduce reduced finish exceed exceeds exceeded turn out handle supply ' +
    'comprises comprise comprising has involves involving features featuring'
  ).split(' '),
)
const ARTICLES = new Set([
  'a',
  'an',
  'the',
  'its',
  'their',
  'this',
  'our',
  'his',
  'her',
  'total',
  'combined',
  'another',
  'additional',
])
const WORD = /[A-Za-z][A-Za-z'’/-]*/y
const LONGEST = 5

/** The noun phrase that ends right where `text` ends; empty when a verb or preposition stands there. */
export function phraseBefore(text: string): string {
  const words = text.trimEnd().split(/\s+/).slice(-LONGEST)
  const kept: string[] = []
  for (const word of words.reverse()) {
    const plain = word.replace(/^["“‘(]+|["”’),.;:]+$/g, '')
    if (
      plain === '' ||
      /[,.;:]$/.test(word) ||
      !/^[A-Za-z]/.test(plain) ||
      FUNCTION_WORDS.has(plain.toLowerCase())
    )
      break
    if (/^(?:a|an|the)$/i.test(plain)) break
    kept.unshift(plain)
  }
  return withoutArticle(kept.join(' '))
}

/** The noun phrase that `text` starts with; empty when it starts with something else. */
export function phraseAfter(text: string): string {
  const kept: string[] = []
  let at = 0
  while (kept.length < LONGEST) {
    if (text[at] === ' ' || text[at] === '-') at++
    WORD.lastIndex = at
    const word = WORD.exec(text)?.[0]
    if (word === undefined || FUNCTION_WORDS.has(word.toLowerCase())) break
    kept.push(word)
    at += word.length
  }
  return withoutArticle(kept.join(' '))
}

function withoutArticle(phrase: string): string {
  const [first = '', ...rest] = phrase.split(' ')
  return rest.length > 0 && ARTICLES.has(first.toLowerCase()) ? withoutArticle(rest.join(' ')) : phrase
}
