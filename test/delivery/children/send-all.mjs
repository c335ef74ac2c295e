// Sends what waits in the outbox, as one of several processes does, and prints how much it was.
// Arguments: folder of the compiled source, address of the database, address and token of the Bot API.
const [folder, url, apiRoot, token] = process.argv.slice(2)
const load = (file) => import(`${folder}/${file}.js`)
const { MONOTONIC } = await load('delivery/clock')
const { createPace } = await load('delivery/pace')
const { createSharedPlaces } = await load('delivery/places')
const { openApi } = await load('bot/open-api')
const { createSender } = await load('bot/send')
const { sendDue } = await load('delivery/send-due')
const { openStore } = await load('store/open-store')
const store = await openStore({ url })
const never = () => {
  throw new Error('nothing is to go wrong here')
}
let sent = 0
const parts = {
  outbox: store.deliveries,
  // The ceiling of src/app/open-pace.ts for processes that do not know of each other's messages.
  pace: createPace(MONOTONIC, createSharedPlaces(MONOTONIC, 27, store.pace)),
  now: () => new Date(),
  send: createSender(openApi({ token, apiRoot })),
  ...{ endSubscription: never, pauseSubscription: never, moveChat: never, onTrouble: never },
  // Few, so that neither takes all of so small a broadcast.
  places: 10,
  unsettled: new Map(),
}
while ((await store.deliveries.counts()).waiting > 0) {
  sent += await sendDue(parts, new AbortController().signal)
  await new Promise((resolve) => setTimeout(resolve, 100))
}
await store.close()
process.stdout.write(`${sent}\n`)
