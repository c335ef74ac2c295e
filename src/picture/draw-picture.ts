import { fileURLToPath } from 'node:url'

const FONT = fileURLToPath(new URL('./fonts/NotoSansSC-Subset.ttf', import.meta.url))

/**
 * An SVG as PNG, in its own size. Its letters are those of the font that comes with Kaigong, whatever the machine has:
 * a font that is missing would leave blanks and no error. Rejects when the text is no SVG. Drawn in another thread.
 */
export async function drawPicture(svg: string): Promise<Uint8Array> {
  // Only whoever asks for a picture pays for it.
  const { renderAsync } = await import('@resvg/resvg-js')
  const picture = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: [FONT], defaultFontFamily: 'Noto Sans SC' },
  })
  return picture.asPng()
}
