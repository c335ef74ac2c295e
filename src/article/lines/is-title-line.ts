import { parseByline } from './byline.ts'
import { isNavigation } from './is-navigation.ts'
import { weightOf } from './line.ts'
import { lineRole } from './line-role.ts'

/** A title of more weight than this (60 Han characters) is a paragraph. */
const HEAVIEST_TITLE = 180

/** True for a line above the text that can be its title: no navigation, no byline, not too long. */
export function isTitleLine(line: string): boolean {
  const weight = weightOf(line)
  return (
    weight >= 6 &&
    weight <= HEAVIEST_TITLE &&
    lineRole(line) === 'body' &&
    !isNavigation(line) &&
    !parseByline(line, true)
  )
}
