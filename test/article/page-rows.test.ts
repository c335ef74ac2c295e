import { expect, it } from 'vitest'
import { pageRows } from '../../src/article/pdf/page-rows.ts'

const run = (text: string, x: number, width: number, y = 100) => ({ text, x, y, width, size: 10 })
const rowsOf = (...runs: ReturnType<typeof run>[]) =>
  pageRows({ height: 800, runs }, 0).map(({ text, isCells }) => (isCells ? [text] : text))

it.each<[string, ReturnType<typeof run>[], unknown[]]>([
  [
    'letters one by one',
    [run('开', 0, 10), run('工', 10, 10), run('2026', 20, 20), run('年', 40, 10)],
    ['开工2026年'],
  ],
  [
    'Chinese that was stretched to the margin',
    [run('开', 0, 10), run('工', 14, 10), run('了', 28, 10)],
    ['开工了'],
  ],
  ['English words', [run('Harbour', 0, 40), run('zone', 43, 20)], ['Harbour zone']],
  ['cells', [run('污水处理厂', 0, 50), run('8万吨', 80, 30)], [['污水处理厂 | 8万吨']]],
  [
    'cells that were written from the right',
    [run('8万吨', 80, 30), run('污水处理厂', 0, 50)],
    [['污水处理厂 | 8万吨']],
  ],
  ['a raised sign', [run('32万m', 0, 40), run('²', 40, 4, 97)], ['32万m²']],
  ['the blank of a paragraph', [run('\u3000\u3000第一条\u3000总则', 0, 90)], ['第一条 总则']],
  ['radicals in place of characters', [run('⼯业⽤地', 0, 40)], ['工业用地']],
  ['ligatures', [run('ﬁnance oﬃce', 0, 40)], ['finance office']],
  ['two lines', [run('开工', 0, 20), run('仪式', 0, 20, 115)], ['开工', '仪式']],
])('reads %s', (_, runs, expected) => {
  expect(rowsOf(...runs)).toEqual(expected)
})
