import { constants } from 'node:os'
import { describeError, UserError } from '../errors.ts'

/** SQLite's words (they have been the same for twenty years), and what they mean to an operator. */
const FAULTS: readonly { words: RegExp; message: string; remedy: string }[] = [
  {
    words: /disk is full|ENOSPC|EDQUOT/,
    message: 'cannot be written: the disk is full.',
    remedy: 'Free some space. Nothing stored is lost, and unfinished work is done again.',
  },
  {
    words: /readonly database|EROFS/,
    message: 'is read-only.',
    remedy: 'Give the user that runs Kaigong the right to write to the file and its folder.',
  },
  {
    words: /unable to open|EACCES|EPERM|ENOTDIR|EEXIST|EISDIR/,
    message: 'cannot be opened.',
    remedy: 'Check that its folder is one, and that the user that runs Kaigong may write to it.',
  },
  {
    words: /not a database|malformed/,
    message: 'is damaged, or not a database of Kaigong.',
    remedy: 'Restore it from a backup, or move it away to start with an empty one.',
  },
  {
    words: /is locked/,
    message: 'is kept locked by another program.',
    remedy: 'Close the program that has it open, then try again.',
  },
  {
    words: /disk I\/O error|EIO/,
    message: 'cannot be read or written: the disk reports an error.',
    remedy: 'Check the disk and the system log.',
  },
]

/** Where the file beside the log cannot grow, SQLite calls a full disk an I/O error; the system's number is beside it. */
const FULL: ReadonlySet<unknown> = new Set([constants.errno.ENOSPC, constants.errno.EDQUOT])

/** A fault of the file or its disk as a `UserError`; anything else unchanged. */
export function sqliteFault(error: unknown, file: string): unknown {
  const isFull = error instanceof Error && 'systemErrno' in error && FULL.has(error.systemErrno)
  const words = isFull ? 'ENOSPC' : describeError(error)
  const fault = FAULTS.find((candidate) => candidate.words.test(words))
  return fault
    ? new UserError(`The database ${file} ${fault.message}`, fault.remedy, { cause: error })
    : error
}
