import { open, rename, rm } from 'node:fs/promises'
import { describeError, UserError } from '../errors.ts'

/** Writes a file so that whoever reads it meanwhile finds the old one or the new one, never a half. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`
  try {
    const file = await open(draft, 'w')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } catch (cause) {
    await rm(draft, { force: true })
    throw new UserError(
      `${path} cannot be written: ${describeError(cause)}.`,
      'Name a file in a folder that this user may write to.',
      { cause },
    )
  }
}
