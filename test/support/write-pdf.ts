import { deflateSync } from 'node:zlib'
import iconv from 'iconv-lite'

/** How a file says which letter each code is: as Chinese office programs write it, without the font itself. */
export type PdfFont = 'UniGB-UCS2-H' | 'GBK-EUC-H' | 'latin'

/** A line on a page: points from its lower left corner (A4: 595 by 842). */
export type PdfText = readonly [x: number, y: number, size: number, text: string]

export interface PdfPlan {
  readonly font: PdfFont
  readonly pages: readonly (readonly PdfText[])[]
  readonly title?: string
  /** Turns the pages, as landscape tables are. */
  readonly rotate?: 90
  /** Instead of the contents of each page, compressed already. */
  readonly contents?: Uint8Array
}

/** A PDF as small as can be, with a table of its objects that is right. */
export function writePdf({ font, pages, title, rotate, contents }: PdfPlan): Uint8Array {
  const objects: Buffer[] = []
  const add = (...parts: (string | Uint8Array)[]): number =>
    objects.push(Buffer.concat(parts.map((part) => Buffer.from(part))))
  const stream = (bytes: Uint8Array) =>
    add(`<< /Length ${bytes.length} /Filter /FlateDecode >>\nstream\n`, bytes, '\nendstream')
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add('') // The list of pages, once they are known.
  const fontId = addFont(font, add)
  const info = title === undefined ? null : add(`<< /Title <FEFF${hex(utf16(title))}> >>`)
  const turned = rotate === undefined ? '' : `/Rotate ${rotate}`
  const kids = pages.map((texts) => {
    const content = stream(contents ?? deflateSync(texts.map((text) => drawn(text, font, rotate)).join('\n')))
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${turned} /Contents ${content} 0 R /Resources << /Font << /F ${fontId} 0 R >> >> >>`,
    )
  })
  objects[1] = Buffer.from(
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`,
  )
  return assemble(objects, info)
}

type Add = (...parts: (string | Uint8Array)[]) => number

function addFont(font: PdfFont, add: Add): number {
  if (font === 'latin')
    return add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  const descriptor = add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  )
  const letters = add(
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500 814 939 500] /FontDescriptor ${descriptor} 0 R >>`,
  )
  return add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-${font} /Encoding /${font} /DescendantFonts [${letters} 0 R] >>`,
  )
}

function drawn([x, y, size, text]: PdfText, font: PdfFont, rotate: 90 | undefined): string {
  const codes =
    font === 'latin'
      ? Buffer.from(text, 'latin1')
      : font === 'GBK-EUC-H'
        ? iconv.encode(text, 'gbk')
        : utf16(text)
  const place = rotate === 90 ? `0 1 -1 0 ${595 - y} ${x}` : `1 0 0 1 ${x} ${y}`
  return `BT /F ${size} Tf ${place} Tm <${hex(codes)}> Tj ET`
}

function assemble(objects: readonly Buffer[], info: number | null): Uint8Array {
  const parts = [Buffer.from('%PDF-1.5\n%\u00e2\u00e3\n', 'latin1')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  for (const [index, object] of objects.entries()) {
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    offsets.push(length)
    length += whole.length
    parts.push(whole)
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const about = info === null ? '' : ` /Info ${info} 0 R`
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${about} >>\nstartxref\n${length}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(end)])
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16()
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
