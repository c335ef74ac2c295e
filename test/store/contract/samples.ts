import type { Article } from '../../../src/domain/article.ts'
import type { Brief, Directive, Figure, ProjectMention } from '../../../src/domain/brief.ts'
import type { Item } from '../../../src/domain/source.ts'
import type { LinkedMention } from '../../../src/domain/stored.ts'
import type { NewItem } from '../../../src/store/article-store.ts'
import type { Store } from '../../../src/store/store.ts'

export const T0 = new Date('2026-11-20T00:00:00.000Z')

/** `minutes` after T0. */
export function at(minutes: number): Date {
  return new Date(T0.getTime() + minutes * 60_000)
}

export function item(name: string, over: Partial<Item> = {}): Item {
  const url = `https://news.example/${name}`
  return { title: `标题 ${name}`, url, publishedAt: null, guid: `guid-${name}`, content: null, ...over }
}

export function newItem(name: string, over: Partial<NewItem> = {}): NewItem {
  return { item: item(name), backlog: false, newsAt: T0, ...over }
}

export function article(name: string, over: Partial<Article> = {}): Article {
  return {
    url: `https://news.example/${name}`,
    title: `${name}：产业园开工`,
    publishedAt: '2026-11-20T08:00:00+08:00',
    language: 'zh-Hans',
    text: `云溪新区${name}产业园昨日开工，总投资约12.5亿元。\n管委会要求年底前完成主体施工。`,
    sourceName: '云溪日报',
    cuts: [],
    ...over,
  }
}

export function figure(over: Partial<Figure> = {}): Figure {
  return {
    text: '12.5亿元',
    start: 18,
    end: 24,
    value: 1_250_000_000,
    unit: 'CNY',
    bound: 'about',
    metric: '总投资',
    subject: null,
    project: null,
    period: null,
    status: 'planned',
    change: null,
    key: true,
    evidence: '总投资约12.5亿元',
    evidenceStart: 14,
    ...over,
  }
}

export function directive(over: Partial<Directive> = {}): Directive {
  return {
    issuer: '管委会',
    role: null,
    action: '完成主体施工',
    deadline: '2026-12',
    target: null,
    key: true,
    evidence: '管委会要求年底前完成主体施工。',
    evidenceStart: 26,
    ...over,
  }
}

export function mention(name: string, over: Partial<ProjectMention> = {}): ProjectMention {
  return { name, aliases: [], place: null, key: true, ...over }
}

export function brief(name: string, over: Partial<Brief> = {}): Brief {
  const { url, title, publishedAt, language, text } = article(name)
  return {
    schema: 1,
    url,
    title,
    publishedAt,
    language,
    text,
    relevance: 0.83,
    headline: `${name}产业园开工`,
    figures: [figure()],
    directives: [directive()],
    projects: [],
    engine: 'rules',
    promptVersion: null,
    ...over,
  }
}

/** A mention as a new project, known under its own names. */
export function linked(of: ProjectMention, projectId: number | null = null): LinkedMention {
  return { mention: of, projectId, keys: [of.name, ...of.aliases] }
}

export async function addSource(store: Store, name = 'a'): Promise<number> {
  const { source } = await store.sources.add(
    { kind: 'feed', url: `https://${name}.example/feed`, title: `来源 ${name}` },
    T0,
  )
  return source.id
}

/** An article that is read and waits for its brief; gives its id. */
export async function addRead(store: Store, name: string, newsAt = T0): Promise<number> {
  const sourceId = await addSource(store)
  await store.articles.addItems(sourceId, [newItem(name, { newsAt })], T0)
  const claimed = await store.articles.claimUnread(T0, 100, at(5))
  const pending = claimed.find((candidate) => candidate.item.url === item(name).url)
  if (!pending) throw new Error(`${name} was not claimed`)
  await store.articles.saveText(pending.id, article(name), newsAt)
  return pending.id
}

/** An article with its brief; gives its id. */
export async function addBriefed(
  store: Store,
  name: string,
  {
    newsAt = T0,
    over = {},
    mentions = [],
    tokens = '',
  }: { newsAt?: Date; over?: Partial<Brief>; mentions?: readonly LinkedMention[]; tokens?: string } = {},
): Promise<number> {
  const id = await addRead(store, name, newsAt)
  const saved = brief(name, { projects: mentions.map((one) => one.mention), ...over })
  await store.briefs.save(id, { brief: saved, mentions, tokens, at: T0 })
  return id
}

export async function subscribe(store: Store, chatId: number, threadId: number | null = null) {
  const { subscription } = await store.subscriptions.start(
    { chatId, threadId, locale: 'zh', timezone: 'Asia/Shanghai', time: '08:00', nextDigestAt: T0 },
    T0,
  )
  return subscription.id
}

/** True when it was queued. */
export async function enqueue(
  store: Store,
  subscriptionId: number,
  messages: readonly string[],
  { date = '2026-11-20', now = T0 }: { date?: string; now?: Date } = {},
): Promise<boolean> {
  const digest = { date, messages, nextDigestAt: at(24 * 60), now }
  return (await store.deliveries.enqueue({ subscriptionIds: [subscriptionId], ...digest })) === 1
}
