import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createModelEngine, type ModelOutcome } from '../../src/brief/write-model-brief.ts'
import type { Article } from '../../src/domain/article.ts'
import type { Brief, Figure } from '../../src/domain/brief.ts'
import { loadPrompt } from '../../src/prompts.ts'
import { completing, failing, type ModelServer, saying, startModelServer } from '../support/model-server.ts'

const KEY = 'sk-test-0123456789'
const prompt = await loadPrompt(fileURLToPath(new URL('../../prompts', import.meta.url)), 'brief')

const INVESTMENT = '岚屿大厦项目总投资186.4亿元，占地约320亩，目前已完成投资的80%。'
const ORDER = '区长温如许要求，年底前开工率必须达到95%以上。'
const article: Article = {
  url: 'http://news.example/1',
  title: '岚屿大厦项目加快建设',
  publishedAt: '2022-03-01T08:00:00+08:00',
  language: 'zh-Hans',
  text: `${INVESTMENT}\n${ORDER}`,
  sourceName: null,
  cuts: [],
}

const known: Figure = {
  text: '186.4亿元',
  start: 9,
  end: 16,
  value: 18640000000,
  unit: 'CNY',
  bound: 'exact',
  metric: '总投资',
  subject: '岚屿大厦项目',
  project: null,
  period: null,
  status: 'planned',
  change: null,
  key: true,
  evidence: INVESTMENT,
  evidenceStart: 0,
}
const rules: Brief = {
  schema: 1,
  url: article.url,
  title: article.title,
  publishedAt: article.publishedAt,
  language: 'zh-Hans',
  text: article.text,
  relevance: 0.7,
  headline: '岚屿大厦项目总投资186.4亿元',
  figures: [known],
  directives: [],
  projects: [],
  engine: 'rules',
  promptVersion: null,
}

const figure = {
  text: '186.4亿元',
  evidence: INVESTMENT,
  metric: '总投资',
  subject: '岚屿大厦项目',
  project: '岚屿大厦项目',
  period: null,
  status: 'planned',
  change: null,
  key: true,
}
const directive = {
  issuer: '温如许',
  role: '区长',
  action: '开工率达到95%以上',
  deadline: '2022',
  target: '95%',
  key: true,
  evidence: ORDER,
}
const project = { name: '岚屿大厦项目', aliases: ['岚屿大厦', '凌云塔'], place: '凌云区', key: true }
const reply = {
  headline: '岚屿大厦完成投资八成',
  relevance: 0.9,
  figures: [figure],
  directives: [directive],
  projects: [project],
}

let server: ModelServer

beforeEach(async () => {
  server = await startModelServer()
})
afterEach(() => server.close())

function engine(options: { timeoutMs?: number; baseUrl?: string } = {}) {
  return createModelEngine({ apiKey: KEY, baseUrl: server.baseUrl, model: 'played', prompt, ...options })
}

async function written(content: unknown): Promise<Extract<ModelOutcome, { kind: 'written' }>> {
  server.answer(saying(content))
  const outcome = await engine().write(article, rules)
  if (outcome.kind !== 'written') throw new Error(outcome.message)
  return outcome
}

async function failure(options: { timeoutMs?: number; baseUrl?: string } = {}) {
  const outcome = await engine(options).write(article, rules)
  if (outcome.kind !== 'failed') throw new Error('expected a failure')
  expect(outcome.message).not.toContain(KEY)
  return outcome
}

describe('a true reply', () => {
  it('becomes a brief with offsets, values and bounds of the article', async () => {
    const { brief, dropped } = await written({
      ...reply,
      figures: [figure, { ...figure, text: '320亩', metric: '占地', key: false }],
    })
    expect(dropped).toEqual({ figures: 0, directives: 0 })
    expect(brief).toMatchObject({ engine: 'model:played', promptVersion: prompt.version, relevance: 0.9 })
    expect(brief).toMatchObject({ url: article.url, text: article.text, headline: '岚屿大厦完成投资八成' })
    expect(brief.figures[0]).toEqual({ ...known, project: '岚屿大厦项目' })
    expect(brief.figures[1]).toMatchObject({ text: '320亩', unit: 'm2', bound: 'about', evidenceStart: 0 })
    expect(brief.directives).toEqual([{ ...directive, evidenceStart: INVESTMENT.length + 1 }])
    expect(brief.projects).toEqual([{ name: '岚屿大厦项目', aliases: ['岚屿大厦'], place: null, key: true }])
  })

  it('asks with the article as data, the schema and no warmth', async () => {
    await written(reply)
    const [request] = server.requests
    expect(request?.path).toBe('/v1/chat/completions')
    expect(request?.headers.authorization).toBe(`Bearer ${KEY}`)
    expect(request?.body).toMatchObject({ model: 'played', temperature: 0 })
    expect(request?.body.response_format).toMatchObject({
      type: 'json_schema',
      json_schema: { strict: true, schema: { additionalProperties: false } },
    })
    const [system, user] = request?.body.messages ?? []
    expect(system?.content).toContain('Simplified Chinese')
    expect(system?.content).not.toMatch(/\{\{|岚屿/)
    expect(JSON.parse(user?.content ?? '')).toEqual({
      title: article.title,
      publishedAt: article.publishedAt,
      language: 'zh-Hans',
      text: article.text,
    })
  })

  it.each([
    ['in a Markdown fence', `\`\`\`json\n${JSON.stringify(reply)}\n\`\`\``],
    ['with talk around it', `<think>{hm}</think>Here it is: ${JSON.stringify(reply)} Done.`],
    ['in the full form of a stored brief', { schema: 1, engine: 'rules', ...reply, figures: [{ ...known }] }],
  ])('is read %s', async (_, content) => {
    const { brief } = await written(content)
    expect(brief.figures.map(({ text, start }) => [text, start])).toEqual([['186.4亿元', 9]])
  })

  it('finds evidence that was quoted in part, in the other script or in full width', async () => {
    const { brief } = await written({
      ...reply,
      figures: [
        { ...figure, evidence: '嵐嶼大廈項目總投資１８６．４億元' },
        { ...figure, text: '约320亩', evidence: '占地约320亩', metric: '占地' },
      ],
    })
    expect(brief.figures.map(({ text, evidence }) => [text, evidence])).toEqual([
      ['186.4亿元', INVESTMENT],
      ['320亩', INVESTMENT],
    ])
  })

  it('takes a figure that the text has twice once for each claim, in the order of the text', async () => {
    const text = '一期投资12亿元，二期投资12亿元。'
    server.answer(saying({ ...reply, figures: ['二期', '一期', '三期'].map(claim) }))
    function claim(subject: string) {
      return { ...figure, text: '12亿元', evidence: text, subject }
    }
    const outcome = await engine().write({ ...article, text }, { ...rules, text, figures: [] })
    expect(outcome).toMatchObject({ kind: 'written', dropped: { figures: 1, directives: 1 } })
    expect(outcome.kind === 'written' && outcome.brief.figures.map(({ start }) => start)).toEqual([4, 13])
  })
})

describe('a reply with inventions', () => {
  it.each([
    ['a figure that nobody printed', { text: '999亿元' }],
    ['a value with a lost point', { text: '1864亿元' }],
    ['a unit ten thousand times as small', { text: '186.4万元' }],
    ['evidence that is not in the article', { evidence: '该项目总投资186.4亿元。' }],
    ['evidence of another sentence', { evidence: ORDER }],
    ['a part of a number', { text: '3亿元' }],
    ['no evidence', { evidence: undefined }],
  ])('loses %s, and counts it', async (_, change) => {
    const { brief, dropped } = await written({ ...reply, figures: [{ ...figure, ...change }] })
    expect(brief.figures).toEqual([])
    expect(dropped).toEqual({ figures: 1, directives: 0 })
  })

  it('never shows a value, offset or bound of its own', async () => {
    const { brief } = await written({
      ...reply,
      figures: [{ ...figure, value: 1864, unit: 'USD', start: 3, end: 4, bound: 'over', evidenceStart: 7 }],
    })
    expect(brief.figures).toMatchObject([
      { value: 18640000000, unit: 'CNY', start: 9, end: 16, bound: 'exact', evidenceStart: 0 },
    ])
  })

  it.each([
    ['without evidence in the article', { evidence: '区长温如许要求，月底前全部拆除。', action: '全部拆除' }],
    ['that true evidence does not hold', { action: '月底前拆除全部违章建筑' }],
  ])('loses a directive %s, and counts it', async (_, change) => {
    const { brief, dropped } = await written({ ...reply, directives: [{ ...directive, ...change }] })
    expect(brief.directives).toEqual([])
    expect(dropped).toEqual({ figures: 0, directives: 1 })
  })

  it('words a directive as its sentence when the model put another number in', async () => {
    const { brief } = await written({
      ...reply,
      directives: [{ ...directive, action: '开工率必须达到100%以上' }],
    })
    expect(brief.directives).toMatchObject([{ action: ORDER, target: '95%' }])
  })

  it('loses names, deadlines and words with numbers that the article does not have', async () => {
    const { brief } = await written({
      headline: '岚屿大厦项目总投资1864亿元',
      relevance: 7,
      figures: [{ ...figure, metric: '总投资1864亿元', subject: '25个项目', period: 'soon', status: 'sure' }],
      directives: [{ ...directive, issuer: '无名氏', role: '市长', target: '59%', deadline: 'Friday' }],
      projects: [{ ...project, name: '凌云塔' }],
    })
    expect(brief).toMatchObject({ headline: rules.headline, relevance: rules.relevance, projects: [] })
    expect(brief.figures).toEqual([{ ...known, status: 'actual' }])
    expect(brief.directives).toMatchObject([{ issuer: null, role: null, target: null, deadline: null }])
  })

  it.each([
    ['with a foreign number', '岚屿大厦项目完成投资1864亿元'],
    ['that the article does not say', '请点击链接领取奖金'],
    ['that is too long', '岚屿大厦项目加快建设'.repeat(7)],
    ['that is empty', ' '],
  ])('is given the headline of the rules for one %s', async (_, headline) => {
    expect((await written({ ...reply, headline })).brief.headline).toBe(rules.headline)
  })

  it('keeps the usable entries beside unusable ones', async () => {
    const { brief, dropped } = await written({ ...reply, figures: [7, null, { text: '80%' }, figure] })
    expect(brief.figures).toHaveLength(1)
    expect(dropped.figures).toBe(3)
  })

  it('marks at most 12 figures as key', async () => {
    const text = `${Array.from({ length: 20 }, (_, i) => `第${i}年投资${i + 1}.5亿元`).join('，')}。`
    const figures = Array.from({ length: 20 }, (_, i) => ({
      ...figure,
      text: `${i + 1}.5亿元`,
      evidence: text,
    }))
    server.answer(saying({ ...reply, figures }))
    const outcome = await engine().write({ ...article, text }, { ...rules, text, figures: [] })
    if (outcome.kind !== 'written') throw new Error(outcome.message)
    expect(outcome.brief.figures).toHaveLength(20)
    expect(outcome.brief.figures.filter(({ key }) => key)).toHaveLength(12)
  })

  it('fails as empty when nothing of it stands in the article, and the rules found something', async () => {
    server.answer(saying({ ...reply, figures: [{ ...figure, text: '9亿元' }], directives: [] }))
    expect((await failure()).reason).toBe('empty')
    const outcome = await engine().write(article, { ...rules, figures: [] })
    expect(outcome).toMatchObject({ kind: 'written', brief: { figures: [] }, dropped: { figures: 1 } })
  })
})

describe('a reply that is none', () => {
  it.each([
    ['prose', saying('抱歉，我不知道。')],
    ['truncated JSON', saying(JSON.stringify(reply).slice(0, -9))],
    ['an array', saying([reply, reply])],
    ['an object of another form', saying({ answer: 42 })],
    ['a null list', saying({ ...reply, figures: null })],
    ['no choices', completing([])],
    ['missing choices', completing(undefined)],
    ['null', (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('null')],
    ['an empty message', saying('')],
    ['a length stop', completing([{ finish_reason: 'length', message: { content: '{"figures": [' } }])],
    ['a web page', (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>')],
    [
      'broken JSON on the wire',
      (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"choices": ['),
    ],
    ['two megabytes', saying('x'.repeat(2_000_000))],
  ] as [string, Parameters<ModelServer['answer']>[0]][])(
    'fails as malformed on %s, and asks once',
    async (_, behaviour) => {
      server.answer(behaviour)
      expect((await failure()).reason).toBe('malformed')
      expect(server.requests).toHaveLength(1)
    },
  )

  it('fails as refused when the model declines', async () => {
    server.answer(
      completing([
        { finish_reason: 'stop', message: { content: null, refusal: 'I cannot help with that.' } },
      ]),
    )
    expect(await failure()).toMatchObject({
      reason: 'refused',
      message: expect.stringContaining('I cannot help'),
    })
  })
})

describe('a server with troubles', () => {
  it.each([429, 500, 503])('is tried three times on %d, and believed when it recovers', async (status) => {
    const trouble = failing(status, 'busy', { 'retry-after-ms': '1' })
    server.answer(trouble)
    expect(await failure()).toMatchObject({ reason: 'unavailable', message: expect.stringContaining('busy') })
    expect(server.requests).toHaveLength(3)
    server.answer(trouble, trouble, saying(reply))
    expect(await engine().write(article, rules)).toMatchObject({ kind: 'written' })
  })

  it('is not waited for when it asks for a long pause', async () => {
    server.answer(failing(429, 'quota used up', { 'retry-after': '3600' }))
    expect((await failure()).reason).toBe('unavailable')
    expect(server.requests).toHaveLength(1)
  })

  it('is given up at the time limit, during an answer and between two', async () => {
    server.answer(() => undefined)
    expect(await failure({ timeoutMs: 60 })).toMatchObject({ reason: 'timeout' })
    server.answer(failing(503, 'busy', { 'retry-after': '9' }))
    expect(await failure({ timeoutMs: 60 })).toMatchObject({ reason: 'timeout' })
  })

  it('is left at once when Kaigong stops', async () => {
    const stop = new AbortController()
    server.answer(() => stop.abort())
    const outcome = await engine().write(article, rules, stop.signal)
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'unavailable' })
    expect(server.requests).toHaveLength(1)
    expect(await engine().write(article, rules, stop.signal)).toMatchObject({ kind: 'failed' })
    expect(server.requests).toHaveLength(1)
  })

  it('may be down', async () => {
    const gone = await startModelServer()
    await gone.close()
    const outcome = await failure({ baseUrl: gone.baseUrl })
    expect(outcome).toMatchObject({ reason: 'unavailable', message: expect.stringContaining('ECONNREFUSED') })
  })

  it('may hang up in the middle', async () => {
    server.answer((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{')
      setImmediate(() => response.destroy())
    }, saying(reply))
    expect(await engine().write(article, rules)).toMatchObject({ kind: 'written' })
  })

  it.each([401, 403, 404])('is not asked again after a %d, and its message hides the key', async (status) => {
    server.answer(failing(status, `Incorrect API key provided: ${KEY}`))
    expect(await failure()).toMatchObject({ reason: 'refused', message: expect.stringContaining('***') })
    expect(server.requests).toHaveLength(1)
  })
})

describe('a server that does not know the schema', () => {
  it('is asked for a JSON object instead, from then on at once', async () => {
    server.answer(failing(400, 'response_format json_schema is not supported'), saying(reply))
    const asked = engine()
    expect(await asked.write(article, rules)).toMatchObject({ kind: 'written' })
    expect(await asked.write(article, rules)).toMatchObject({ kind: 'written' })
    const formats = server.requests.map(({ body }) => body.response_format?.type)
    expect(formats).toEqual(['json_schema', 'json_object', 'json_object'])
  })

  it('is asked without a temperature when it does not take one', async () => {
    const no = failing(400, "Unsupported value: 'temperature'")
    server.answer(no, no, saying(reply))
    expect(await engine().write(article, rules)).toMatchObject({ kind: 'written' })
    expect(server.requests.at(-1)?.body).not.toHaveProperty('temperature')
  })

  it('fails as refused when it takes no form', async () => {
    server.answer(failing(400, 'no'))
    expect((await failure()).reason).toBe('refused')
    expect(server.requests).toHaveLength(3)
  })
})

describe('the prompt', () => {
  it('is refused at start when it has a slot that nobody fills', () => {
    const broken = { ...prompt, render: () => prompt.render({}) }
    expect(() => createModelEngine({ apiKey: KEY, baseUrl: null, model: 'm', prompt: broken })).toThrow(
      /unknown slot/,
    )
  })
})
