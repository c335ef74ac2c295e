import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { kaigongHere } from '../support/kaigong.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaigong-admins-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const run = (line: string) => kaigongHere(line.split(' '), { folder })

it('names, lists and dismisses people, and the log tells who did', async () => {
  expect((await run('admins list')).stdout).toContain('Nobody yet')
  expect(await run('admins add 77 owner')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('77 is owner now'),
  })
  expect((await run('admins add 7000000000 editor')).code).toBe(0)
  expect((await run('admins list')).stdout).toBe('77  owner\n7000000000  editor\n')
  const [owner] = JSON.parse((await run('admins list --json')).stdout)
  expect(owner).toMatchObject({ userId: 77, role: 'owner' })
  expect((await run('admins remove 7000000000')).stdout).toContain('has no role any more')
  const log = (await run('log')).stdout
  expect(log).toMatch(
    /cli {2}member\.remove {2}7000000000 editor\n.*cli {2}member\.add {2}7000000000 editor\n/,
  )
})

it.each([
  ['admins remove 5', 'kaigong: 5 has no role.'],
  ['admins remove 77', '77 is the last owner. Name another one first.'],
  ['admins add 77 editor', '77 is the last owner. Name another one first.'],
  ['admins remove 88', 'ADMIN_IDS in the settings names 88 as an owner. Change it there.'],
])('refuses what must not be: %s', async (line, said) => {
  if (line.includes('88')) writeFileSync(join(folder, '.env'), 'ADMIN_IDS=88\n')
  else await run('admins add 77 owner')
  expect(await run(line)).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(said) })
})

it.each([
  ['admins', 'admins needs list'],
  ['admins add 77', 'admins needs list'],
  ['admins add 77 boss', 'a role is owner, administrator, editor, not "boss"'],
  ['admins add @anna editor', 'digits, not "@anna"'],
  ['admins add 0 editor', 'digits, not "0"'],
  ['admins remove', 'name somebody by their number'],
  ['admins list all', 'admins needs list'],
])('tells how it is used: %s', async (line, said) => {
  const { code, stderr } = await run(line)
  expect(code).toBe(2)
  expect(stderr).toContain(said)
  expect(stderr).toContain('Usage: kaigong admins list')
})
