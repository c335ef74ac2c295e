// Claims and settles deliveries until none is left; prints the ids it had, in its order.
// Arguments: folder of the compiled source, address of the database.
const [folder, url] = process.argv.slice(2)
const { openStore } = await import(`${folder}/store/open-store.js`)
const store = await openStore({ url })
const now = new Date()
const until = new Date(now.getTime() + 3_600_000)
process.stdout.write('ready\n')
await new Promise((resolve) => process.stdin.once('data', resolve))
const ids = []
for (;;) {
  const claimed = await store.deliveries.claim(now, 3, until)
  if (claimed.length === 0 && (await store.deliveries.counts()).waiting === 0) break
  for (const { id } of claimed) {
    ids.push(id)
    await store.deliveries.markSent(id, id, now)
  }
}
await store.close()
process.stdout.write(`${JSON.stringify(ids)}\n`, () => process.exit(0))
