import type { Mention } from './mentions.ts'

/** What the number of people, homes or trips stands for when only a verb tells: by the measure word, or any `other`. */
const BY_VERB: readonly (readonly [verb: RegExp, metrics: Readonly<Record<string, string>>])[] = [
  [
    /(?:惠及|受益|造福|服务|覆盖)(?:周边|沿线|沿途|当地|全[市县区]|辖区)?$/,
    { 人: '受益人口', 名: '受益人口', 人次: '受益人次', 户: '受益户数' },
  ],
  [/出口$/, { other: '出口量', 家: '' }],
  [/进口$/, { other: '进口量', 家: '' }],
  [/(?:卖出|售出|销售|(?<![买专外拍])卖)$/, { other: '销量', 家: '' }],
  [
    /(?:吸纳|带动)(?:本[地村县])?(?:劳动?力|村民|群众|居民|农民)?$/,
    { 人: '带动就业', 名: '带动就业', 个: '带动就业' },
  ],
  [/(?:接待|迎来|到访)$/, { 人次: '接待游客人次', 人: '接待游客人次', 名: '接待游客人次' }],
  [/(?:运送|发送|输送|承运|运输|送走)$/, { 人次: '运送旅客', 人: '运送旅客', 名: '运送旅客' }],
  [/(?:还?在招|招聘|[急缺待计划再将拟新]招|招了)$/, { 人: '招聘人数', 名: '招聘人数' }],
  [/地[上下]$/, { 层: '层数' }],
  [/容纳$/, { 人: '容纳人口' }],
  [/安置$/, { 户: '安置户数', 人: '安置人口' }],
  [/(?:搬迁|征迁|拆迁)$/, { 户: '搬迁户数', 人: '搬迁人口' }],
  [/(?:签约|[再新已只仅]签)$/, { 户: '签约户数' }],
  [/征收$/, { 户: '征收户数' }],
  [/(?:能|可|可以)停放?$/, { 辆: '停车位' }],
  [/解决$/, { 人: '受益人口' }],
  [/涉及(?:[^，]{0,8}\d[^，]{0,4})?$/, { 户: '涉及户数', 人: '涉及人口' }],
]

/** 惠及36万人: people reached; 可吸纳350人就业: jobs. */
export function byVerb({ quantity, right, after }: Mention, core: string): string {
  if (
    /^[人名个]$/.test(quantity.unit) &&
    /^(?:[—~至到-][\d.]+万?多?[人名])?(?:多|余)?的?(?:稳定)?(?:就近)?(?:就业|用工|上班|务工|打工)/.test(
      right === '' || /^[—~至到-]$/.test(right) ? after : right,
    )
  )
    return '带动就业'
  if (
    /(?:解决|保障|满足|改善)[^，]{0,6}$/.test(core) &&
    /^[人户]$/.test(quantity.unit) &&
    /^(?:的)?(?:饮水|吃水|用水|出行|住房|上学|就医)/.test(right)
  )
    return '受益人口'
  if (core === '') return ''
  for (const [verb, metrics] of BY_VERB) {
    const metric = metrics[quantity.unit] ?? metrics['other']
    if (metric && verb.test(core)) return metric
  }
  return ''
}
