import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { I18n } from '@grammyjs/i18n'
import type { Locale } from '../domain/subscription.ts'
import { type Html, type Inline, inline, trusted } from './render/html.ts'

export const LOCALES: readonly Locale[] = ['zh', 'en']

/** Everything that Kaigong says to people, in one language. A key or variable that is missing throws. */
export interface Words {
  readonly locale: Locale
  /** A text with markup; strings put into it are escaped. Numbers are grouped and choose the plural. */
  t(key: string, values?: Record<string, Inline>): Html
  /** A text without markup, for buttons and command descriptions. */
  label(key: string, values?: Record<string, string | number>): string
}

export type Locales = Readonly<Record<Locale, Words>>

/** The language to speak with somebody whose Telegram speaks this; null when it does not tell. */
export function localeOf(languageCode: string | undefined): Locale | null {
  if (languageCode === undefined) return null
  return /^zh\b/i.test(languageCode) ? 'zh' : 'en'
}

/** The Fluent texts of all languages from a folder, by default the one beside this file. */
export function loadLocales(folder = fileURLToPath(new URL('./locales', import.meta.url))): Locales {
  const texts = new I18n({
    defaultLocale: 'en',
    fluentBundleOptions: { useIsolating: false },
    fluentOptions: {
      warningHandler: ({ path, locales }) => {
        throw new Error(`No text "${path}" for ${String(locales)}`)
      },
    },
  })
  for (const locale of LOCALES) {
    texts.loadLocaleSync(locale, { source: readFileSync(`${folder}/${locale}.ftl`, 'utf8') })
  }
  return { zh: wordsOf(texts, 'zh'), en: wordsOf(texts, 'en') }
}

function wordsOf(texts: I18n, locale: Locale): Words {
  // Most texts have no variables, and a briefing says the same few again and again.
  const fixed = new Map<string, Html>()
  return {
    locale,
    label: (key, values) => texts.t(locale, key, values),
    t(key, values) {
      const known = fixed.get(key)
      if (known) return known
      const text = trusted(texts.t(locale, key, values && escaped(values)))
      if (!values) fixed.set(key, text)
      return text
    },
  }
}

function escaped(values: Record<string, Inline>): Record<string, string | number> {
  const entries = Object.entries(values)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'number' ? value : inline(value)]),
  )
}
