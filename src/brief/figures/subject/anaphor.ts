/** What points to something named before. */
export const POINTING = /^(?:该|本|整个|此|上述|我们|这[座条个家])/

/** 该公司, 项目: stands for something named before. */
export const ANAPHOR =
  /^(?:其(?![他余中它次])|(?:该|本|整个|此|上述|我们|这[座条个家])?(?:项目|工程|基地|园区|中心|电站|公司|企业|铁路|高速|线路|产业园|大桥|水库|医院|学校|校区|全线|电厂|机场|码头|港口|港区|管廊|泵站|集团|厂|园|我们|区)$|该[^，的省市县区镇乡村]{2,4}$)/
