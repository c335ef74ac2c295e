import { createDocument } from '../../src/brief/document.ts'
import { findProjects } from '../../src/brief/projects/find-projects.ts'
import { articleOf } from './article-of.ts'

/** The names found in a text of one of the languages, under a title that names nothing. */
export function namesOf(text: string, language: 'zh-Hans' | 'zh-Hant' | 'en' = 'zh-Hans'): string[] {
  return findProjects(createDocument(articleOf(`题目\n${text}`, language))).map(({ name }) => name)
}
