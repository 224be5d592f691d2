const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** A size in the user's language: `24 kB`, `1.8 MB`. `bytes` is at least 0. */
export function formatSize(bytes: number, locale?: string): string {
  const step = bytes < 1_000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  const value = bytes / 1_000 ** step
  const options = { style: 'unit', unit: units[step] ?? 'byte', unitDisplay: 'short' } as const
  const maximumFractionDigits = value < 10 && step > 0 ? 1 : 0
  return new Intl.NumberFormat(locale, { ...options, maximumFractionDigits }).format(value)
}
