import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import type { PdfOutcome, PdfPage, Run } from './run.ts'

export interface PdfLimits {
  /** Pages from the first. */
  readonly pages: number
  /** After so long no further page is begun; the first always is. */
  readonly milliseconds: number
}

// pdf.js takes these from a native package for drawing, which reading does without: it is optional, and need not be there.
Object.assign(globalThis, { DOMMatrix: class {}, ImageData: class {}, Path2D: class {}, ...drawing() })

const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')

/** The maps from the codes of Chinese, Japanese and Korean fonts to letters, and the fonts that no file brings along. */
const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const DATA = {
  cMapUrl: join(folder, 'cmaps') + sep,
  cMapPacked: true,
  standardFontDataUrl: join(folder, 'standard_fonts') + sep,
}
/** Nothing in the file is run, drawn or fetched. */
const READ_ONLY = {
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  verbosity: VerbosityLevel.ERRORS,
}

/** What is written on the pages of a PDF. Never throws on what a file holds. */
export async function openPdf(body: Uint8Array, limits: PdfLimits): Promise<PdfOutcome> {
  const task = getDocument({ data: new Uint8Array(body), ...DATA, ...READ_ONLY })
  try {
    const begun = performance.now()
    const file = await task.promise
    const pages: PdfPage[] = []
    while (pages.length < Math.min(file.numPages, limits.pages)) {
      if (pages.length > 0 && performance.now() - begun > limits.milliseconds) break
      // One broken page takes no other with it.
      pages.push(await readPage(file, pages.length + 1).catch(() => ({ height: 0, runs: [] })))
    }
    return { kind: 'ok', pages, title: await titleOf(file), pageCount: file.numPages }
  } catch (error) {
    return { kind: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged' }
  } finally {
    await task.destroy().catch(() => {})
  }
}

type PdfFile = Awaited<ReturnType<typeof getDocument>['promise']>

async function readPage(file: PdfFile, number: number): Promise<PdfPage> {
  const page = await file.getPage(number)
  // Turned pages are read as they are shown.
  const { transform, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  page.cleanup()
  const runs = items.flatMap((item) => ('str' in item ? (toRun(item, transform) ?? []) : []))
  return { height, runs }
}

/** Null for blanks, and for what stands aslant or upside down: seals and watermarks. */
function toRun(
  { str, transform, width }: { str: string; transform: readonly unknown[]; width: number },
  shown: readonly number[],
): Run | null {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform.map(Number)
  const [A = 1, B = 0, C = 0, D = -1, E = 0, F = 0] = shown
  const right = A * a + C * b
  const down = B * a + D * b
  if (str.trim() === '' || right <= 0 || Math.abs(down) > 0.1 * right) return null
  const size = Math.hypot(A * c + C * d, B * c + D * d)
  return { text: str, x: A * e + C * f + E, y: B * e + D * f + F, width, size }
}

async function titleOf(file: PdfFile): Promise<string> {
  const { info } = await file.getMetadata().catch(() => ({ info: {} }))
  const title = 'Title' in info ? info.Title : ''
  return typeof title === 'string' ? title.trim() : ''
}

/** What this thread has of drawing already. */
function drawing(): Record<string, unknown> {
  const names = ['DOMMatrix', 'ImageData', 'Path2D'] as const
  const known = names.map((name) => [name, Reflect.get(globalThis, name)])
  return Object.fromEntries(known.filter(([, value]) => value !== undefined))
}
