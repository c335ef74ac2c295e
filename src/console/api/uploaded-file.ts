import type { Document, PhotoSize } from 'grammy/types'
import { imageSize, MAX_DOCUMENT_BYTES, MAX_PHOTO_BYTES, type StoredFile } from './files.ts'
import { textOf } from './payload.ts'
import { badRequest, Refusal } from './refusal.ts'
import type { Call, World } from './world.ts'

const MAX_PHOTO_SIDES = 10_000
const MAX_PHOTO_RATIO = 20

/** The picture of a `sendPhoto`, uploaded or sent again by its id, in its one size. Throws a Refusal. */
export function uploadedPhoto(world: World, call: Call): PhotoSize[] {
  const file = storedFile(world, call, 'photo', MAX_PHOTO_BYTES)
  const size = imageSize(file.bytes)
  if (size === null) throw badRequest('IMAGE_PROCESS_FAILED')
  const { width, height } = size
  const ratio = Math.max(width, height) / Math.max(1, Math.min(width, height))
  if (width + height > MAX_PHOTO_SIDES || ratio > MAX_PHOTO_RATIO)
    throw badRequest('PHOTO_INVALID_DIMENSIONS')
  return [{ ...identityOf(file), width, height }]
}

/** The file of a `sendDocument`, uploaded or sent again by its id. Throws a Refusal. */
export function uploadedDocument(world: World, call: Call): Document {
  return documentOf(storedFile(world, call, 'document', MAX_DOCUMENT_BYTES))
}

/** A stored file as messages name it. */
export function documentOf(file: StoredFile): Document {
  return { ...identityOf(file), file_name: file.name, mime_type: file.type }
}

function identityOf(file: StoredFile): { file_id: string; file_unique_id: string; file_size: number } {
  return { file_id: file.fileId, file_unique_id: `unique-${file.fileId}`, file_size: file.bytes.length }
}

/** Given as a part of the form under its own name, as `attach://part`, or as the id of a stored file. */
function storedFile(world: World, call: Call, field: 'photo' | 'document', maxBytes: number): StoredFile {
  const value = textOf(call.payload, field)
  const attached = value === '' ? field : /^attach:\/\/(.+)$/.exec(value)?.[1]
  if (attached === undefined) {
    if (/^https?:/i.test(value)) throw badRequest('failed to get HTTP URL content')
    if (!world.files.has(value)) throw badRequest('wrong file identifier/HTTP URL specified')
    return world.files.get(value)
  }
  const upload = call.files.get(attached)
  if (upload === undefined) throw badRequest(`There is no ${field} in the request`)
  if (upload.bytes.length === 0) throw badRequest('file must be non-empty')
  if (upload.bytes.length > maxBytes) throw new Refusal(413, 'Request Entity Too Large')
  return world.files.save(`${field}s`, upload)
}
