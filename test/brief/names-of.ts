import { createDocument } from '../../src/brief/document.ts'
import { findProjects } from '../../src/brief/projects/find-projects.ts'
import type { Language } from '../../src/domain/brief.ts'
import { articleOf } from './article-of.ts'

/** The projects of an article written for a test; the first line is its title. */
export function projectsOf(text: string, language?: Language) {
  return findProjects(createDocument(articleOf(text, language)))
}

/** The names found in a text of one of the languages, under a title that names nothing. */
export function namesOf(text: string, language?: Language): string[] {
  return projectsOf(`题目\n${text}`, language).map(({ name }) => name)
}
