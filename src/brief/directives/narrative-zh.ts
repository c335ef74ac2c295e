const PAST =
  /(?<![不未])已(?!知|有)|已经|累计(?![^，]{0,12}(?:不少于|不低于|要|须|必|力争|确保))|同比|较上年|比上年|比去年|环比|[^未不](?:完成|实现|取得|建成|达成|签约|开展|召开|明确|提出|部署|通过|作出|描绘|擘画|奠定|指明|发布|出台|启动|举办|听取|阐明|体现|彰显|打下|发挥|收到|赢得|迎来|得到|受到|收获|提供|引进|吸引|形成)了(?!解)|(?:参加|出席|列席|陪同)(?:了)?(?:会议|活动|调研|仪式|座谈|考察|检查)?[。；]?$|参会[。；]?$|[也正]在(?:有序|稳步|加快|紧张)?(?:展开|进行|推进|推开)[。；]?$|过去|(?:^|，|“)(?:以前|从前|原来|原先|当时)|此前|(?:^|，|“)(?:[一二两三四五六七八九十几]{1,3}|\d{1,2})年前|截至|截止|曾|据统计|以来|(?:^|，)(?:本报|本刊)?记者(?:一行)?(?:来到|走进|采访|专访|看到|发现|探访)|专访了|(?:^|，)回[望顾](?:过去|[\d０-９]{4}年|[一五]年)/

/** 复工取得显著成效: a result, unless it is what one is to strive for. */
const ACHIEVED =
  /(?:^|，)(?![^，]*(?:推动|力争|确保|争取|促进|努力|实现|[要须使]))[^，]{2,30}取得(?:显著|积极|明显|初步|阶段性|重要|重大|突破性|历史性|一批|一系列|长足|丰硕|良好)[^，]{0,8}(?:成效|成果|进展|突破)/

const DONE = /(?<!未)已(?!知|有)|了(?=[，。、\d])/

const DESCRIPTION =
  /(?:建成|投产|达产|通车|投用|投运|竣工|完工|运营|项目)后[^，]{0,6}，?[^，]{0,10}(?:将|可|预计|能)|预计|据测算|有望|(?<![机社协委大])会(?:有(?!议)|成为|是)|必将(?!依法|严)|将会?对[^，]{2,20}(?:起到|产生|带来|具有)|将(?:起到|产生|发挥[^，]{0,8}作用|成为|有(?!序)|进一步为|为(?!每|企业提供|项目提供|入驻)|是|使|让|带来|填补|新增|带动|极大|大大|有效|显著)/

const RATHER_SET =
  /要达到|(?<![的按合照])要求|确保|力争|必须|务必|保证(?!金)|承诺|目标(?:仍|仍然|依然)?(?:维持|锁定|不变)/

/** Tells what has happened. */
export function reports(words: string): boolean {
  return PAST.test(words) || (words.includes('取得') && ACHIEVED.test(words))
}

/** Tells what is done already, also beside a date to come. */
export function isDone(words: string): boolean {
  return DONE.test(words)
}

/** Tells what a thing will be, without anybody's will. */
export function describes(words: string): boolean {
  return DESCRIPTION.test(words) && !RATHER_SET.test(words)
}

/** Gives a result with its growth or share: 完成113.4亿元，增长5.5%. */
export function isResult(words: string): boolean {
  return RESULT.test(words) && !BOUND.test(words)
}

/** A number with a bound is a goal rather than a result. */
const BOUND = /推动|力争|争取|确保|以上|左右|以内|不低于|不少于|不超过/

const RESULT =
  /\d[^，]{0,12}，[^，\d]{0,8}(?:增长|下降|占|高于|低于|回落|高出|降幅|增幅|翻)[^，]{0,12}(?:\d[^，]*|番[^，]{0,4})$|^[^，]{0,40}(?:增长|下降|占比)\d[^，]{0,8}[。；]?$|(?:完成|为|占)[^，]{0,20}的[\d.]+%/

/** Says what is: 投资是最大的短板 · 该厂占地… */
export function states(words: string): boolean {
  return STATES.test(words) && !/(?:目标(?:任务)?|底线)是|关键(?:是|在于?)要/.test(words)
}

const STATES =
  /^(?:公司|集团|企业|该[厂园]|园区|全[市县区省])(?:上半年|前[一二三\d]|[一二三]季度|去年|目前|现已?)[^，]{0,12}\d|全长\d|概算[\d约]|总投资[\d约达为超]|建筑面积|^[^，]{1,24}(?<!还|但|特别|尤其|凡|只要|的)是(?!否)|^[^，]{0,20}(?:只有|仅有|共有|现有|拥有|存在|占地|占比|位于|处于|不足|滞后|落后|偏[低少慢高大]|尚有|还有|剩余)|有的(?!放矢)|由此可见|说明/
