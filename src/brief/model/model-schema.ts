import { z } from 'zod'
import { isPeriod } from '../is-period.ts'

const words = z.string().trim().min(1).max(2000)
/** Names and labels: what fits on a line of a briefing. */
const label = words.max(80)
const optional = label.nullable().catch(null)
const period = z.string().refine(isPeriod).nullable().catch(null)

const figure = z.object({
  text: label,
  evidence: words,
  metric: label,
  subject: optional,
  project: optional,
  period,
  status: z.enum(['actual', 'planned', 'target']).catch('actual'),
  change: z.enum(['yoy', 'mom', 'vs_end_last_year', 'progress']).nullable().catch(null),
  key: z.boolean().catch(false),
})

const directive = z.object({
  issuer: optional,
  role: optional,
  action: words,
  deadline: period,
  target: optional,
  key: z.boolean().catch(false),
  evidence: words,
})

const project = z.object({
  name: label,
  aliases: z.array(label).catch([]),
  place: optional,
  key: z.boolean().catch(false),
})

const head = {
  headline: z.string().catch(''),
  relevance: z.number().min(0).max(1).nullable().catch(null),
}

const reply = z.object({
  ...head,
  figures: z.array(figure),
  directives: z.array(directive),
  projects: z.array(project),
})

/** A list whose entries are looked at one by one, so that a bad entry does not cost the good ones. */
const list = z.array(z.unknown()).max(1000)
const envelope = z.object({ ...head, figures: list, directives: list.catch([]), projects: list.catch([]) })

/** What a model says about an article, before any of it is checked against the article. */
export type ModelReply = z.infer<typeof reply>
export type ModelFigure = z.infer<typeof figure>
export type ModelDirective = z.infer<typeof directive>
export type ModelProject = z.infer<typeof project>

/** A reply with the number of its entries that had no usable form. */
export interface ParsedReply {
  readonly reply: ModelReply
  readonly unusable: { readonly figures: number; readonly directives: number }
}

/**
 * The JSON Schema of a reply, in the subset that strict servers accept: every property required, none
 * besides, no defaults.
 */
export function replyJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(reply, {
    io: 'output',
    override: ({ jsonSchema }) => {
      delete jsonSchema.default
      delete jsonSchema.minLength
      delete jsonSchema.maxLength
    },
  })
  return schema
}

/**
 * Reads a reply, also one in a Markdown fence or with talk around it; null when it is not the JSON
 * object asked for. Fields that were not asked for, offsets and values among them, are ignored.
 */
export function parseReply(text: string): ParsedReply | null {
  const json = text.replace(/<think>[\s\S]*?<\/think>/, '')
  const found = envelope.safeParse(parseJson(json.slice(json.indexOf('{'), json.lastIndexOf('}') + 1)))
  if (!found.success) return null
  const { figures, directives, projects, ...rest } = found.data
  const usable = {
    figures: readEach(figure, figures),
    directives: readEach(directive, directives),
    projects: readEach(project, projects),
  }
  return {
    reply: { ...rest, ...usable },
    unusable: {
      figures: figures.length - usable.figures.length,
      directives: directives.length - usable.directives.length,
    },
  }
}

function readEach<T>(schema: z.ZodType<T>, entries: readonly unknown[]): T[] {
  return entries.flatMap((entry) => {
    const read = schema.safeParse(entry)
    return read.success ? [read.data] : []
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
