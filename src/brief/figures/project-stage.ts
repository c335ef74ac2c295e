/** How far a project is, as the sentences that name it tell. */
export type ProjectStage = 'planned' | 'in use'

/** The project works: what is said of it is no longer a plan. */
export const IN_USE =
  /(?:^|[，。；：])(?![^，。；]*(?:将|预计|计划|力争|确保|拟|有望))[^，。；]*(?:正式|顺利|全面|均?已)(?:建成)?(?:投产|投用|投运|投入使用|投入运营|开通运营)(?![后率前]|项目|首年)/
