import { describe, expect, it } from 'vitest'
import { directivesOf } from './directives-of.ts'

const told = (text: string): string[] =>
  directivesOf(text, 'en', '2026-03-12T00:00:00+08:00').map(
    ({ issuer, deadline, evidence }) => `${issuer} | ${deadline} | ${evidence}`,
  )

describe('the bare imperatives of a notice', () => {
  it('are given by whoever opens it', () => {
    const text = [
      'Notice on applications for the industrial fund',
      'The Development Office invites firms to apply for the industrial fund.',
      'Submit applications by 30 June 2026. Do not send originals. Late applications will not be considered.',
    ].join('\n')
    expect(told(text)).toEqual([
      'Development Office | 2026-06-30 | Submit applications by 30 June 2026.',
      'Development Office | null | Do not send originals.',
    ])
  })

  it('are given by whoever issued it', () => {
    const text =
      'Works begin\nThe Highways Department has issued a notice to contractors. Complete all resurfacing by 15 November. Keep one lane open at all times.'
    expect(told(text).map((each) => each.split(' | ')[0])).toEqual([
      'Highways Department',
      'Highways Department',
    ])
  })

  it.each([
    'Notice: road works\nReport says traffic fell by half. Use of the bridge rose. Test results show no fault.',
    'Visitors guide to the port\nBook tickets online. Complete the tour by noon.',
  ])('are none where a noun opens the sentence, or no notice is given: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('a day in front of the verb', () => {
  it.each([
    ['City Manager Dana Holt late Monday instructed staff to close the deal by May 31.', 'Dana Holt'],
    ['Energy Secretary Ruth Okafor on Feb. 12 ordered utilities to bury lines.', 'Ruth Okafor'],
    ['Prime Minister Ana Duarte yesterday asked ministries to submit plans by October 31.', 'Ana Duarte'],
    ['Premier Li Wei on Thursday called for faster construction of the corridor.', 'Li Wei'],
    ['Mayor Anita Flores on Tuesday night ordered a review of all bridge contracts.', 'Anita Flores'],
  ])('hides nobody who orders: %s', (text, issuer) => {
    expect(told(`News\n${text}`).map((each) => each.split(' | ')[0])).toEqual([issuer])
  })
})
