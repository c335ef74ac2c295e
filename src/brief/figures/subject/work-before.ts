/** 集团将加快推进三期码头建设，该工程…: what is built in the clause before. */
export function workBefore(text: string): string {
  return WORK.exec(text)?.[1] ?? ''
}

const WORK =
  /(?:推进|推动|实施|启动|加快|投资|开工|规划)(?:建设|推进|实施)?(?!建设|推进|实施|推动)([^，；。：、的了\d]{3,20}?)(?:建设|施工|改造|项目|工程)?，(?:该|此|本)(?:工程|项目)[^，；。]{0,40}$/
