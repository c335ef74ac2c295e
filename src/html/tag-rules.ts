/** How tags nest, after the HTML standard's tree construction, as far as news pages need it. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that never have content. */
export const VOID_TAGS = words(
  'area base basefont br col embed frame hr img input keygen link meta param source track wbr',
)

/** Elements that start a line of their own. */
export const BLOCK_TAGS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p pre section summary table tbody td tfoot th thead tr ul xmp',
)

/** Elements whose text is never shown as text. */
export const HIDDEN_TAGS = words(
  'audio canvas datalist embed head iframe link math meta noembed noframes noscript object option script select style svg template textarea title video',
)

/** Elements that may stand in a head; any other start tag ends an unclosed one. */
export const HEAD_TAGS = words(
  'base basefont bgsound link meta noframes noscript script style template title',
)

/** Which open element a start tag ends, and the elements beyond which it does not look for it. */
export const IMPLIED_ENDS: ReadonlyMap<string, { ends: readonly string[]; within: ReadonlySet<string> }> =
  new Map(
    [
      { tags: 'li', ends: 'li', within: 'ul ol menu dir table td th' },
      { tags: 'dd dt', ends: 'dd dt', within: 'dl table td th' },
      { tags: 'td th', ends: 'td th', within: 'tr table' },
      { tags: 'tr', ends: 'tr', within: 'table tbody thead tfoot' },
      { tags: 'tbody thead tfoot', ends: 'tbody thead tfoot', within: 'table' },
      { tags: 'option optgroup', ends: 'option', within: 'select datalist' },
      { tags: 'a', ends: 'a', within: [...BLOCK_TAGS].join(' ') },
    ].flatMap(({ tags, ends, within }) =>
      tags.split(' ').map((tag) => [tag, { ends: ends.split(' '), within: words(within) }] as const),
    ),
  )

/** A block start tag ends an open paragraph, unless one of these stands between. */
export const PARAGRAPH_SCOPE = words('button caption td th table object marquee template')

/** An end tag does not reach past these; a formatting end tag not past any block either. */
export const SCOPE_TAGS = words('table td th caption object marquee template')
