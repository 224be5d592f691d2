import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

/** What lies uppermost: a menu, a panel, a dialog or the drawer of details; else the whole page. It is evaluated in the page. */
const uppermost = `(() => {
  const floating = [...document.querySelectorAll('[role=menu], [role=dialog], .panes.drawer .pane')].filter((each) => each.checkVisibility())
  return floating.at(-1) ?? document.body
})()`

/** What axe finds wrong with what lies uppermost, one line for each element. The source is evaluated: the page takes no scripts. */
export async function violationsOn(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  await page.evaluate(() => {
    const fades = document.getAnimations().filter((each) => each instanceof CSSTransition)
    return Promise.allSettled(fades.map(({ finished }) => finished))
  })
  const shown = await page.evaluateHandle<Element>(uppermost)
  const { violations } = await page.evaluate(
    ([element, given]) => (window as unknown as { axe: typeof axe }).axe.run(element, given),
    [shown, options] as const,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
  )
}

/**
 * What cannot be read or reached as the window is now: words cut without an ellipsis, what sticks out of the window,
 * controls under 24 px or beneath something else. One line for each.
 */
export async function misfitsOn(page: Page): Promise<string[]> {
  const shown = await page.evaluateHandle<Element>(uppermost)
  return page.evaluate((scope) => {
    const LEAST = 24
    const kinds = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    const roles = 'menuitem menuitemcheckbox menuitemradio option switch tab treeitem'.split(' ')
    const controls = `${kinds}, ${roles.map((role) => `[role=${role}]`).join(', ')}`
    const parts =
      'h1, h2, h3, label, p, li, header, footer, [role=toolbar], [role=dialog], [role=menu], .tile, .base-tag'

    const isMeant = (element: Element): boolean => {
      if (!element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) return false
      return element.closest('[aria-hidden=true], [inert], .visually-hidden, [role=separator]') === null
    }
    const name = (element: Element): string => {
      const label = element.getAttribute('aria-label') ?? element.textContent.trim()
      const classes = element.classList.value || `${element.parentElement?.classList.value ?? ''} >`
      return `${classes} ${element.tagName.toLowerCase()} “${label.slice(0, 40)}”`
    }
    const isCut = (element: Element): boolean => {
      const { overflowX, textOverflow } = getComputedStyle(element)
      if (overflowX === 'visible' || textOverflow === 'ellipsis') return false
      return !/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1
    }
    const scrollerOf = (element: Element, way: 'overflowX' | 'overflowY'): Element | null => {
      for (let each = element.parentElement; each !== null; each = each.parentElement)
        if (/auto|scroll/.test(getComputedStyle(each)[way])) return each
      return null
    }
    const sticksOut = (element: Element): boolean => {
      const { left, right, width } = element.getBoundingClientRect()
      if (width <= 1 || element.closest('[role=grid]') !== null) return false
      const scroller = scrollerOf(element, 'overflowX')
      const isLost = scroller !== null && scroller.scrollWidth > scroller.clientWidth + 1
      return isLost || right > window.innerWidth + 1 || left < -1
    }
    /** What takes a click for a control: its label, too. */
    const targetsOf = (element: Element): Element[] => {
      const named =
        element.id === '' ? null : document.querySelector(`label[for="${CSS.escape(element.id)}"]`)
      return [element, element.closest('label'), named].filter((each) => each !== null)
    }
    const isSmall = (element: Element): boolean =>
      targetsOf(element).every((target) => {
        const { width, height } = target.getBoundingClientRect()
        return width > 1 && (width < LEAST - 0.5 || height < LEAST - 0.5)
      })
    const isCovered = (element: Element): boolean => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      const found = document.elementFromPoint(x, y)
      if (found === null || width === 0 || !element.matches(kinds)) return false
      if (found.contains(element) || targetsOf(element).some((target) => target.contains(found))) return false
      const scroller = scrollerOf(element, 'overflowY')
      return scroller === null || scroller.contains(found)
    }
    const all = [...scope.querySelectorAll(controls)].filter(isMeant)
    const texts = [...scope.querySelectorAll(`${parts}, ${controls}`)].filter(isMeant)
    return [
      ...texts.filter(isCut).map((element) => `cut: ${name(element)}`),
      ...texts.filter(sticksOut).map((element) => `outside: ${name(element)}`),
      ...all.filter(isSmall).map((element) => `small: ${name(element)}`),
      ...all.filter(isCovered).map((element) => `covered: ${name(element)}`),
    ]
  }, shown)
}

/** Makes every text of the page longer by two fifths, as other languages do. */
export function stretchTexts(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const length = Math.ceil(node.data.trim().length * 0.4)
      if (/\p{L}/u.test(node.data)) node.data += 'ē'.repeat(length)
    }
  })
}
