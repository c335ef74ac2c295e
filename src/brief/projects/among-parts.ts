/** 项目主要包括…, 工程由…组成, 建设内容有…: what is told behind is what one works is made of. */
const CONTAINS =
  /(?:^|[，。；：“])[^，。；：]{0,12}?(?:项目|工程|园区|基地|小区|校区|院区|学校|医院|厂区|[一二三四首]期|内容|规模)(?:建设)?(?:内容|规模|部分)?(?:，)?(?:主要|共|还|将|拟|计划|重点|分别|同步|配套)*(?:包括|包含|涵盖|涉及|建有|设有|配有|配备|配套|建设|新建|兴建|有|含|为|由)[^。；]{0,120}$/
/** One of the kinds that every works has. */
const EVERY_WORKS_HAS =
  /教学楼|食堂|宿舍|车库|泵站|泵房|管道|管网|管线|厂房|仓库|库房|道路|绿化|停车场|办公楼|综合楼|门诊楼|住院楼|医技楼|病房楼|调蓄池|水池|清水池|围墙|配电房|锅炉房|连廊|看台|车间|操场|运动场|门卫|公寓楼|研发楼|阀门井|箱涵|护岸/
/** What such parts are called by; bridges, tunnels and schools have names of their own. */
const PART_LIKE = /(?:廊|[^大]楼|管道|管线|管网|处理站|加压站|消防站|泵站|[池房仓库场塔闸渠])$/
const REACH = 160
/** 乙烯工程主体及产业链配套项目 */
const OF_THE_WHOLE = /(?:主体|配套)[^，。]{0,8}(?:项目|工程)$/
/** 汐川渡口库房: a part is not made a name by what kind it is. */
const LONGEST_PART = 8

/** Whether a name behind 包括 is only that of a part of the works that is meant: 风雨连廊, 浑水管道, 污水处理站. */
export function isAmongParts(sentence: string, start: number, name: string): boolean {
  const main = OF_THE_WHOLE.test(name)
  if (!main && (name.length > LONGEST_PART || !PART_LIKE.test(name))) return false
  const before = CONTAINS.exec(sentence.slice(Math.max(0, start - REACH), start))
  if (!before) return false
  if (main) return true
  const behind = sentence.slice(start + name.length, start + REACH).split(/[。；]/, 1)[0] ?? ''
  return EVERY_WORKS_HAS.test(before[0] + behind)
}
