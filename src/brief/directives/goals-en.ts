const NUMBER =
  '(?:(?:about|around|some|over|at least|up to|nearly|more than|an? (?:extra|further|additional|total of)?) ?)?(?:[A-Z]{0,3}[$£€¥]? ?)?\\d'
const READY =
  '(?:open|opened|finished|built|ready|completed?|done|operational|running|in place|delivered|on site|under way|signed|let|cleared)'

/** The province targets 6 billion dollars · has set a goal of · has promised 2,000 connections. */
const SETS_GOAL = new RegExp(
  `(?<agent>.{3,80}?) (?:(?:now |also )?(?:targets|is targeting|are targeting) ${NUMBER}|(?:has |have |had )?(?:also )?set (?:itself |themselves )?(?:an? |the )(?:[a-z-]+ ){0,2}(?:target|goal|deadline) (?:of|to|for)\\b|(?:has |have )?(?:also )?(?:promised|pledged|guaranteed) ${NUMBER}|(?:is|are) (?:looking|working|moving|preparing) to (?!be |see |have )[a-z]+|(?:voted|agreed|resolved|decided) to require [^.;]{3,80} to [a-z]+)`,
)
/** The minister wants the line open by 2028 · we need every contractor on site by July · let's get this built. */
const WANTS = new RegExp(
  `\\b(?:wants?|needs?|expects?) (?:(?:the|every|all|its|our|this|that|these|each) [^,.;]{2,60}?|this|that|it|them|everything) ${READY}\\b[^.;]{0,24} (?:by|before|in|within|no later than) |^[“"]?[Ll]et(?:['’]s| us) (?!be\\b|see\\b|hope\\b|not\\b|say\\b|face\\b|remember\\b)[a-z]+ `,
)

/** The words before which an English sentence sets a goal of its own; empty when it is the speaker's, null when it sets none. */
export function goalSetter(content: string, spoken: boolean): string | null {
  if (spoken && WANTS.test(content)) return ''
  return SETS_GOAL.exec(content)?.groups?.['agent'] ?? null
}
