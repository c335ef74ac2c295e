/**
 * The same function, which works each thing out once as long as the thing is there: digests of one morning share their
 * articles and stories. For pure functions only.
 */
export function once<Thing extends object, Result>(work: (thing: Thing) => Result): (thing: Thing) => Result {
  const known = new WeakMap<Thing, { readonly result: Result }>()
  return (thing) => {
    let done = known.get(thing)
    if (!done) {
      done = { result: work(thing) }
      known.set(thing, done)
    }
    return done.result
  }
}
