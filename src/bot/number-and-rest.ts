/** The number of a source at the beginning of what follows a command, and what follows it; null where there is none. */
export function numberAndRest(text: string): { readonly id: number | null; readonly rest: string } {
  const [, digits, rest = ''] = /^#?([1-9]\d{0,14})(?:\s+([\s\S]*))?$/.exec(text.trim()) ?? []
  return digits === undefined ? { id: null, rest: text.trim() } : { id: Number(digits), rest: rest.trim() }
}
