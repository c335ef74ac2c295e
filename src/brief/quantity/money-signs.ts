import { characterSet } from '../../script/character-set.ts'
import { firstCharacters } from '../../script/first-characters.ts'

/** The signs of currencies that stand before a number; in "A $5 million plant" the A is an article. */
export const MONEY_SIGNS = '$£€¥₩₹฿₫₱'
const CURRENCY =
  /(?:(?:US|HK|NT|AU|CA|NZ) ?\$|[ACS]\$|RMB|CNY|USD|EUR|GBP|HKD|SGD|AUD|MYR|INR|JPY|KRW|THB|VND|IDR|AED|TWD|MOP|SAR|QAR|PKR|BDT|LKR|KES|NGN|ZAR|RUB|CHF|SEK|NOK|DKK|PLN|CAD|NZD|VNĐ|RM|Rs\.?|Rp|MOP\$|[$£€¥₩₹฿₫₱]) ?/y
const mayBeCurrency = characterSet(firstCharacters(CURRENCY))
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    US$: 'USD',
    $: 'USD',
    USD: 'USD',
    ...{ HK$: 'HKD', HKD: 'HKD', A$: 'AUD', AU$: 'AUD', AUD: 'AUD', C$: 'CAD', CA$: 'CAD', S$: 'SGD' },
    ...{ SGD: 'SGD', NZ$: 'NZD', NT$: 'TWD', TWD: 'TWD', RMB: 'CNY', CNY: 'CNY', '¥': 'CNY' },
    ...{ EUR: 'EUR', '€': 'EUR', GBP: 'GBP', '£': 'GBP', RM: 'MYR', MYR: 'MYR', JPY: 'JPY' },
    ...{ '₹': 'INR', Rs: 'INR', 'Rs.': 'INR', INR: 'INR', '₩': 'KRW', KRW: 'KRW', '฿': 'THB', THB: 'THB' },
    ...{
      MOP: 'MOP',
      SAR: 'SAR',
      QAR: 'QAR',
      PKR: 'PKR',
      BDT: 'BDT',
      LKR: 'LKR',
      KES: 'KES',
      NGN: 'NGN',
      ZAR: 'ZAR',
    },
    ...{ RUB: 'RUB', CHF: 'CHF', SEK: 'SEK', NOK: 'NOK', DKK: 'DKK', PLN: 'PLN', CAD: 'CAD', NZD: 'NZD' },
    ...{ '₫': 'VND', VNĐ: 'VND', VND: 'VND', MOP$: 'MOP', '₱': 'PHP', Rp: 'IDR', IDR: 'IDR', AED: 'AED' },
  }),
)

/** A currency that stands before its number, and where the number begins. */
export interface MoneySign {
  readonly unit: string
  readonly end: number
}

/** A currency sign or code before a number: $, US$, RMB … */
export function currencyAt(text: string, at: number): MoneySign | null {
  if (!mayBeCurrency(text, at)) return null
  CURRENCY.lastIndex = at
  const found = CURRENCY.exec(text)
  if (!found) return null
  const unit = CURRENCIES.get(found[0].replaceAll(' ', ''))
  return unit ? { unit, end: at + found[0].length } : null
}
