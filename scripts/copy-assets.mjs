// tsc copies no data files: the Fluent texts and the fitted weights travel beside what was compiled.
import { cpSync } from 'node:fs'

cpSync('src/bot/locales', 'dist/bot/locales', { recursive: true })
cpSync('src/brief/judge/weights.json', 'dist/brief/judge/weights.json')
