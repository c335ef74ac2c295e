/** The dictionaries inside opencc-js: `from to|from to|…`. The package ships no types for them. */
declare module 'opencc-js/dict/*' {
  const entries: string
  export default entries
}
