/**
 * The codes of currencies that news gives amounts in (ISO 4217, and the two in use that are none: RMB, BTC). They are the
 * same in every language, and the only letters that stand before digits without being part of a name: "USD115".
 */
export const CURRENCY_CODES: readonly string[] = (
  'USD EUR GBP RUB UAH JPY CNY RMB CHF CAD AUD NZD HKD SGD SEK NOK DKK ' +
  'PLN CZK HUF RON BGN TRY INR PKR BRL MXN ZAR KRW THB IDR MYR PHP VND ' +
  'ILS EGP NGN KES AED SAR QAR IRR KZT GEL AMD AZN BYN MDL BTC'
).split(' ');
