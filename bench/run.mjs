/**
 * npm run bench -- <name> [--quick] [folder]: runs bench/<name>.mjs and prints, after its table for people, one last
 * line of JSON. Without a known name: what there is.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [name, ...args] = positionals
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.mjs'))
  .filter((file) =>
    /^export async function bench\(/m.test(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')),
  )
  .map((file) => file.slice(0, -'.mjs'.length))

if (names.includes(name)) {
  const { bench } = await import(`./${name}.mjs`)
  const result = await bench({ quick: values.quick, args, folder: args[0] ?? null })
  console.log(JSON.stringify(result))
} else {
  console.error(`Benchmarks: ${names.join(', ')}. Run one by: npm run bench -- <name> [--quick]`)
  process.exitCode = 2
}
