/** What the terminal chat itself says. */
export interface ChatTexts {
  readonly hint: string
  readonly typing: string
  readonly edited: string
  readonly deleted: string
  readonly file: string
  readonly picture: string
  /** Before the reason, when a file that is to be sent cannot be. */
  readonly notSent: string
  readonly tooLarge: string
  readonly notThere: string
}

const ENGLISH: ChatTexts = {
  hint: "Type to talk to the bot. A button's number presses it, @FILE sends a file, /help lists the commands, /quit or Ctrl-D ends.",
  typing: 'typing…',
  edited: 'edited',
  deleted: 'message deleted',
  file: 'file',
  picture: 'picture',
  notSent: 'This file was not sent',
  tooLarge: 'it is larger than 20 MB, or empty',
  notThere: 'there is no such file that can be read',
}
const CHINESE: ChatTexts = {
  hint: '输入文字即可与机器人对话；输入按钮的编号即按下该按钮；@文件路径 发送文件；/help 查看命令；/quit 或 Ctrl-D 退出。',
  typing: '正在输入…',
  edited: '已修改',
  deleted: '消息已删除',
  file: '文件',
  picture: '图片',
  notSent: '文件没有发送',
  tooLarge: '文件超过 20 MB，或是空的',
  notThere: '没有这个文件，或无法读取',
}

/** Chinese for any Chinese language tag, English otherwise. */
export function chatTexts(languageCode: string | undefined): ChatTexts {
  return /^zh\b/i.test(languageCode ?? '') ? CHINESE : ENGLISH
}
