/** What was demanded, and by what verb, in a sentence that leaves its subject out. */
export interface Ellipsis {
  readonly verb: string
  readonly contentStart: number
}

/** 会上逐一听取汇报，要求各单位加快进度: nobody is named, so whoever the paragraph is about demands it. */
export function findEllipsis(sentence: string): Ellipsis | null {
  const found = ELLIPTIC.exec(sentence)
  const verb = found?.groups?.['verb']
  return found && verb ? { verb, contentStart: found[0].length } : null
}

/** A clause with which a sentence goes on with the same subject, and later the verb without one. */
const ELLIPTIC =
  /^，*(?:(?:同时|此外|并且?)?，?(?:还|也|并|再次|特别)*(?=要求|指示|责成|裁示)|(?:同时|此外)，?(?:还|也|并|再次|特别)*(?=强调|希望|督促|叮嘱)|(?:会[上中后]|随后|其间|期间|座谈[会中]|调研[中时]|检查中|现场|针对|在[^，]{2,24}，|听取|详细|仔细|实地|察看|查看|逐一)[^。]*?，(?:并|还|同时)*)(?<verb>要求|指示|责成|裁示|督促|叮嘱|勉励|强调|希望)(?=[^的是和与，。、])/
