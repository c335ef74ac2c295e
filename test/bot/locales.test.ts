import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LOCALES, loadLocales } from '../../src/bot/locales.ts'
import { asTelegram } from './render/as-telegram.ts'

const folder = 'src/bot/locales'

/** Every key of a Fluent file with the names of its variables. */
function readTexts(locale: string): Map<string, string[]> {
  const texts = new Map<string, string[]>()
  for (const message of readFileSync(`${folder}/${locale}.ftl`, 'utf8').split(/\n(?=[a-z][a-z-]* =)/)) {
    const key = /^([a-z][a-z-]*) =/.exec(message)?.[1]
    if (!key) continue
    if (texts.has(key)) throw new Error(`${locale}.ftl has ${key} twice`)
    texts.set(key, [...new Set(Array.from(message.matchAll(/\$(\w+)/g), ([, name = '']) => name))].sort())
  }
  return texts
}

const zh = readTexts('zh')

describe('the locale files', () => {
  it('say the same things in both languages, of the same variables', () => {
    expect(Object.fromEntries(readTexts('en'))).toEqual(Object.fromEntries(zh))
    expect(zh.size).toBeGreaterThan(100)
  })

  it('hold each text that the bot uses, and no other', () => {
    const files = readdirSync('src/bot', { recursive: true, encoding: 'utf8' })
    const code = files
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`src/bot/${file}`, 'utf8'))
      .join('\n')
    const used = Array.from(code.matchAll(/\b(?:t|label)\(\s*'([^']+)'/g), ([, key]) => key)
    expect(used.filter((key) => !zh.has(key ?? ''))).toEqual([])
    const isUsed = (key: string) =>
      code.includes(`'${key}'`) || (code.includes(`command-\${`) && key.startsWith('command-'))
    expect([...zh.keys()].filter((key) => !isUsed(key))).toEqual([])
  })

  it.each(LOCALES)('are good Telegram markup or, for buttons, plain text: %s', (locale) => {
    const words = loadLocales()[locale]
    for (const [key, names] of zh) {
      const plain = Object.fromEntries(names.map((name) => [name, 2]))
      if (/^(button|command|toast|zone)-/.test(key)) expect(words.label(key, plain)).not.toMatch(/[<&]/)
      else asTelegram(`${words.t(key, Object.fromEntries(names.map((name) => [name, '<&>']))).html}.`)
    }
  })

  it('throw on a text or variable that is not there', () => {
    const { en } = loadLocales()
    expect(() => en.t('no-such-text')).toThrow('No text "no-such-text" for en')
    expect(() => en.t('subscribed')).toThrow()
  })
})
