// tsc copies no data files: the Fluent texts travel beside the compiled bot.
import { cpSync } from 'node:fs'

cpSync('src/bot/locales', 'dist/bot/locales', { recursive: true })
