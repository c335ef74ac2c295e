import type { LocalBotApi } from '../../src/console/local-bot-api.ts'
import { until } from '../support/until.ts'

/** Starts a poll and resolves when the server has it: requests on different connections may overtake each other. */
export async function startPoll<T>(
  api: LocalBotApi,
  poll: () => Promise<T>,
): Promise<{ readonly answer: Promise<T> }> {
  let hasArrived = false
  const match = () => {
    hasArrived = true
    return false
  }
  const undo = api.fault({ method: 'getUpdates', match, outcome: { kind: 'drop' } })
  const answer = poll()
  await until(() => hasArrived)
  undo()
  return { answer }
}
