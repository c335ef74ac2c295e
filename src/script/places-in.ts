/** The two characters in front of what a zone, town or county is called. */
const PLACE =
  /(\p{Script=Han}{2})(?=(?:国家级|省级)?(?:经济技术|经济|高新技术产业|高新技术|高新|经|产业|工业|化工|综合|自由贸易|自贸)?(?:开发区|新区|高新区|经开区|保税区|示范区|试验区|开区|新区|园区|市|县|自治州|区(?![域间别块位])))/gu
/** What stands there and is no name. */
const NO_NAME =
  /^(?:[全本该我各这此两三多一二四五六七八九十几年月日在到入赴往至自由于为和与等及对向从将把让使被比了着过是有个省市县区镇州].|.[的个在到入赴往至自由于为和与等及对向从将把让使被比了着过是有全本该我各年月日号省市县区]|超市|城市|都市|股市|楼市|上市|门市|夜市|集市|后市|召开|举行|发展|开发|高新|经开|经济|技术|产业|工业|化工|综合|自由|示范|试验|临港|沿海|沿江|核心|中心|功能|生活|办公|厂区|社区|园区|片区|辖区|校区|库区|矿区|景区|地区|山区|灾区|城区|特区|新区|老区|街区|农业|物流|科技|创新|智能|现代|绿色|国家|省级|市级|县级|区级)$/u
const ENGLISH =
  /\b(?!(?:The|This|That|In|At|On|And|Of|For|New|Our|Its|A|An)\b)([A-Z][a-z]+)(?= (?:[A-Z][\w-]+ ){0,4}(?:[Zz]one|District|County|City|New Area|Park|Prefecture)\b)/g

/**
 * Stems of the places that a Simplified Chinese or English text names, in its order, each once: 白石 of 白石经开区 and of
 * 白石经济技术开发区.
 */
export function placesIn(text: string): string[] {
  const han = [...text.matchAll(PLACE)].flatMap(([, stem = '']) => (NO_NAME.test(stem) ? [] : [stem]))
  const english = [...text.matchAll(ENGLISH)].map(([, name = '']) => name.toLowerCase())
  return [...new Set([...han, ...english])]
}
