import type { IsAt } from '../../script/character-set.ts'
import { wordStarts } from '../../script/word-starts.ts'
import { PROVINCES } from '../province.ts'

/** Words of the Simplified copy by which Chinese news names its speakers. */

/** The common family names; with a given name of one or two characters they make a person. */
export const SURNAMES = new Set(
  (
    '习王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤' +
    '温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於綦甯钮亓濮璩郗呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植富尧闭由萧肖贡贝邝仇逄佴宓仉訾莘臻蔚冒逯傅洪荀滑郦隗蓟汲庾阙宦酆贲钭郏蒯竺糜羿常'
  ).split(''),
)

const COMPOUND_SURNAME =
  /^(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|端木|长孙|宇文|南宫|呼延|钟离|澹台|申屠|赫连|闻人|百里|东郭|轩辕|独孤|拓跋|闾丘|公冶|太史|濮阳|淳于)/

/** Words that end the title of an office. */
export const ROLE =
  '(?:书记|区长|县长|市长|省长|州长|镇长|乡长|旗长|盟长|局长|部长|厅长|处长|科长|司长|署长|校长|院长|行长|站长|所长|队长|组长|会长|社长|台长|馆长|董事长|秘书长|秘书(?![处书])|指挥长|理事长|主任|主席|总经理|副总经理|经理|总裁|总监|总工程师|总工|总指挥长|总指挥|工程师|董事|委员|常委|专员|主管|负责人|负责同志|创始人|合伙人|首席\\p{Script=Han}{2,3}官|首席代表|支书|总召|召集人|主委|立委|执行长|次长|里长|议长|议员|厂长|掌门人|创办人|行政长官|总理|省委书记|代表|委员长|检察长|发言人|调研员|研究员|教授|专家|院士|厂长|矿长|股长|助理|关长|园长|巡视员|村长|总设计师|经济师|会计师|法人|首席科学家|CEO|CTO|CFO|COO)'

/** Where the title of an office may begin. */
export const mayBeginRole: IsAt = wordStarts(ROLE.slice('(?:'.length).split('|'))

const MEETING =
  /(?:会议|大会|例会|全会|年会|论坛|座谈会|推进会|调度会|动员会|常务会|常委会|党委会|党组会|现场会|[^社协委员商学工促总基理董监亦也还将都就才不可便则仍们只又再]会|两会|“两会”)$/
const DOCUMENT =
  /(?:通知|方案|意见|通报|办法|措施|规划|报告|文件|公告|条例|细则|决定|纪要|指南|合同|协议|评估|工作要点|行动计划|清单|责任状|批复|《[^》]{2,40}》)$/
const BODY =
  /(?:局|委|委员会|办|办公室|督查室|督察室|部|厅|署|中心|公司|集团|政府|管委会|指挥部|专班|党工委|党委|党组|工委|纪委|监委|法院|检察院|研究院|设计院|协会|商会|学会|联合会|银行|分行|支行|大学|学院|医院|学校|区|市|县|省|州|旗|镇|乡|街道|园区|开发区|新城|企业|部门|单位|站|队|组|领导小组|方|我们|厂|股份|科技|实业|控股|项目部|海关|税务|财政|[市县省州]府|负责人|负责同志|相关人士|有关人士|人士|工作人员|发言人|代表|专家|[省市县区镇局厅院署处会]里|上级|[一二三四五]司|[部委署局][^，]{2,8}(?<![公上])司|[开运]\S商|业主|工会|联盟|[事金]会|立法会|议会|党团|与会(?:委员|代表|人员|专家)|委员们|代表们|当地|(?:工商|建设|农业|教育|工务|地政|民政|社会|文化|计[划画]|财政|发展|投资|观光|旅游|交通|水利|劳工|行政|产业|经济|管理|建管|办事|秘书|都发|水务|规[划画]|环保|环卫|卫生|城乡|消保|新闻|国际|青年|客家|原民|体育|资讯|主计|人事|政风)处)$/
/** 多次对经济大省: whom somebody speaks of. */
const TOWARDS = /[次还也就]对(?![外口台])/
/** Endings of bodies that are also those of ordinary nouns in front of 将. */
const NOT_A_BODY =
  /(?:部署|[东西中南北]部|项目|工程|基地|产业|总投资|部分|全部|内部|局部|方面|地方|地区|城市|双方|多方|各方|园区的|机组|新厂)$/

/** Provinces and great cities, which news call by their bare names. */
const PLACE = new RegExp(
  `^(?:${PROVINCES}|广州|深圳|珠海|东莞|佛山|杭州|宁波|南京|苏州|无锡|合肥|福州|厦门|泉州|南昌|济南|青岛|烟台|郑州|武汉|长沙|成都|贵阳|昆明|西安|兰州|沈阳|大连|长春|哈尔滨|石家庄|太原|南宁|海口|三亚|雄安|港府|中央|当局)$`,
)

/** 浙江, 苏州: a place that may act. */
export function isPlace(phrase: string): boolean {
  return PLACE.test(phrase)
}

export type SpeakerKind = 'person' | 'meeting' | 'document' | 'body'

/** Common words that begin with a family name. */
const NOT_A_NAME =
  /^(?:[在就对因为由并还也又将把被给让等纷]|但[也是]|边[走看听说问干]|洪[水涝灾峰]|常[年住规见用态抓说去来有会在到讲]|滑[坡动]|关[于心注系切爱]|来[到自遭说]|时任|的|再次|多次|首次|[作发]出|密集|亲自|曾[来在经]|向[全世大各社与广中外]|始终|宣布|创造性|专程|先后|接连|一直|亲切|深刻|[那这]次|殷殷|充分|施[工策]|成效|成员|常[务态]|严[格肃厉守防]|连[续日]|从[严快]|都[要会]|利用|支撑|时刻|包括|全[程力员]|双方|相信|车辆|广泛|原[则定来]|应[该当]|可[以能]|于是|时[候间]|方[面案式向]|全[部面县市区省州体]|强调|明[确显年]|相关|有关|任务|目标|常委|成[立为果都]|安[全排置]|高[度效新]|广大|水平|石油|金融|周[边期末]|万[元亩]|卫生|单位|项[目下]|车[间辆]|房屋|权威|国家|平均|计划|容量|支持|和|年|终|关键|干部|党[委组员]|文件|容易|经[济开]|习[惯俗题]|初[步次期级衷])/

/** Opens like a name, and is a common word: 原则上, 关于. */
export function isCommonWord(word: string): boolean {
  return NOT_A_NAME.test(word)
}

/** A family name and a given name, nothing else. */
export function isPersonName(word: string): boolean {
  return (word.includes('·') || opensWithFamilyName(word)) && HAN_NAME.test(word)
}

const HAN_NAME = /^[\p{Script=Han}·]{2,12}$/u

function opensWithFamilyName(word: string): boolean {
  if (word.length < 2 || word.length > 4) return false
  const family = COMPOUND_SURNAME.test(word)
    ? word.length > 2
    : word.length < 4 && SURNAMES.has(word[0] as string)
  return family && !NOT_A_NAME.test(word)
}

const OFFICE_ONLY = new RegExp(`^.${ROLE}$`, 'u')

/** 胡书记: a family name in front of an office. */
export function isSurnameWithOffice(phrase: string): boolean {
  return SURNAMES.has(phrase[0] ?? '') && OFFICE_ONLY.test(phrase)
}

/** What a noun phrase without an office in it names, judged by how it ends; null when it names no speaker. */
export function kindOfSpeaker(phrase: string): Exclude<SpeakerKind, 'person'> | null {
  if (phrase.length < 2 || phrase.length > 40) return null
  if (TOWARDS.test(phrase)) return null
  if (MEETING.test(phrase)) return 'meeting'
  if (DOCUMENT.test(phrase)) return 'document'
  return isPlace(phrase) || (BODY.test(phrase) && !NOT_A_BODY.test(phrase)) ? 'body' : null
}
