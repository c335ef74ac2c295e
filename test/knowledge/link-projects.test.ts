import { describe, expect, it } from 'vitest'
import { type KnownProject, linkProjects } from '../../src/knowledge/link-projects.ts'
import { projectKeys } from '../../src/knowledge/project-keys.ts'
import { mentionOf } from '../support/brief-records.ts'

function known(id: number, name: string, more: { aliases?: string[]; place?: string } = {}): KnownProject {
  const mention = mentionOf(name, more)
  return { id, name, aliases: mention.aliases, place: mention.place, keys: projectKeys(mention).sort() }
}

const link = (mention: ReturnType<typeof mentionOf>, ...projects: KnownProject[]) =>
  linkProjects([mention], projects)[0]?.projectId

describe('projectKeys', () => {
  it.each([
    ['“星澜”储能 项目', '星澜储能'],
    ['星瀾儲能項目', '星澜储能'],
    ['ＸＬ－2 储能工程', 'xl2储能'],
    ['The Heron Bay Terminal Project', 'heronbayterminal'],
  ])('writes %s as %s', (name, key) => {
    expect(projectKeys(mentionOf(name))).toEqual([key])
  })

  it('puts the full name first', () => {
    const keys = projectKeys(mentionOf('星澜储能电站项目', { aliases: ['星澜储能', '星澜储能电站'] }))
    expect(keys).toEqual(['星澜储能电站', '星澜储能'])
  })

  it.each(['首期工程', '项目一期', '项目', '生产基地', 'wastewater plant', 'The plant', 'Phase II'])(
    'finds nothing again under %s',
    (name) => {
      expect(projectKeys(mentionOf(name, { aliases: ['星澜'] }))).toEqual([])
    },
  )

  it('ends at once on a name made to be slow', () => {
    expect(projectKeys(mentionOf(`${'1'.repeat(5000)}x`))).toHaveLength(1)
    expect(projectKeys(mentionOf(`${'一期'.repeat(2500)}!`))).toHaveLength(0)
  })
})

describe('linkProjects', () => {
  it('knows a project under its alias, its full name and in another script', () => {
    const project = known(7, '星澜新能源储能电站项目', { aliases: ['星澜储能电站'] })
    expect(link(mentionOf('星澜储能电站'), project)).toBe(7)
    expect(link(mentionOf('星瀾新能源儲能電站'), project)).toBe(7)
    expect(link(mentionOf('星澜集团储能电站', { aliases: ['星澜新能源储能电站'] }), project)).toBe(7)
  })

  it('leaves two projects of one company apart', () => {
    const battery = known(1, '星澜动力电池项目', { aliases: ['星澜'] })
    expect(link(mentionOf('星澜隔膜材料项目', { aliases: ['星澜'] }), battery)).toBeNull()
    const film = known(2, '星澜隔膜材料项目', { aliases: ['星澜'] })
    expect(link(mentionOf('星澜'), battery, film)).toBeNull()
  })

  it('prefers the one of exactly this name', () => {
    const whole = known(1, '星澜储能电站及配套项目', { aliases: ['星澜储能电站'] })
    expect(link(mentionOf('星澜储能电站'), whole, known(2, '星澜储能电站'))).toBe(2)
  })

  it('does not link over contradicting places', () => {
    const north = known(1, '人才公寓二号地块项目', { place: '云岭经开区' })
    const south = known(2, '人才公寓二号地块项目', { place: '沙湾高新区' })
    const mention = (place: string | null) => mentionOf('人才公寓二号地块项目', { place })
    expect(link(mention('沙湾高新区南片区'), north, south)).toBe(2)
    expect(link(mention('白石经开区'), north, south)).toBeNull()
    expect(link(mention(null), north, south)).toBeNull()
    expect(link(mention(null), north)).toBe(1)
  })

  it('keeps phases apart, and joins two names by an alias that names the phase', () => {
    const second = known(1, '星澜20GWh动力电池二期项目', { aliases: ['星澜电池', '星澜电池二期'] })
    expect(link(mentionOf('星澜电池三期项目', { aliases: ['星澜电池'] }), second)).toBeNull()
    expect(link(mentionOf('星澜20GWh二期项目', { aliases: ['星澜电池二期'] }), second)).toBe(1)
  })

  it('gives the keys also of what is new', () => {
    expect(linkProjects([mentionOf('星澜储能项目')], [])).toEqual([
      { mention: mentionOf('星澜储能项目'), projectId: null, keys: ['星澜储能'] },
    ])
  })
})
