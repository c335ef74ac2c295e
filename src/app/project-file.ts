import { fileURLToPath } from 'node:url'

/** The path of a file that comes with the program (prompts, examples), wherever it is installed. */
export function projectFile(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url))
}
