const OPENING =
  /^(?:["“]?(?:In|By|As of|During|For|At|On|Among|Under)\b[^,]{2,60}, )?["“]?((?:[A-Z][\w'’&.-]*|the|a|an|of|and|[a-z][\w'’-]+)(?: [\w'’&.-]+){0,7}?) (?:will|would|is|are|was|were|has|have|had|plans?|aims?|can|could|must|should|stands?|stood|rose|fell|grew|reached|totall?ed|employs?|costs?|comprises?|includes?|signed|attracted|licensed|[a-z]{3,}ed|invests?|expects?|needs?)\b/
const ANAPHOR =
  /^(?:it|they|the (?:city|zone|county|company|project|plant|park|council|ministry|government|state|port|scheme|site))$/i
const ATTRIBUTED = /^(?:officials|he|she|we|i|there|this|that|some|a total|authorities|analysts)\b/i

/** The noun phrase that an English sentence is about; empty for pronouns, sources and what is not clear. */
export function subjectEnglish(sentence: string): string {
  const phrase = (OPENING.exec(sentence.slice(0, 160))?.[1] ?? '').replace(/^(?:the|a|an) /i, '')
  return ANAPHOR.test(`the ${phrase}`) || ATTRIBUTED.test(phrase) || /\d/.test(phrase) ? '' : phrase
}
