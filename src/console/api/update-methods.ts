import { checkLink } from './check-link.ts'
import { flagOf, integerOf, integerWithin, jsonOf, type Payload, textOf } from './payload.ts'
import { badRequest, Refusal } from './refusal.ts'
import type { Method, World } from './world.ts'

const MAX_POLL_SECONDS = 50

/** Methods by which updates reach the bot, by their names in lower case. */
export const updateMethods: Readonly<Record<string, Method>> = {
  getupdates(world, { payload, onGone }) {
    if (world.webhook.isActive) {
      throw new Refusal(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      )
    }
    const limit = integerWithin(payload, 'limit', { fallback: 100, min: 1, max: 100 })
    const timeout = integerWithin(payload, 'timeout', { fallback: 0, min: 0, max: MAX_POLL_SECONDS })
    allowKinds(world, payload)
    const offset = integerOf(payload, 'offset') ?? 0
    if (offset !== 0) world.updates.confirm(offset)
    return world.updates.poll(limit, timeout * 1000, onGone)
  },

  setwebhook(world, { payload }) {
    const url = textOf(payload, 'url')
    const secretToken = textOf(payload, 'secret_token')
    if (url !== '' && checkLink(url).kind === 'invalid') throw badRequest('invalid webhook URL specified')
    if (secretToken.length > 256) throw badRequest('secret token is too long')
    if (!/^[\w-]*$/.test(secretToken)) throw badRequest('secret token contains unallowed characters')
    if (flagOf(payload, 'drop_pending_updates')) world.updates.clear()
    allowKinds(world, payload)
    if (url !== '') world.updates.abortPoll('terminated by setWebhook request')
    world.webhook.set(url === '' ? null : { url, secretToken })
    return true
  },

  deletewebhook(world, { payload }) {
    if (flagOf(payload, 'drop_pending_updates')) world.updates.clear()
    world.webhook.set(null)
    return true
  },

  getwebhookinfo: (world) => world.webhook.info(),
}

function allowKinds(world: World, payload: Payload): void {
  const kinds = jsonOf(payload, 'allowed_updates', 'allowed_updates')
  if (Array.isArray(kinds)) world.updates.allow(kinds.filter((kind) => typeof kind === 'string'))
}
