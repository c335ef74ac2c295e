import type { Article } from '../domain/article.ts'
import { describeError, UsageError } from '../errors.ts'
import { type Io, print } from './command.ts'
import { createInputReader } from './read-inputs.ts'

/**
 * Reads each input in the order given and prints what `show` makes of it; one that fails is told on
 * stderr and the others go on. Gives 1 when any failed.
 */
export async function eachInput(
  inputs: readonly string[],
  io: Io,
  show: (article: Article, id: { id?: string }) => Promise<string>,
): Promise<0 | 1> {
  if (inputs.length === 0) throw new UsageError('name at least one file, address, or - for standard input')
  const reader = await createInputReader(io)
  let code: 0 | 1 = 0
  try {
    for (const input of inputs) {
      try {
        const article = await reader.read(input)
        print(io.output, await show(article, inputs.length > 1 ? { id: input } : {}))
      } catch (error) {
        const remedy = error instanceof Error && 'remedy' in error ? ` ${error.remedy}` : ''
        print(io.errors, `kaigong: ${describeError(error)}${remedy}`)
        code = 1
      }
    }
  } finally {
    await reader.close()
  }
  return code
}
