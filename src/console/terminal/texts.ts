/** What the terminal chat itself says. */
export interface ChatTexts {
  readonly hint: string
  readonly typing: string
  readonly edited: string
  readonly deleted: string
  readonly file: string
  readonly picture: string
}

const ENGLISH: ChatTexts = {
  hint: "Type to talk to the bot. A button's number presses it, /help lists the commands, /quit or Ctrl-D ends.",
  typing: 'typing…',
  edited: 'edited',
  deleted: 'message deleted',
  file: 'file',
  picture: 'picture',
}
const CHINESE: ChatTexts = {
  hint: '输入文字即可与机器人对话；输入按钮的编号即按下该按钮；/help 查看命令；/quit 或 Ctrl-D 退出。',
  typing: '正在输入…',
  edited: '已修改',
  deleted: '消息已删除',
  file: '文件',
  picture: '图片',
}

/** Chinese for any Chinese language tag, English otherwise. */
export function chatTexts(languageCode: string | undefined): ChatTexts {
  return /^zh\b/i.test(languageCode ?? '') ? CHINESE : ENGLISH
}
