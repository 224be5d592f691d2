/** A text for each plural form that a language has; `other` for those that are left out. */
export type PluralText = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** Puts values into the places of a text: `{n} new` with `{ n: 3 }` is `3 new`. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}

/** The form of a text for a number, with that number in its place `{n}`. */
export function counted(
  language: string,
  text: PluralText,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = text[new Intl.PluralRules(language).select(count)] ?? text.other
  return filled(form, { ...values, n: new Intl.NumberFormat(language).format(count) })
}
