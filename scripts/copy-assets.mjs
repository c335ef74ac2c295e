// tsc copies no data files: the Fluent texts, the fitted weights and the font travel beside what was compiled.
import { cpSync } from 'node:fs'

cpSync('src/bot/locales', 'dist/bot/locales', { recursive: true })
cpSync('src/brief/judge/weights.json', 'dist/brief/judge/weights.json')
cpSync('src/picture/fonts', 'dist/picture/fonts', { recursive: true })
