import { directivesOf } from './directives-of.ts'

/** Evidence, issuer and date of each directive of an article written for a test; the first line is its title. */
export function toldOf(text: string): (readonly [string, string | null, string | null])[] {
  return directivesOf(text, 'zh-Hans', '2023-05-09T00:00:00+08:00').map(
    ({ evidence, issuer, deadline }) => [evidence, issuer, deadline] as const,
  )
}

/** Issuer and date of the directives in one paragraph of news of 9 May 2023. */
export function toldInNews(paragraph: string): (readonly [string | null, string | null])[] {
  return toldOf(`题目\n2023年5月9日\n${paragraph}`).map(([, issuer, deadline]) => [issuer, deadline] as const)
}
