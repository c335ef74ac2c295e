import { Tokenizer } from 'htmlparser2'
import type { ArticleCut } from '../domain/article.ts'
import { addText, closeElement, createTree, type GrowingTree, isInSvg, openElement } from './build-tree.ts'
import type { HtmlElement } from './node.ts'

/** UTF-16 units read of a page; news pages have 20 to 1,500 thousand. */
const MAX_LENGTH = 2_000_000

/** Elements read of a page; news pages have 300 to 6,000. */
const MAX_ELEMENTS = 20_000

export interface ParsedHtml {
  /** `#document`; its descendants are the page. */
  readonly document: HtmlElement
  /** `cut_long`: the page went on; `cut_deep`: what lay deeper than 256 levels was flattened, its text kept. */
  readonly cuts: readonly ArticleCut[]
}

/** A page as a tree. Any text is accepted; never throws; takes time linear in what is read, which is bounded. */
export function parseHtml(html: string): ParsedHtml {
  const tree = createTree()
  const source = html.slice(0, MAX_LENGTH)
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    tokenHandler(source, tree, () => tokenizer.pause()),
  )
  tokenizer.write(source)
  const isCut = !tokenizer.running || html.length > MAX_LENGTH
  if (tokenizer.running) tokenizer.end()
  const cuts: ArticleCut[] = []
  if (isCut) cuts.push('cut_long')
  if (tree.isFlattened) cuts.push('cut_deep')
  return { document: tree.document, cuts }
}

/** Most elements have no attributes and share this. */
const NONE: Record<string, string> = Object.freeze(Object.create(null))

type TokenHandler = ConstructorParameters<typeof Tokenizer>[1]

function tokenHandler(source: string, tree: GrowingTree, stop: () => void): TokenHandler {
  let tag = ''
  let attributes: Record<string, string> = NONE
  let attribute = ''
  let value = ''
  const stopWhenFull = () => {
    if (tree.size >= MAX_ELEMENTS) stop()
  }
  const openTag = (selfClosing: boolean) => {
    openElement(tree, tag, attributes, selfClosing)
    stopWhenFull()
  }
  const ignore = () => {}
  return {
    onopentagname(start, end) {
      tag = source.slice(start, end).toLowerCase()
      attributes = NONE
    },
    onattribname(start, end) {
      attribute = source.slice(start, end).toLowerCase()
      value = ''
    },
    onattribdata(start, end) {
      value += source.slice(start, end)
    },
    onattribentity(codePoint) {
      value += String.fromCodePoint(codePoint)
    },
    onattribend() {
      if (attributes === NONE) attributes = Object.create(null)
      attributes[attribute] ??= value
    },
    onopentagend: () => openTag(false),
    onselfclosingtag: () => openTag(true),
    onclosetag(start, end) {
      closeElement(tree, source.slice(start, end).toLowerCase())
      stopWhenFull()
    },
    ontext: (start, end) => addText(tree, source.slice(start, end)),
    ontextentity: (codePoint) => addText(tree, String.fromCodePoint(codePoint)),
    isInForeignContext: () => isInSvg(tree),
    oncdata: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: ignore,
  }
}
