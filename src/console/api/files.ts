import { badRequest } from './refusal.ts'

/** A file as a client uploads it. */
export interface Upload {
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
}

/** A file that the server keeps. */
export interface StoredFile extends Upload {
  readonly fileId: string
  /** Under `/file/bot<token>/`. */
  readonly path: string
}

/** Bytes; the Bot API's limits for uploads. */
export const MAX_PHOTO_BYTES = 10 * 1024 ** 2
export const MAX_DOCUMENT_BYTES = 50 * 1024 ** 2

/** Uploaded files; the oldest are forgotten beyond `keep`. */
export class Files {
  readonly #byId = new Map<string, StoredFile>()
  readonly #byPath = new Map<string, StoredFile>()
  readonly #keep: number
  #count = 0

  constructor(keep: number) {
    this.#keep = keep
  }

  save(folder: 'photos' | 'documents', upload: Upload): StoredFile {
    const number = this.#count++
    const extension = /\.\w{1,8}$/.exec(upload.name)?.[0] ?? ''
    const file = { ...upload, fileId: `local-file-${number}`, path: `${folder}/file_${number}${extension}` }
    this.#byId.set(file.fileId, file)
    this.#byPath.set(file.path, file)
    if (this.#byId.size > this.#keep) this.#forgetOldest()
    return file
  }

  has(fileId: string): boolean {
    return this.#byId.has(fileId)
  }

  /** Throws a Refusal for an id that is unknown or forgotten. */
  get(fileId: string): StoredFile {
    const file = this.#byId.get(fileId)
    if (file === undefined) throw badRequest('wrong file_id or the file is temporarily unavailable')
    return file
  }

  atPath(path: string): StoredFile | undefined {
    return this.#byPath.get(path)
  }

  #forgetOldest(): void {
    for (const [fileId, file] of this.#byId) {
      this.#byId.delete(fileId)
      this.#byPath.delete(file.path)
      return
    }
  }
}

/** Width and height in pixels of a PNG or JPEG; null for anything else. */
export function imageSize(bytes: Buffer): { width: number; height: number } | null {
  if (bytes.length > 24 && bytes.toString('latin1', 1, 4) === 'PNG') {
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  }
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return null
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
  }
  return null
}
