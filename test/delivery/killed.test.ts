import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'

interface Measured {
  readonly kills: number
  readonly messages: number
  readonly missing: number
  readonly floods: number
  readonly repeats: number
  readonly mostRepeatsAKill: number
}

// The benchmark's own, so that both break alike; `npm run bench -- kill` does it 50 times with 2,000 chats.
const file = pathToFileURL(join(import.meta.dirname, '../../bench/kill.mjs')).href
const { killBroadcast } = (await import(file)) as {
  killBroadcast(size: { chats: number; kills: number }): Promise<Measured>
}

it('killed again and again, the program brings every part to every chat, and repeats no more than a message a kill', async () => {
  const measured = await killBroadcast({ chats: 120, kills: 8 })
  console.info(
    `${measured.repeats} messages of ${measured.messages} came twice after ${measured.kills} kills`,
  )
  expect(measured).toMatchObject({ missing: 0, messages: 240 })
  expect(measured.repeats).toBeLessThanOrEqual(measured.kills)
  // Who begins after a kill cannot know what was sent within the last second.
  expect(measured.floods).toBeLessThanOrEqual(measured.kills)
  // Where a busy machine makes the way longer than 20 ms, two may be under way.
  expect(measured.mostRepeatsAKill).toBeLessThanOrEqual(2)
}, 180_000)
