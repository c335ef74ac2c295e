import { clearLine, cursorTo, type Interface } from 'node:readline'
import type { Writable } from 'node:stream'

const PROMPT = '> '
const MAX_WIDTH = 100

/** A terminal has more than a stream, and a stream may have none of it. */
type Output = Writable & Partial<Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'hasColors'>>

/** Where the chat is written: a terminal with a prompt that stays below the messages, or a plain stream. */
export class Screen {
  readonly isTerminal: boolean
  /** False off a terminal and where NO_COLOR or a dumb terminal forbids it; `hasColors` looks at both. */
  readonly color: boolean
  readonly #output: Output
  #lines: Interface | null = null

  constructor(output: Output) {
    this.#output = output
    this.isTerminal = output.isTTY === true
    this.color = this.isTerminal && (output.hasColors?.() ?? false)
  }

  /** Columns, as they are now (a terminal that does not know its own says 0); long lines are hard to read, so not more than a hundred. */
  get width(): number {
    return Math.min(MAX_WIDTH, this.#output.columns || 80)
  }

  /** Shows the prompt and from now on keeps it, with what is being typed, below what is printed. */
  keepPrompt(lines: Interface): void {
    this.#lines = lines
    lines.once('close', () => this.close())
    this.setStatus('')
  }

  /** What stands before the prompt until the next message. */
  setStatus(status: string): void {
    if (this.#lines === null) return
    this.#clear()
    this.#lines.setPrompt(status === '' ? PROMPT : `${this.dim(status)} ${PROMPT}`)
    this.#lines.prompt(true)
  }

  /** Echoes a line that nobody typed here. */
  echo(line: string): void {
    this.print(`${PROMPT}${line}`)
  }

  /** Prints a paragraph and an empty line. */
  print(paragraph: string): void {
    if (this.#lines !== null) this.#clear()
    this.#output.write(`${paragraph}\n\n`)
    if (this.#lines !== null) this.setStatus('')
  }

  /** Ends the prompt, so that what follows starts on a line of its own. */
  close(): void {
    if (this.#lines !== null) this.#output.write('\n')
    this.#lines = null
  }

  dim(text: string): string {
    return this.color ? `\x1b[2m${text}\x1b[0m` : text
  }

  #clear(): void {
    clearLine(this.#output, 0)
    cursorTo(this.#output, 0)
  }
}
