import { tidyNoun } from './tidy-noun.ts'

/** 技术总监段培之2006年进厂, 驻村第一书记韩璐争取到…: who tells or does it is not what is measured. */
const PERSON =
  /^.{0,14}(?:书记|[省市县区镇乡]长|主任|[局厅处科署司部会院校]长|秘书长|总监|董事长|总?经理|总裁|厂长|负责人|工程师|村民|教授|站长|发言人|技术员|质检员|科员|司机|关员|老板娘)(?=[^的与和、区市县镇公集])\p{Script=Han}{2,3}?(?=$|\d|说|在|带|率|对|就|向|则|点名|算|开口|表态|翻开|站|指着|昨|今[天日早]|发表|公布|宣布|争取|表示|介绍|告诉|来到|走进|要求|强调|指出|主持|认为|透露|调研)/u

/** 公司总经理陈青…, 桐溪村党支部书记陈青…: what somebody tells is told of whom he works for; an office has no figures. */
const EMPLOYED =
  /^(.{0,13}?(?:公司|集团|企业|股份|厂|[村镇乡]|园区|街道|合作社))的?(?:党[支总]?[部委]|党工委|管委会|常务|执行|技术|生产|销售|财务|运营|副)*(?:书记|总监|董事长|总?经理|总裁|厂长|主任|[镇乡]长|社长|负责人|技术员|质检员|老板娘)/

/** Whether words tell of a person, who is never what is measured. */
export function isOfPerson(words: string): boolean {
  return PERSON.test(words)
}

/** Whom somebody works for; empty when his office does not name it. */
export function employerOf(words: string): string {
  return tidyNoun(EMPLOYED.exec(words)?.[1] ?? '')
}
