// Adds every kind of source in the terminal chat, from the sample site on loopback, and fails when one is not there
// afterwards. Build first: npm run build && node scripts/add-every-kind.mjs
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { startSampleSite } from '../dist/sample/start-sample-site.js'

const MAIN = resolve(import.meta.dirname, '../dist/main.js')

/** What is asked for, and what becomes a source by it. */
const KINDS = [
  ['RSS, in GBK', 'yanhu/feed.xml', 'feed yanhu/feed.xml'],
  ['Atom', 'coastal/atom.xml', 'feed coastal/atom.xml'],
  ['JSON Feed', 'coastal/feed.json', 'feed coastal/feed.json'],
  ['RDF (RSS 1.0)', 'lujin/index.rdf', 'feed lujin/index.rdf'],
  ['sitemap', 'lujin/sitemap.xml', 'sitemap lujin/sitemap.xml'],
  ['index of sitemaps', 'yanhu/sitemap-index.xml', 'sitemap yanhu/sitemap-index.xml'],
  ['list page, in GBK', 'huaijiang/', 'list huaijiang/'],
  ['page that names its feed', 'jichuan/', 'feed jichuan/rss.xml'],
]
const IN_FILE = ['a file of addresses', 'lujin/atom.xml', 'feed lujin/atom.xml']

const folder = await mkdtemp(join(tmpdir(), 'kaigong-kinds-'))
const site = await startSampleSite({
  folder: resolve(import.meta.dirname, '../examples'),
  now: () => new Date(),
  timezone: 'Asia/Shanghai',
})
try {
  await writeFile(join(folder, 'more.txt'), `${site.origin}/${IN_FILE[1]}\n`)
  // ✅ is the first button of every preview.
  const lines = KINDS.flatMap(([, path]) => [`/addsource ${site.origin}/${path}`, '1'])
  await kaigong(['start', '--chat'], {
    input: [...lines, '@more.txt', '/sources', ''].join('\n'),
    show: true,
  })
  const listed = JSON.parse(`[${(await kaigong(['source', 'list', '--json'])).trim().split('\n').join(',')}]`)
  const there = new Set(listed.flat().map(({ kind, url }) => `${kind} ${url.replace(`${site.origin}/`, '')}`))
  const missing = [...KINDS, IN_FILE].filter(([, , source]) => !there.has(source))
  for (const [name, path] of missing) console.error(`Not added: ${name}, /addsource ${site.origin}/${path}`)
  if (missing.length === 0) console.log(`All ${KINDS.length + 1} were added.`)
  process.exitCode = missing.length === 0 ? 0 : 1
} finally {
  await site.close()
  await rm(folder, { recursive: true })
}

/** Runs the program in a folder of its own; gives what it printed. */
async function kaigong(args, { input = '', show = false } = {}) {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, ALLOW_PRIVATE_SOURCES: 'true' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(input)
  if (show) child.stdout.pipe(process.stdout)
  const [output, code] = await Promise.all([
    text(child.stdout),
    new Promise((done) => child.on('close', done)),
  ])
  if (code !== 0) throw new Error(`kaigong ${args.join(' ')} ended with ${code}`)
  return output
}
