/** Words by which a speaker or a text calls a body that it has named before. */
export const STAND_IN =
  /^(?:我们|我方|我司|咱们|本?公司|本?集团|企业|该(?<kind>公司|集团|企业|厂|局|委|办|厅|部门|中心|区|县|市|镇|园区|开发区))(?:有关|相关|主要)?(?:负责人|负责同志|人士)?$/
