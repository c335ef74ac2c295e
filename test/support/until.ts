/** Resolves when the condition holds; rejects with its source when it has not after ten seconds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Still not true: ${condition}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
