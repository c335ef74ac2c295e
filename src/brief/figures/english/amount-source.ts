import { type Place, type Told, told } from './told.ts'

/** $5 million from the city budget. */
export function fromBudget({ mention }: Place): Told | null {
  if (mention.quantity.kind !== 'money') return null
  if (FROM_BUDGET.test(mention.after)) return told('budget funds')
  return FROM_BODY.test(mention.after) || PLEDGED.test(mention.after) ? told('funding') : null
}

/** $9.6 million from the Port Authority, A$55 million to come from the state. */
const FROM_BODY =
  /^ (?:(?:is |was )?to come |will come |comes? |came |coming )?from (?:the |its |their )?(?:[A-Z][\w.&'’-]+ |state |federal |national |central |provincial |local |regional ){0,4}(?:[Gg]overnments?|[Cc]ouncils?|Authority|Commonwealth|[Ss]tate|Commission|Union|Ministry|Department|Bank|Fund|EU|Treasury|Agency)\b/
/** $20 million pledged by the government. */
const PLEDGED = /^ (?:pledged|promised|contributed|granted|committed|put up|awarded) by /

const FROM_BUDGET =
  /^ (?:will come |comes? |came )?from (?:the |its |their )?(?:[a-z-]+(?:'s|’s)? ){0,3}(?:budgets?|treasury|public purse)\b/i
