const ROW_PX = 32

/** What Chromium scrolls when there is nothing to do: one element as high as all rows, with lines for a background. */
export function openBareList(host: HTMLElement, rows: number): HTMLElement {
  const scroller = document.createElement('div')
  scroller.style.cssText = 'height: 100%; overflow: auto'
  const list = document.createElement('div')
  list.style.cssText = `height: ${String(rows * ROW_PX)}px; background: repeating-linear-gradient(#fff 0 31px, #ccc 31px 32px)`
  list.textContent = 'Nothing to draw'
  scroller.append(list)
  host.append(scroller)
  return scroller
}
