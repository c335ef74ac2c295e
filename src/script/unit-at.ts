/**
 * The UTF-16 unit at a place within a text, as `text.charCodeAt(at)`. Strings have a dozen layouts in V8, and code that
 * meets more than four of them looks the method up anew for each character, at five times the cost of reading it. What
 * many kinds of text pass through reads them with this.
 */
export const unitAt: (text: string, at: number) => number = Function.prototype.call.bind(
  String.prototype.charCodeAt,
)

/** Whether a word stands at a place of a text. */
export function standsAt(word: string, text: string, at: number): boolean {
  const { length } = word
  if (at + length > text.length) return false
  for (let place = 0; place < length; place++)
    if (unitAt(text, at + place) !== unitAt(word, place)) return false
  return true
}
