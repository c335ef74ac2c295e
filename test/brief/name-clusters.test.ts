import { expect, test } from 'vitest'
import { isSameProject, readName } from '../../src/brief/projects/cluster-names.ts'

test.each([
  ['甬岛铁路金沙海底隧道', '金沙海底隧道'],
  ['湖北五岭抽蓄电站', '三湖建工湖北五岭抽水蓄能电站'],
  ['滨城国际机场三期扩建工程', '机场三期'],
  ['临汀智慧港区项目', '港区项目'],
  ['江西七里古镇', '七里古镇度假区'],
  ['南湖新区康山街道恒蓝二期', '恒蓝新能源湖州基地二期'],
])('%s = %s', (a, b) => {
  expect(isSameProject(readName(a), readName(b))).toBe(true)
})

test.each([
  ['沧江大桥', '沧江二桥'],
  ['青浦一期', '青浦二期'],
  ['云北山隧道', '南山隧道'],
  ['恒蓝新能源湖州基地', '恒蓝新能源湖州基地二期'],
])('%s ≠ %s', (a, b) => {
  expect(isSameProject(readName(a), readName(b))).toBe(false)
})
