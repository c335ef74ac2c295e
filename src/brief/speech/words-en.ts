/** Verbs with which somebody is told to act, in English reports. */
export const ORDERS =
  'urged|urges|prodded|tasked|ordered|instructed|directed|called on|calls on|called for|calls for|demanded|demands|asked|requested|assigned|mandated|called upon|appealed to|encouraged|required|recommends|recommended'
/** Verbs with which somebody commits himself. */
export const PROMISES = 'decided|resolved|pledged|promised|vowed|committed|agreed|assured|guaranteed'
/** Verbs that only report. */
export const TELLS =
  'told|said|says|say|pointed out|maintained|observed|remarked|indicated|added|underlined|underlines|underscored|underscores|highlighted|highlights|adds|announced|stated|noted|explained|confirmed|warned|stressed|stresses|insisted|emphasi[sz]e[ds]|reported|disclosed|revealed|reiterated|reiterates|declared|affirmed'
/** Papers that speak: the guideline calls for, the circular said. */
export const PAPERS =
  'guidelines?|document|circular|plan|blueprint|guidance|communique|memo|meeting|conference|statement|notice|dispatch'
/** A speaker told by his office or kind alone: the city council, its chief executive. */
export const COMMON = `(?:[Tt]he |[Ii]ts |[Tt]heir |[Aa] )?(?:[A-Za-z]\\w+[’']s )?(?:[A-Z][a-z]+ )?(?:[a-z][\\w-]* ){0,3}(?:council|prefecture|province|municipality|district|government|ministry|minister|company|city|county|state|authority|board|department|developer|contractor|agency|firm|officials?|spokesman|spokeswoman|spokesperson|mayor|governor|director|chairman|chairwoman|committee|bank|commission|corporation|operator|utility|executive|manager|president|secretary|zone|group|officers?|commissioners?|regulator|watchdog|inspectorate|utility|union|court|judge|tribunal|cabinet|parliament|senate|assembly|bureau|lawmakers|councillors|ministers|regulators|leaders?|planners|${PAPERS})`
