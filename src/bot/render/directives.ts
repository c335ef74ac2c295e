import type { Directive } from '../../domain/brief.ts'
import type { DigestDirective } from '../../domain/digest.ts'
import type { Page } from './digest-page.ts'
import { directiveLine } from './directive-line.ts'
import { groupBy } from './group-by.ts'
import { html, joined, link } from './html.ts'
import { shorten } from './shorten.ts'
import type { Block } from './split-messages.ts'
import { sourceName } from './story.ts'

/** What each speaker of an article asks for, in the order in which the speakers come first. */
export function directiveBlocks(directives: readonly DigestDirective[], page: Page): Block[] {
  const speakers = groupBy(directives, ({ directive, cite }) => `${cite.articleId} ${directive.issuer ?? ''}`)
  return [...speakers.values()].map((group) => directiveBlock(group, page))
}

/** Who, what, by when. */
function directiveBlock(group: readonly DigestDirective[], page: Page): Block {
  const [first] = group
  if (!first) return []
  const { issuer, role } = first.directive
  const who = joined([shorten(role ?? '', 40), html`<b>${shorten(issuer ?? '', 40)}</b>`], ' ')
  const proven = group.map((item) => item.directive).filter(saysLess)
  return [
    html`▪️ ${joined([issuer ? who : '', first.cite.sourceTitle ? link(sourceName(first.cite), first.cite.url) : ''], ' · ')}`,
    ...group.map(({ directive }) => html`• ${directiveLine(directive, page)}`),
    ...page.proofs(proven),
  ]
}

/** True when the sentence holds more than its shortened form: a few words about who speaks are no more. */
function saysLess({ action, evidence }: Directive): boolean {
  return !evidence.includes(action) || evidence.length > action.length + 20
}
