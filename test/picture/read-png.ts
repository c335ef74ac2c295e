import { inflateSync } from 'node:zlib'

/** The brightness of every pixel of a PNG with 8 bits a channel and no palette, row by row. */
export function readPng(png: Uint8Array): { width: number; height: number; gray: Uint8Array } {
  const bytes = Buffer.from(png)
  const parts: Buffer[] = []
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (type === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)))
  }
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const size = { 0: 1, 2: 3, 4: 2, 6: 4 }[bytes[25] ?? 0]
  if (bytes[24] !== 8 || size === undefined) throw new Error('A PNG of another kind')
  const data = inflateSync(Buffer.concat(parts))
  const stride = width * size
  const gray = new Uint8Array(width * height)
  let above = new Uint8Array(stride)
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1)
    const row = unfilter(data[start] ?? 0, data.subarray(start + 1, start + 1 + stride), above, size)
    for (let x = 0; x < width; x++) gray[y * width + x] = row[x * size] ?? 0
    above = row
  }
  return { width, height, gray }
}

function unfilter(
  filter: number,
  coded: Uint8Array,
  above: Uint8Array,
  size: number,
): Uint8Array<ArrayBuffer> {
  const row = new Uint8Array(coded.length)
  for (let index = 0; index < coded.length; index++) {
    const left = index >= size ? (row[index - size] ?? 0) : 0
    const up = above[index] ?? 0
    const corner = index >= size ? (above[index - size] ?? 0) : 0
    row[index] = (coded[index] ?? 0) + predicted(filter, left, up, corner)
  }
  return row
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}
