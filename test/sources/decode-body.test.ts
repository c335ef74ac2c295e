import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeBody } from '../../src/sources/decode-body.ts'

const words = '经济开发区召开重点项目推进会，总投资一百二十亿元，年内开工四十九个。'
const traditional = '經濟開發區召開重點產業項目推進會議，總投資一百二十億元。'
const html = (charset: string, body = words) =>
  `<html><head><meta charset="${charset}"><title>${body}</title></head></html>`
const gbk = (text: string) => iconv.encode(text, 'gbk')

describe('decodeBody', () => {
  it.each([
    ['UTF-8 that nobody declares', Buffer.from(words), null, words],
    ['GBK that nobody declares', gbk(words), null, words],
    ['two GBK characters', gbk('开工'), 'text/html', '开工'],
    ['GBK by header', gbk(words), 'text/html; charset=GB2312', words],
    ['GBK by quoted header', gbk(words), 'text/html; Charset="gbk"; x=y', words],
    ['GBK by meta', gbk(html('gb2312')), 'text/html', html('gb2312')],
    [
      'GBK by old meta',
      gbk(`<META http-equiv=Content-Type content="text/html; charset=gb2312">${words}`),
      null,
      `<META http-equiv=Content-Type content="text/html; charset=gb2312">${words}`,
    ],
    [
      'GBK by XML declaration',
      gbk(`<?xml version='1.0' encoding='GBK'?><a>${words}</a>`),
      'text/xml',
      `<?xml version='1.0' encoding='GBK'?><a>${words}</a>`,
    ],
    [
      'GB18030 beyond GBK under the name GB2312',
      iconv.encode('㐀𠀀龥', 'gb18030'),
      'text/html; charset=gb2312',
      '㐀𠀀龥',
    ],
    ['Big5 by meta', iconv.encode(html('big5', traditional), 'big5'), null, html('big5', traditional)],
    ['Big5 by header', iconv.encode(traditional, 'big5'), 'text/html;charset=big5', traditional],
    ['UTF-8 with a mark, declared GBK', Buffer.from(`\ufeff${words}`), 'text/html; charset=gbk', words],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${words}`, 'utf16le'), 'text/html; charset=utf-8', words],
    ['UTF-16 big endian', iconv.encode(words, 'utf16-be', { addBOM: true }), null, words],
    ['UTF-16 without a mark', Buffer.from(`<p>${words}`, 'utf16le'), null, `<p>${words}`],
    ['GBK declared UTF-8 by header', gbk(words), 'text/html; charset=utf-8', words],
    ['GBK declared UTF-8 by both', gbk(html('utf-8')), 'text/html; charset=utf-8', html('utf-8')],
    ['GBK by meta, Latin-1 by header', gbk(html('gbk')), 'text/html; charset=ISO-8859-1', html('gbk')],
    ['UTF-8 declared GBK', Buffer.from(html('gbk')), 'text/html; charset=gbk', html('gbk')],
    ['UTF-8 declared Latin-1', Buffer.from(words), 'text/html; charset=iso-8859-1', words],
    ['UTF-8 under an unknown name', Buffer.from(words), 'text/html; charset=klingon', words],
    [
      'UTF-8 that calls itself UTF-16',
      Buffer.from(`<?xml version="1.0" encoding="UTF-16"?>${words}`),
      null,
      `<?xml version="1.0" encoding="UTF-16"?>${words}`,
    ],
    [
      'Western quotes',
      Buffer.from('The zone\x92s plan: \x93build\x94 caf\xe9s', 'latin1'),
      null,
      'The zone’s plan: “build” cafés',
    ],
    ['nothing', Buffer.alloc(0), null, ''],
  ])('reads %s', (_name, body, contentType, expected) => {
    expect(decodeBody(body, contentType).text).toBe(expected)
  })

  it('forgives a title that was cut in the middle of a character', () => {
    const cut = Buffer.concat([
      Buffer.from(words),
      Buffer.from('开').subarray(0, 2),
      Buffer.from(`<p>${words}`),
    ])
    expect(decodeBody(cut, 'text/html; charset=utf-8')).toEqual({
      text: `${words}\ufffd<p>${words}`,
      charset: 'utf-8',
    })
    const cutGbk = Buffer.concat([gbk(words), gbk('开').subarray(0, 1), gbk(`<p>${words}`)])
    expect(decodeBody(cutGbk, null).charset).toBe('gb18030')
  })

  it('takes any bytes under any declaration', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.option(fc.string()), (body, label) => {
        expect(typeof decodeBody(body, label === null ? null : `text/html; charset=${label}`).text).toBe(
          'string',
        )
      }),
    )
  })

  it('gives back what was written, declared or not', () => {
    const sentence = fc.string({
      unit: fc.constantFrom(...words, 'a', ' ', '1'),
      minLength: 30,
      maxLength: 60,
    })
    fc.assert(
      fc.property(
        sentence,
        fc.constantFrom('utf8', 'gbk'),
        fc.constantFrom(null, 'utf-8', 'gbk', 'iso-8859-1'),
        (text, actual, declared) => {
          fc.pre((text.match(/[^\x00-\x7f]/g)?.length ?? 0) >= 12)
          const type = declared === null ? null : `text/html; charset=${declared}`
          expect(decodeBody(iconv.encode(text, actual), type).text).toBe(text)
        },
      ),
      { numRuns: 500 },
    )
  })
})
