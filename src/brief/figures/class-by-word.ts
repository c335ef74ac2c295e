/**
 * Which class each word is of, from an alternation of words for each class. A word goes by its letters: what must not
 * stand beside it, as in 运营(?!商), is left out. Brackets hold no bars of the alternation.
 */
export function classByWord<Class extends string>(
  alternations: Readonly<Record<Class, string>>,
): ReadonlyMap<string, Class> {
  const classes = new Map<string, Class>()
  for (const [name, words] of Object.entries<string>(alternations))
    for (const word of words.split(/\|(?![^(]*\))/))
      classes.set(word.replace(/\([^)]*\)/g, ''), name as Class)
  return classes
}
