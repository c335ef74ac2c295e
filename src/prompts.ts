import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from './errors.ts'

/** What a model is asked, as its file in prompts/ has it. */
export interface Prompt {
  /** Of the file's first line, `version: …`; kept with everything that the prompt produced. */
  readonly version: string
  /** The text with each `{{slot}}` filled; a slot that is not given is a `UserError`. */
  render(slots: { readonly [name: string]: string | number }): string
}

/** Reads `name`.md of a prompts folder; a missing file or version line is a `UserError`. */
export async function loadPrompt(folder: string, name: string): Promise<Prompt> {
  const file = join(folder, `${name}.md`)
  const content = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UserError(`The prompt ${file} cannot be read`, 'Restore it from the repository.', { cause })
  })
  const [, version, text] = /^version:[ \t]*(\S+)\s*\n([\s\S]*)$/.exec(content.replaceAll('\r\n', '\n')) ?? []
  if (version === undefined || text === undefined) {
    throw new UserError(
      `The prompt ${file} does not say its version`,
      'Begin it with a line such as "version: 2".',
    )
  }
  return {
    version,
    render: (slots) =>
      text.trim().replace(/\{\{(.*?)\}\}/g, (slot, written: string) => {
        const value = slots[written.trim()]
        if (value !== undefined) return String(value)
        const known = Object.keys(slots).join(', ') || 'none'
        throw new UserError(
          `The prompt ${file} has an unknown slot ${slot}`,
          `Slots that it may use: ${known}.`,
        )
      }),
  }
}
