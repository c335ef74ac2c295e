/** Who may do what with Kaigong itself; readers need no role. */

/** An editor cares for sources; an administrator also sees to operations and names editors; an owner may do all. */
export type Role = 'owner' | 'administrator' | 'editor'

/** Somebody with a role. */
export interface Member {
  /** Telegram's number of the person. */
  readonly userId: number
  readonly role: Role
  readonly addedAt: string
}

/** Who did something: a person in a chat, the command line, or Kaigong by itself. */
export type Actor =
  | { readonly kind: 'user'; readonly userId: number }
  | { readonly kind: 'cli' }
  | { readonly kind: 'system' }
