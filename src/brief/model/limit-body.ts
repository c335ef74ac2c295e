/** A reply was longer than its reader allows. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

/** The response with a body that fails with `TooLarge` after `bytes` decompressed bytes. */
export function limitBody(response: Response, bytes: number): Response {
  if (response.body === null) return response
  let seen = 0
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.byteLength
      if (seen > bytes) controller.error(new TooLarge(`More than ${bytes} bytes`))
      else controller.enqueue(chunk)
    },
  })
  const { status, statusText, headers } = response
  return new Response(response.body.pipeThrough(counter), { status, statusText, headers })
}
