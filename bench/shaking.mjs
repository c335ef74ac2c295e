/** Telegram's, and the worst of networks: each message takes another time, and none tells which. */
const PER_SECOND = 30
const LONGEST_MS = 300
const LIMITS = { permittedUsed: 0.97, floods: 0.001 }

/**
 * What any sender can reach where each message takes a random time of 1 to 300 ms. This one knows more than a real one:
 * when each answered message arrived, to the millisecond; a 429 costs it nothing but the message. It lets one go while
 * those under way and those that arrived in the last second are fewer than `most`; with 30 no 429 can happen.
 */
export async function bench({ quick = false } = {}) {
  const messages = quick ? 20_000 : 200_000
  const rows = [30, 31, 32, 33, 34].map((most) => ({ most, ...send(messages, most) }))
  console.table(rows)
  const best = rows.filter(({ floods }) => floods < LIMITS.floods).at(-1)
  console.log(
    `With fewer than ${LIMITS.floods * 100} % of 429s ${best.permittedUsed} of the rate can be used.`,
  )
  return { bench: 'shaking', messages, rows, best, limits: LIMITS }
}

function send(messages, most) {
  let seed = 5
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed / 2147483648
  }
  const underWay = []
  const arrived = []
  let [now, departed, taken, refused, nextPlace] = [0, 0, 0, 0, 0]
  while (taken + refused < messages) {
    const landing = underWay.filter((at) => at <= now)
    for (const at of landing) {
      underWay.splice(underWay.indexOf(at), 1)
      while (arrived.length > 0 && arrived[0] <= at - 1000) arrived.shift()
      if (arrived.length >= PER_SECOND) refused++
      else {
        arrived.push(at)
        taken++
      }
    }
    while (arrived.length > 0 && arrived[0] <= now - 1000) arrived.shift()
    if (departed < messages && nextPlace <= now && underWay.length + arrived.length < most) {
      underWay.push(now + 1 + Math.floor(random() * LONGEST_MS))
      underWay.sort((one, other) => one - other)
      nextPlace = Math.max(nextPlace, now - 1000 / PER_SECOND) + 1000 / PER_SECOND
      departed++
    }
    now++
  }
  return {
    permittedUsed: Number(((taken * 1000) / now / PER_SECOND).toFixed(3)),
    floods: Number((refused / messages).toFixed(5)),
  }
}
