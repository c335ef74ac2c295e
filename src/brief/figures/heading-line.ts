/** （一）, 1.: goes on under the heading above it. */
export const SUB_HEADING = /^(?:[（(]|\d)/

/** A short line that does not end as a sentence does. */
export function isHeadingLine(normal: string): boolean {
  return normal.length <= LONGEST_HEADING && !/[。！；，.!;,]$/.test(normal)
}

const LONGEST_HEADING = 24
