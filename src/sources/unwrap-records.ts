/**
 * A list page with the rows that it ships as data put in its place as markup. The content system of many Chinese
 * governments sends <script type="text/xml"><datastore>…<record><![CDATA[<li>…</li>]]></record>, which its script
 * shows. Linear in the text.
 */
export function unwrapRecords(html: string): string {
  if (!/<datastore[\s>]/i.test(html)) return html
  return html
    .split(/(?=<script[\s>])|(?<=<\/script>)/i)
    .map((part) => (/^<script[^>]{0,200}>\s*<datastore[\s>]/i.test(part) ? recordsIn(part) : part))
    .join('')
}

function recordsIn(script: string): string {
  const records = script.split('<![CDATA[').slice(1)
  return `<div>${records.map((record) => record.split(']]>', 1)[0]).join('')}</div>`
}
