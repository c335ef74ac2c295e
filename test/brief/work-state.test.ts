import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { stageAt } from '../../src/brief/figures/figure-stage.ts'
import { readSentences } from '../../src/brief/figures/mentions.ts'
import { enterSentence, newSubjects } from '../../src/brief/figures/subject/subject-state.ts'
import { enterWorks, newWorks, noteStages } from '../../src/brief/figures/work-state.ts'
import { findProjects } from '../../src/brief/projects/find-projects.ts'
import { articleOf } from './article-of.ts'

/** How far the work is that each figure belongs to: the project that its sentence names last before it. */
function works(text: string) {
  const document = createDocument(articleOf(`题目\n${text}`))
  const projects = findProjects(document)
  const state = newWorks(document)
  const subjects = newSubjects(document, projects)
  return Array.from(readSentences(document, []), (read) => {
    enterSentence(subjects, read)
    enterWorks(state, read)
    const told = read.mentions.map((mention) => {
      const named = subjects.projects.lastBefore(read.sentence.start, mention.quantity.start)
      return stageAt(state, mention, named?.project ?? null, subjects)
    })
    noteStages(state, read, subjects)
    return told
  }).flat()
}

const reached = (text: string) => works(text).map((work) => work.reached)

describe('how far the work is that a figure belongs to', () => {
  it('is what its sentence told last before it', () => {
    expect(reached('东线已贯通，长8公里；西线签约落户，长5公里。')).toEqual(['under way', 'agreed'])
  })

  it('is not set back by when it began, or by its approval', () => {
    expect(reached('南湖水厂正式投用。水厂2019年3月开工，投资3亿元。')).toEqual(['in use'])
    expect(reached('南湖大桥主桥合龙。大桥2020年获批，长2公里。')).toEqual(['under way'])
  })

  it('is what another work that begins now tells', () => {
    expect(reached('南湖水厂正式投用。同日破土动工的北湖水厂投资3亿元。')).toEqual(['begun'])
  })
})

describe('the phase of a work that a figure belongs to', () => {
  const phases = (text: string) => works(text).map(({ phase }) => phase && [phase.which, phase.stage])

  it('is as far as the article tells of it anywhere', () => {
    expect(phases('一期占地30亩，二期占地50亩。一期上月投产。二期预计明年投产。')).toEqual([
      ['first', 'in use'],
      ['later', 'to come'],
    ])
  })

  it('is the one that is named behind its stage', () => {
    expect(phases('已投产的一期占地30亩，正在施工的二期占地50亩。')).toEqual([
      ['first', 'in use'],
      ['later', 'under way'],
    ])
    expect(phases('首期占地30亩，在建的二期占地50亩。')).toEqual([
      ['first', null],
      ['later', 'under way'],
    ])
  })

  it('is the whole where none is named', () => {
    expect(phases('基地占地90亩。一期上月投产。')).toEqual([['whole', 'in use']])
    expect(phases('全部建成后年产值5亿元。')).toEqual([['later', 'to come']])
    expect(phases('基地占地90亩。')).toEqual([null])
  })
})

describe('what the rest of the sentence tells of the work', () => {
  const next = (text: string) => works(text).map((work) => work.next)

  it('is the first that it tells', () => {
    expect(next('总投资6亿元的支架厂去年10月投产。')).toEqual(['in use'])
    expect(next('投资9亿元，预计明年投产。')).toEqual(['to come'])
  })

  it('is nothing behind a semicolon or another phase', () => {
    expect(next('新厂占地90亩；老厂2010年投产。')).toEqual([null])
    expect(next('二期占地90亩，一期去年投产。')).toEqual([null])
  })

  it('is nothing where another project is named between', () => {
    expect(next('南湖水厂投资3亿元，北湖水厂去年投用。')).toEqual([null])
  })
})

describe('a work of which nothing is told', () => {
  it('is not as far as another that its paragraph told of', () => {
    expect(reached('南湖水厂去年投用。北湖水厂投资3亿元。')).toEqual([null])
  })
})
