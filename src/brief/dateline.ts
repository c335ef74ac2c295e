/** 本报讯（记者 …）, 中新社福州10月29日电（…）, ISLAMABAD -, 2025-10-21: where and when it was written. */
const DATELINE =
  /^(?:\d{4}-\d{1,2}-\d{1,2}\s+|[【（(][^】）)]{1,16}[】）)]\s*|(?:本报|本网|[\p{Script=Han}]{2,6})(?:讯|消息)\s*(?:[（(][^）)]{1,30}[）)]\s*)?|[\p{Script=Han}\s]{2,14}(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:电|讯|消息)\s*(?:[（(][^）)]{1,30}[）)]\s*)?|[A-Z][A-Z .]{2,30}(?:, [A-Z][\w ]{1,20})?\s*(?:\([A-Z][^)]{1,20}\))?\s*(?:--?|[–—])\s*)+/u

/** How much of a Simplified sentence only says where and when it was written. */
export function datelineLength(sentence: string): number {
  return DATELINE.exec(sentence)?.[0].length ?? 0
}
