import { chatMethods } from './chat-methods.ts'
import { messageMethods } from './message-methods.ts'
import { profileMethods } from './profile-methods.ts'
import { Refusal } from './refusal.ts'
import { updateMethods } from './update-methods.ts'
import type { Call, Method, World } from './world.ts'

const METHODS: ReadonlyMap<string, Method> = new Map(
  Object.entries({ ...messageMethods, ...chatMethods, ...profileMethods, ...updateMethods }),
)

/** Performs a call, whatever the case of its name. Throws a Refusal. */
export async function performMethod(world: World, call: Call): Promise<unknown> {
  const method = METHODS.get(call.method.toLowerCase())
  if (method === undefined) throw new Refusal(404, 'Not Found: method not found')
  return method(world, call)
}
