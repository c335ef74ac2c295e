import { badRequest } from './refusal.ts'

/** The arguments of a call, as sent: numbers and texts alike in a form, structured values parsed or as JSON text. */
export type Payload = Readonly<Record<string, unknown>>

/** A text argument; numbers and booleans count as written, everything else as absent (empty). */
export function textOf(payload: Payload, name: string): string {
  const value = payload[name]
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** An integer argument, or null when it is absent or none. */
export function integerOf(payload: Payload, name: string): number | null {
  const text = textOf(payload, name).trim()
  return /^-?\d{1,15}$/.test(text) ? Number(text) : null
}

/** An integer argument within bounds; absent means `fallback`. */
export function integerWithin(
  payload: Payload,
  name: string,
  { fallback, min, max }: { fallback: number; min: number; max: number },
): number {
  return Math.min(max, Math.max(min, integerOf(payload, name) ?? fallback))
}

/** True for true, 1, yes and their spellings in a form. */
export function flagOf(payload: Payload, name: string): boolean {
  return /^(?:true|yes|1)$/i.test(textOf(payload, name))
}

/** A structured argument, parsed if it came as JSON text; undefined when absent. Throws a Refusal on broken JSON. */
export function jsonOf(payload: Payload, name: string, what: string): unknown {
  const value = payload[name]
  if (typeof value !== 'string') return value ?? undefined
  if (value === '') return undefined
  try {
    return JSON.parse(value)
  } catch {
    throw badRequest(`Can't parse ${what} JSON object`)
  }
}

/** Whether a parsed value is an object with fields, which is what the readers of structured arguments go on with. */
export function isObject(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field that must be there as a text (or number). Throws a Refusal that names it. */
export function requiredText(object: Payload, name: string, prefix: string): string {
  if (object[name] === undefined || object[name] === null)
    throw badRequest(`${prefix}: Can't find field "${name}"`)
  if (typeof object[name] !== 'string' && typeof object[name] !== 'number') {
    throw badRequest(`${prefix}: Field "${name}" must be of type String`)
  }
  return textOf(object, name)
}

/** A field that must be there as an integer. Throws a Refusal that names it. */
export function requiredInteger(object: Payload, name: string, prefix: string): number {
  requiredText(object, name, prefix)
  const value = integerOf(object, name)
  if (value === null) throw badRequest(`${prefix}: Field "${name}" must be a valid Number`)
  return value
}
