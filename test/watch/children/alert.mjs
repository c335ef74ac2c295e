// Looks for what is watched, queues alerts and sends them, as the schedule does, and dies where it is told to.
// Arguments: folder of the compiled source, address of the database, address and token of the Bot API, the instant,
// and where to die: found, queued, sent (before it is marked), or never.
const [folder, url, apiRoot, token, instant, death] = process.argv.slice(2)
const load = (file) => import(`${folder}/${file}.js`)
const { MONOTONIC } = await load('delivery/clock')
const { createPace } = await load('delivery/pace')
const { createOwnPlaces, createSharedPlaces } = await load('delivery/places')
const { openApi } = await load('bot/open-api')
const { createSender } = await load('bot/send')
const { sendDue } = await load('delivery/send-due')
const { createWatchMatcher } = await load('pipeline/match-watches')
const { queueAlerts } = await load('pipeline/queue-alerts')
const { openStore } = await load('store/open-store')
// A minute passes between the two, so that nothing waits for company any more.
let minutes = 0
const now = () => new Date(Date.parse(instant) + minutes * 60_000)
const store = await openStore({ url, now })
const dieAt = (moment) => {
  if (death === moment) process.kill(process.pid, 'SIGKILL')
}
const { signal } = new AbortController()
const never = () => {
  throw new Error('nothing is to go wrong here')
}
const usual = { locale: 'zh', timezone: 'Asia/Shanghai' }
const look = {
  render: ({ stories }) => ({
    html: stories.map(({ story }) => story.headline).join('\n'),
    shown: stories.length,
  }),
  buttons: () => [],
}

const found = await createWatchMatcher({ store, now })(signal)
dieAt('found')
minutes = 1
const queued = await queueAlerts({ store, now }, { look, usual }, signal)
dieAt('queued')
const places =
  store.dialect === 'postgres'
    ? createSharedPlaces(MONOTONIC, 27, store.pace)
    : createOwnPlaces(MONOTONIC, 30)
const send = createSender(openApi({ token, apiRoot }))
await sendDue(
  {
    outbox: store.alerts,
    purpose: 'alert',
    pace: createPace(MONOTONIC, places),
    now,
    async send(...message) {
      const outcome = await send(...message)
      dieAt('sent')
      return outcome
    },
    ...{ endSubscription: never, pauseSubscription: never, moveChat: never, onTrouble: never },
    places: 10,
    unsettled: new Map(),
  },
  signal,
)
await store.close()
process.stdout.write(`${found} ${queued}\n`)
