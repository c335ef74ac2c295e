import type { Named } from './named-speaker.ts'

/** How binding the reporting verb is: an order (要求), a resolution (决定), an emphasis (强调), a vow (承诺), a declaration (表示) or mere telling (说). */
export type Force = 'order' | 'decide' | 'stress' | 'vow' | 'promise' | 'tell'

/** Who speaks in a sentence, as offsets into it. */
export interface AttributionZh extends Named {
  readonly force: Force
  /** Where what is said begins. */
  readonly contentStart: number
}
