/** How names are put in order in a language: by its alphabet, numbers by their value, capitals and accents alike. Undefined is the system's own language. */
export function nameOrder(language: string | undefined): Intl.Collator {
  return new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
}
