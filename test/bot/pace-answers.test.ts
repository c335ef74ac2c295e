import { Api, GrammyError } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type AnswerPace, paceAnswers } from '../../src/bot/pace-answers.ts'
import { type LocalBotApi, startLocalBotApi } from '../../src/console/local-bot-api.ts'
import { ANN } from './support/start-test-bot.ts'

let api: LocalBotApi
let noted: unknown[]
let answer: Awaited<ReturnType<AnswerPace['enter']>> | null
beforeEach(async () => {
  api = await startLocalBotApi()
  api.addChat({ id: ANN.id, type: 'private', user: ANN })
  noted = []
  answer = null
})
afterEach(() => api.close())

/** A pace that notes what it is told. */
const pace: AnswerPace = {
  async enter(chatId, purpose) {
    noted.push([chatId, purpose])
    const departure = { land: async (landing: unknown) => void noted.push(landing) }
    return answer ?? { kind: 'go', departure }
  },
}

function open(allowPaidBroadcast = false): Api {
  const calls = new Api(api.token, { apiRoot: api.root })
  calls.config.use(paceAnswers(pace, { allowPaidBroadcast }))
  return calls
}

describe('answers', () => {
  it('take their turn with everything that Telegram counts as a message, and with nothing else', async () => {
    const { message_id: id } = await open().sendMessage(ANN.id, 'x')
    await open().editMessageText(ANN.id, id, 'y')
    await open().sendChatAction(ANN.id, 'typing')
    await open().deleteMessage(ANN.id, id)
    await open().getMe()
    const turn = [[ANN.id, 'answer'], { kind: 'answered' }]
    expect(noted).toEqual([...turn, ...turn])
  })

  it('tell the pace of floods and of silence', async () => {
    api.fault({ times: 1, outcome: { kind: 'flood', retryAfter: 7 } })
    await expect(open().sendMessage(ANN.id, 'x')).rejects.toBeInstanceOf(GrammyError)
    api.fault({ times: 1, outcome: { kind: 'drop' } })
    await expect(open().sendMessage(ANN.id, 'x')).rejects.toThrow()
    api.fault({ times: 1, outcome: { kind: 'server_error', status: 502 } })
    await expect(open().sendMessage(ANN.id, 'x')).rejects.toThrow()
    const turn = [ANN.id, 'answer']
    const away = { kind: 'unavailable' }
    expect(noted).toEqual([turn, { kind: 'flood', retryAfter: 7 }, turn, away, turn, away])
  })

  it('are refused here while Telegram asks for a long silence', async () => {
    answer = { kind: 'later', inMs: 41_200 }
    const refused = await open()
      .sendMessage(ANN.id, 'x')
      .catch((error: unknown) => error)
    expect(refused).toMatchObject({ error_code: 429, parameters: { retry_after: 42 } })
    expect(api.calls).toEqual([])
  })

  it('are paid for only where the operator allows it', async () => {
    await open().sendMessage(ANN.id, 'x')
    await open(true).sendMessage(ANN.id, 'x')
    expect(api.calls.map(({ payload }) => payload['allow_paid_broadcast'])).toEqual([undefined, true])
  })
})
