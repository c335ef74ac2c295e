import { Api } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadLocales } from '../../src/bot/locales.ts'
import { registerCommands } from '../../src/bot/register-commands.ts'
import { tellAdminsNoSources } from '../../src/bot/tell-admins.ts'
import { type LocalBotApi, startLocalBotApi } from '../../src/console/local-bot-api.ts'
import { memoryServices } from './support/memory-services.ts'
import { ANN, LIN, labelsOf } from './support/start-test-bot.ts'

const NEVER_WROTE = 999
const EDITOR = { ...LIN, id: 66 }
const locales = loadLocales()

let local: LocalBotApi
let api: Api
let warnings: string[]
const log = {
  info: () => {},
  warn: (_: object, message: string) => void warnings.push(message),
  error: () => {},
}

beforeEach(async () => {
  warnings = []
  local = await startLocalBotApi()
  for (const user of [LIN, ANN, EDITOR]) local.addChat({ id: user.id, type: 'private', user })
  api = new Api(local.token, { apiRoot: local.root })
})
afterEach(() => local.close())

describe('registerCommands', () => {
  it('fills the menus of both languages by what each role may do', async () => {
    const members = [
      { userId: NEVER_WROTE, role: 'owner' as const },
      { userId: ANN.id, role: 'owner' as const },
      { userId: EDITOR.id, role: 'editor' as const },
    ]
    await registerCommands(api, { locales, defaultLocale: 'zh', members, log })
    const menu = async (chatId: number | null, language: 'zh' | 'en' | null) => {
      const commands = await api.getMyCommands({
        ...(chatId === null ? {} : { scope: { type: 'chat', chat_id: chatId } as const }),
        ...(language === null ? {} : { language_code: language }),
      })
      return commands.map(({ command, description }) => `${command}: ${description}`)
    }
    expect(await menu(null, 'zh')).toHaveLength(21)
    expect(await menu(null, 'en')).toContain('today: Today’s briefing')
    expect(await menu(null, null)).toEqual(await menu(null, 'zh'))
    expect(await menu(ANN.id, 'en')).toHaveLength(33)
    expect(await menu(ANN.id, 'zh')).toContain('addsource: 添加来源')
    const commands = (await menu(EDITOR.id, 'zh')).map((line) => line.replace(/:.*/, ''))
    expect(commands.slice(21)).toEqual([
      'addsource',
      'addsources',
      'catalogue',
      'removesource',
      'tags',
      'zone',
      'selectors',
      'export',
    ])
    expect(await menu(LIN.id, 'zh')).toEqual([])
    expect(warnings).toEqual(['The command menu could not be set'])
  })

  it('does not fail while Telegram does', async () => {
    local.fault({ method: 'setMyCommands', outcome: { kind: 'drop' } })
    await registerCommands(api, {
      locales,
      defaultLocale: 'en',
      members: [{ userId: LIN.id, role: 'owner' }],
      log,
    })
    expect(warnings).toHaveLength(2)
  })
})

describe('tellAdminsNoSources', () => {
  it('tells each in their language, and goes on past those who cannot be told', async () => {
    const services = memoryServices()
    await services.settings.change(ANN.id, { locale: 'en' })
    await tellAdminsNoSources(api, { services, locales, log }, [NEVER_WROTE, LIN.id, ANN.id])
    const [chinese] = local.messages(LIN.id)
    const [english] = local.messages(ANN.id)
    expect(chinese?.text).toContain('还没有任何来源')
    expect(english?.text).toContain('There are no sources yet')
    expect(english && labelsOf(english)).toEqual([['👀 Try the sample site']])
    expect(warnings).toHaveLength(1)
  })

  it('does not offer samples that are not served', async () => {
    const services = memoryServices()
    const without = { ...services, sources: { ...services.sources, addSamples: null } }
    await tellAdminsNoSources(api, { services: without, locales, log }, [ANN.id])
    const [message] = local.messages(ANN.id)
    expect(message?.text).toContain('/addsource')
    expect(message?.reply_markup).toBeUndefined()
  })
})
