import type { Member, Role } from '../../domain/access.ts'
import type { Words } from '../locales.ts'
import { type Html, html, joined } from './html.ts'

/** More are not shown: nobody has so many. */
const MOST = 60

const ROLE_TEXTS: Readonly<Record<Role, string>> = {
  owner: 'role-owner',
  administrator: 'role-administrator',
  editor: 'role-editor',
}

/** Who has which role, one a line. */
export function renderMembers(members: readonly Member[], words: Words): Html {
  const lines = members
    .slice(0, MOST)
    .map(({ userId, role }) => html`<code>${String(userId)}</code> · ${words.t(ROLE_TEXTS[role])}`)
  return joined([words.t('admins-title'), ...lines], '\n')
}
