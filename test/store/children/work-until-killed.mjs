// Works until it is killed: queues digests, sends them, adds and briefs articles. Each settled step
// is printed after the store has it, so whoever reads the lines knows what must not be lost.
// Arguments: folder of the compiled source, address of the database, number of this life.
const [folder, url, life] = process.argv.slice(2)
const { openStore } = await import(`${folder}/store/open-store.js`)
const store = await openStore({ url })
await store.releaseClaims()
const now = new Date()
const later = new Date(now.getTime() + 3_600_000)
const say = (line) => new Promise((resolve) => process.stdout.write(`${line}\n`, resolve))

const { source } = await store.sources.add({ kind: 'feed', url: 'https://a.example/', title: 'A' }, now)
const wishes = { locale: 'zh', timezone: 'UTC', time: '08:00', nextDigestAt: now }
const { subscription } = await store.subscriptions.start({ chatId: 1, threadId: null, ...wishes }, now)

for (let step = 0; ; step += 1) {
  const name = `${life}-${step}`
  const url = `https://a.example/${name}`
  const messages = [`${name} one`, `${name} two`]
  await store.deliveries.enqueue({
    subscriptionIds: [subscription.id],
    date: name,
    messages,
    nextDigestAt: later,
    now,
  })
  await say(`queued ${name}`)
  for (const { id } of await store.deliveries.claim(now, 5, later)) {
    await store.deliveries.markSent(id, id, now)
    await say(`sent ${id}`)
  }
  const item = { title: name, url, publishedAt: null, guid: name, content: null }
  await store.articles.addItems(source.id, [{ item, backlog: false, newsAt: now }], now)
  for (const pending of await store.articles.claimUnread(now, 2, later)) {
    const text = `总投资${step}亿元。`
    const { url, title } = pending.item
    const article = { url, title, publishedAt: null, language: 'zh-Hans', text }
    await store.articles.saveText(pending.id, { ...article, sourceName: null, cuts: [] }, now)
  }
  for (const { id, article } of await store.articles.claimUnbriefed(now, 2, later)) {
    const project = { name: `${article.title} 项目`, aliases: [], place: null, key: true }
    const figures = Array.from({ length: 5 }, (_, value) => figureOf(value, project.name))
    const { url, title, publishedAt, language, text } = article
    const brief = { schema: 1, url, title, publishedAt, language, text, relevance: 1, headline: name }
    await store.briefs.save(id, {
      brief: { ...brief, figures, directives: [], projects: [project], engine: 'rules', promptVersion: null },
      mentions: [{ mention: project, projectId: null, keys: [project.name] }],
      tokens: `总投资 ${name}`,
      at: now,
    })
    await say(`briefed ${id}`)
  }
}

function figureOf(value, project) {
  const place = { start: 0, end: 1, evidence: '总', evidenceStart: 0 }
  const kind = { unit: 'CNY', bound: 'exact', metric: '总投资', status: 'actual' }
  return {
    text: '总',
    value,
    ...kind,
    ...place,
    subject: null,
    project,
    period: null,
    change: null,
    key: true,
  }
}
