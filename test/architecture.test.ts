import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, test } from 'vitest'

/**
 * The house as a table: what each room of src may import besides its own files. A target is a room, a folder
 * or a file of src; `types:` before it allows `import type` alone. Who wants another arrow changes this table,
 * and its reason with it.
 */
const LEAVES = ['html', 'time', 'script']
const STAGE = ['domain', 'errors', ...LEAVES]
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  // The nouns: whoever knows them knows nothing else.
  domain: [],
  errors: [],
  // Small readers of one kind of text; any stage may lean on them, so they lean on nothing.
  html: ['domain', 'errors'],
  time: ['domain', 'errors'],
  script: ['domain', 'errors'],
  // The stages never call each other: pipeline knows the order, everything else is an argument.
  sources: STAGE,
  article: STAGE,
  brief: STAGE,
  knowledge: STAGE,
  search: STAGE,
  digest: STAGE,
  delivery: STAGE,
  // The only SQL; it keeps what the stages found without knowing how they found it.
  store: ['domain', 'errors', 'script', 'time'],
  // Lives in the database of the store, or in another one that the store opens for it.
  cache: ['domain', 'errors', 'store'],
  // A news site like any other, seen from outside: it knows no stage.
  sample: ['domain', 'errors', 'time'],
  // Draws what it is given; it knows no word of ours.
  picture: [],
  // Scores briefs, whoever wrote them.
  evaluate: ['domain', 'errors', 'brief'],
  // The only Telegram code; what it asks of the rest is handed to it. Quantities read alike in every chat.
  bot: [...STAGE, 'digest/normal-form'],
  // The Bot API's other side: it must not share the bot's assumptions.
  console: ['domain', 'errors'],
  config: ['domain', 'errors', 'time'],
  log: ['types:config'],
  prompts: ['errors'],
  // Calls the readers of foreign bytes in threads of its own; the only room that does.
  reader: [...STAGE, 'sources', 'article'],
  // The order of the stages, on a store and a log that it is given. It never looks into foreign bytes itself: of the
  // rooms that do, it has only what works on addresses and on read articles.
  pipeline: [
    ...['domain', 'errors', 'time', 'script', 'types:reader/reader'],
    ...['types:sources/http', 'types:sources/read-source', 'sources/canonical-url', 'sources/next-check'],
    ...['sources/health', 'sources/watch'],
    ...['sources/common-paths', 'sources/sitemap/sitemaps-in-robots', 'sources/join-readings'],
    'article/join-pages',
    'brief',
    'knowledge',
    'search',
    'digest',
    'delivery',
    'types:store',
    'types:log',
  ],
  // Ticks and nothing else: what they do is handed to it.
  scheduler: [...STAGE, 'types:store', 'types:log'],
  // The composition root: the only room that sees all others, but for those who start it.
  app: [
    ...['domain', 'errors', 'time', 'script', 'reader/create-reader', 'types:reader/reader'],
    // The file of sources is the operator's own.
    ...['sources/http', 'sources/read-source-list', 'sources/write-opml', 'sources/decode-body'],
    // What administrators write about a source, and how it is said back.
    ...['sources/tags-text', 'sources/selectors-text'],
    ...[
      'sources/health',
      // It comes with the program.
      'sources/read-catalogue',
      'sources/watch',
      'sources/web-address',
      'sources/user-agent',
      'brief',
      'knowledge',
      'search',
      'digest',
      'delivery',
    ],
    ...['store', 'cache', 'sample', 'evaluate', 'picture', 'bot', 'console', 'config', 'log', 'prompts'],
    ...['pipeline', 'scheduler'],
  ],
  // Commands: arguments in, text out, by what app builds. They render as the bot does, and some do with no app:
  // brief and article need no database, so they call the readers themselves.
  cli: [
    ...STAGE,
    ...['app', 'config', 'log', 'evaluate', 'pipeline'],
    ...['bot/locales', 'bot/render', 'picture', 'console/render-for-terminal', 'digest/compose'],
    ...['article/read-page', 'article/read-plain-text', 'sources/decode-body', 'reader/create-reader'],
    // An address is asked for in the form in which it is stored.
    ...['article/pdf/is-pdf', 'sources/canonical-url'],
    'sources/health',
    // What people write about a source is read alike in the chat and here.
    'sources/tags-text',
    'store/make-folder',
    'store/process-lock',
  ],
  // The edge of the process.
  main: ['app', 'cli', 'config', 'errors', 'log', 'compile-patterns-once'],
  // A setting of the whole process.
  'compile-patterns-once': [],
}

/** The one room of each package, and where else its types may be named. */
const PACKAGES: Readonly<
  Record<string, { readonly room: string; readonly typesAlsoIn?: readonly string[] }>
> = {
  undici: { room: 'sources' },
  '@resvg/resvg-js': { room: 'picture' },
  'rss-parser': { room: 'sources' },
  'robots-parser': { room: 'sources' },
  feedsmith: { room: 'sources' },
  'p-queue': { room: 'sources' },
  'ipaddr.js': { room: 'sources' },
  'pdfjs-dist': { room: 'article' },
  htmlparser2: { room: 'html' },
  'css-select': { room: 'html' },
  luxon: { room: 'time' },
  '@photostructure/tz-lookup': { room: 'time' },
  'opencc-js': { room: 'script' },
  openai: { room: 'brief' },
  zod: { room: 'brief' },
  kysely: { room: 'store' },
  pg: { room: 'store' },
  '@photostructure/sqlite': { room: 'store' },
  // app hands the cache on.
  keyv: { room: 'cache', typesAlsoIn: ['app'] },
  '@keyv/redis': { room: 'cache' },
  // The types of grammy are the Bot API's own words, which the local Bot API speaks too.
  grammy: { room: 'bot', typesAlsoIn: ['console'] },
  '@grammyjs/runner': { room: 'bot' },
  '@grammyjs/i18n': { room: 'bot' },
  pino: { room: 'log' },
  'node-cron': { room: 'scheduler' },
}

const MOST_LINES = 400

/** Path below src → content. */
type Files = ReadonlyMap<string, string>

const files: Files = readFiles(join(import.meta.dirname, '../src'))

test('src keeps to the table', () => {
  expect(faultsOf(files)).toEqual([])
})

test('the table names no room and no package that is gone', () => {
  const rooms = new Set([...files.keys()].map(roomOf))
  expect(Object.keys(ROOMS).filter((room) => !rooms.has(room))).toEqual([])
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))
  expect(Object.keys(PACKAGES).sort()).toEqual(Object.keys(manifest.dependencies).sort())
  const used = new Set(
    [...files].flatMap(([, text]) => importsOf(text).map(({ target }) => packageOf(target))),
  )
  expect(Object.keys(PACKAGES).filter((name) => !used.has(name))).toEqual([])
})

/** What takes foreign markup apart, or brings the bytes into a form that can be. */
const TAKES_APART =
  /^(?:html\/(?:parse-html|select-elements)|sources\/(?:read-(?:source|feed|list|selected)|find-clues|sitemap\/(?:read|scan|unpack)\S*|parse-\S+|plain-text)|article\/read-\S+|article\/pdf\/(?:open|read)-pdf|reader\/load-job)$/

test('foreign markup is taken apart in worker threads only', () => {
  const main = [...files.keys()].filter((path) => /^(?:app|bot|pipeline)\/|^scheduler/.test(path))
  const reached = reachedFrom(main, files)
  expect([...reached].filter((path) => TAKES_APART.test(path))).toEqual([])
  // The pattern still means something: the same is found where the threads begin.
  const inThread = [...reachedFrom(['reader/worker.ts'], files)].filter((path) => TAKES_APART.test(path))
  expect(inThread).toEqual(
    expect.arrayContaining([
      'html/parse-html',
      'sources/read-source',
      'article/read-page',
      'article/pdf/open-pdf',
    ]),
  )
})

const BAD: readonly (readonly [what: string, path: string, text: string, fault: string])[] = [
  ['domain imports', 'domain/a.ts', "import type { Day } from '../time/day.ts'", 'may not import time/day'],
  ['domain uses Node', 'domain/a.ts', "import { join } from 'node:path'", 'may not import node:path'],
  [
    'a stage calls a stage',
    'brief/a.ts',
    "import { x } from '../store/store.ts'",
    'may not import store/store',
  ],
  [
    'an import takes lines',
    'digest/a.ts',
    "import {\n  x,\n  y,\n} from '../search/tokens.ts'",
    'may not import search/tokens',
  ],
  ['an export passes on', 'html/a.ts', "export * from '../article/read-page.ts'", 'may not import article/'],
  ['an import is for its effect', 'time/a.ts', "import '../config.ts'", 'may not import config'],
  [
    'an import is dynamic',
    'bot/a.ts',
    "const x = await import('../store/store.ts')",
    'may not import store/',
  ],
  [
    'a dynamic import is computed',
    'bot/a.ts',
    'const x = await import(name)',
    'imports what nobody can read',
  ],
  [
    'only types are allowed',
    'pipeline/a.ts',
    "import { x } from '../log.ts'",
    'may import only types of log',
  ],
  [
    'types and values are mixed',
    'pipeline/a.ts',
    "import { type Log, createLog } from '../log.ts'",
    'may import only types of log',
  ],
  ['a package is away from home', 'cli/a.ts', "import pg from 'pg'", 'may not import pg, which is for store'],
  [
    'a part of a package is',
    'bot/a.ts',
    "import { z } from 'zod/v4'",
    'may not import zod, which is for brief',
  ],
  [
    'console takes more than types',
    'console/a.ts',
    "import { Api } from 'grammy'",
    'may import only types of',
  ],
  ['a package has no room', 'cli/a.ts', "import x from 'left-pad'", 'left-pad has no room'],
  ['a room has no rule', 'utils/a.ts', '', 'utils has no rule'],
  ['the environment is read', 'app/a.ts', 'const x = process.env', 'reads the environment'],
  ['the environment is imported', 'app/a.ts', "import { env } from 'node:process'", 'reads the environment'],
  ['there is a default export', 'cli/a.ts', 'export default 1', 'has a default export'],
  ['there is a hidden one', 'cli/a.ts', 'const a = 1\nexport { a as default }', 'has a default export'],
  ['a type is any', 'cli/a.ts', 'export function f(x: any) {}', 'says any'],
  ['a list is any', 'cli/a.ts', 'const x = y as any[]', 'says any'],
  ['a file is long', 'cli/a.ts', '\n'.repeat(400), 'has 401 lines'],
]

for (const [what, path, text, fault] of BAD) {
  test(`it is a fault when ${what}`, () => {
    expect(faultsOf(new Map([[path, text]]))).toEqual([expect.stringContaining(fault)])
  })
}

test('it is a fault when files import each other in a circle', () => {
  const circle = new Map([
    ['cli/a.ts', "import { b } from './b.ts'"],
    ['cli/b.ts', "import { c } from './c.ts'"],
    ['cli/c.ts', "import type { A } from './a.ts'"],
    ['cli/d.ts', "import { a } from './a.ts'"],
  ])
  expect(faultsOf(circle)).toEqual(['cli/a → cli/b → cli/c → cli/a is a circle'])
})

test('words in comments and strings are no faults', () => {
  const text = "/** any: (process environment) */\nconst x = 'not any, more' // import y from 'pg'\n"
  expect(faultsOf(new Map([['cli/a.ts', text]]))).toEqual([])
})

function faultsOf(checked: Files): string[] {
  const faults = [...checked].flatMap(([path, text]) =>
    [...importFaults(path, text), ...textFaults(path, text)].map((fault) => `${path} ${fault}`),
  )
  return [...faults, ...circles(checked)]
}

function importFaults(path: string, text: string): string[] {
  const room = roomOf(path)
  const allowed = ROOMS[room]
  if (!allowed) return [`is in no room: ${room} has no rule`]
  return importsOf(text).flatMap(({ target, typesOnly }) => {
    if (target === '') return ['imports what nobody can read before it runs']
    if (target.startsWith('node:')) return room === 'domain' ? [`may not import ${target}`] : []
    if (!target.startsWith('.')) return packageFaults(room, packageOf(target), typesOnly)
    const file = resolveImport(path, target)
    const isUnder = (place: string) => file === place || file.startsWith(`${place}/`)
    if (isUnder(room) || allowed.some(isUnder)) return []
    if (!allowed.some((rule) => rule.startsWith('types:') && isUnder(rule.slice('types:'.length))))
      return [`may not import ${file}`]
    return typesOnly ? [] : [`may import only types of ${file}`]
  })
}

function packageFaults(room: string, name: string, typesOnly: boolean): string[] {
  const home = PACKAGES[name]
  if (!home) return [`imports ${name}, and ${name} has no room`]
  if (home.room === room) return []
  if (!home.typesAlsoIn?.includes(room)) return [`may not import ${name}, which is for ${home.room}`]
  return typesOnly ? [] : [`may import only types of ${name}`]
}

function textFaults(path: string, text: string): string[] {
  const code = text.replace(/^\s*(\*|\/\/|\/\*).*$/gm, '')
  const lines = text.split('\n').length
  return [
    ...(path !== 'config.ts' && /\bprocess\s*(\??\.\s*env\b|\??\.?\[)|\benv\b[^\n]*'node:process'/.test(code)
      ? ['reads the environment, which is for config.ts']
      : []),
    ...(/^export\s+default\b|^export\s*\{[^}]*\bdefault\b/m.test(code) ? ['has a default export'] : []),
    ...(/(: ?|\bas |<|[|&=,] )any\b(?= ?([[\]),;=>|&]|$))/m.test(code) ? ['says any'] : []),
    ...(lines > MOST_LINES ? [`has ${lines} lines, more than ${MOST_LINES}`] : []),
  ]
}

/** Circles of imports, each once; types count, because two files that need each other's types are one. */
function circles(checked: Files): string[] {
  const targets = new Map(
    [...checked].map(([path, text]) => [
      withoutEnding(path),
      importsOf(text)
        .filter(({ target }) => target.startsWith('.'))
        .map(({ target }) => resolveImport(path, target)),
    ]),
  )
  const found: string[] = []
  const done = new Set<string>()
  const walk = (file: string, way: readonly string[]) => {
    const seenAt = way.indexOf(file)
    if (seenAt >= 0) found.push(`${[...way.slice(seenAt), file].join(' → ')} is a circle`)
    if (seenAt >= 0 || done.has(file)) return
    for (const target of new Set(targets.get(file))) walk(target, [...way, file])
    done.add(file)
  }
  for (const file of targets.keys()) walk(file, [])
  return found
}

/** All files that running these runs or loads, dynamically too; types are none. */
function reachedFrom(paths: readonly string[], checked: Files): Set<string> {
  const texts = new Map([...checked].map(([path, text]) => [withoutEnding(path), { path, text }]))
  const reached = new Set(paths.map(withoutEnding))
  for (const file of reached) {
    const { path, text } = texts.get(file) ?? { path: file, text: '' }
    for (const { target, typesOnly } of importsOf(text)) {
      if (!typesOnly && target.startsWith('.')) reached.add(resolveImport(path, target))
    }
  }
  return reached
}

/** What a file imports, also dynamically; an empty target is one that only running the code tells. */
function importsOf(text: string): { target: string; typesOnly: boolean }[] {
  const declared = text.matchAll(/^(?:import|export)\b(\s+type\b)?(?:[^;'"]*?\bfrom)?\s*['"]([^'"]+)['"]/gm)
  const dynamic = text.replace(/^\s*(\*|\/\/|\/\*).*$/gm, '').matchAll(/\bimport\(\s*(?:'([^']+)'\s*\))?/g)
  return [
    ...[...declared].map(([, type, target = '']) => ({ target, typesOnly: type !== undefined })),
    ...[...dynamic].map(([, target = '']) => ({ target, typesOnly: false })),
  ]
}

function resolveImport(path: string, target: string): string {
  return withoutEnding(posix.join(posix.dirname(path), target))
}

function withoutEnding(path: string): string {
  return path.replace(/(\.d)?\.ts$/, '')
}

/** The first folder below src, or the file itself when it lies in none. */
function roomOf(path: string): string {
  return withoutEnding(path.split('/')[0] ?? path)
}

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')
}

function readFiles(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  )
  return new Map(
    paths.sort().map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  )
}
