import type { Page } from '@playwright/test'

/**
 * What is left in the page under watch. What changes while a frame is made is painted by that frame, anything else by the
 * next one; a message that is sent within a frame arrives after it. Scripts are texts: a compiled function would bring
 * helpers along that the page does not have.
 */
const WATCH = `(() => {
  const grid = document.querySelector('[role=grid]')
  const watch = { paints: [], longest: 0, waiting: '', toldAt: 0 }
  window.benchWatch = watch
  const after = (act) => {
    const channel = new MessageChannel()
    channel.port1.onmessage = act
    channel.port2.postMessage(null)
  }
  const nextFrame = window.requestAnimationFrame.bind(window)
  let isInFrame = false
  window.requestAnimationFrame = (act) =>
    nextFrame((time) => {
      isInFrame = true
      after(() => { isInFrame = false })
      act(time)
    })
  const whenDone = (note) => {
    const done = () => after(() => note(performance.timeOrigin + performance.now()))
    if (isInFrame) done()
    else nextFrame(done)
  }
  new MutationObserver(() => {
    const rows = Number(grid.getAttribute('aria-rowcount')) - 1
    whenDone((at) => watch.paints.push([rows, at]))
  }).observe(grid, { attributes: true, attributeFilter: ['aria-rowcount'] })
  const tools = document.querySelector('.board-tools')
  new MutationObserver(() => {
    const waiting = tools.querySelector('.changes')?.textContent ?? ''
    if (waiting === watch.waiting) return
    watch.waiting = waiting
    whenDone((at) => { watch.toldAt = at })
  }).observe(tools, { childList: true, characterData: true, subtree: true })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.longest = Math.max(watch.longest, duration)
  }).observe({ type: 'longtask' })
})()`

/** Begins to note when the grid has painted how many rows, and how long the longest task was. */
export async function watchPage(page: Page): Promise<void> {
  await page.evaluate(WATCH)
}

/** When the frame with so many rows was first done; ms since the epoch with fractions. */
export async function paintsOf(page: Page): Promise<ReadonlyMap<number, number>> {
  const paints = await page.evaluate<[number, number][]>('window.benchWatch.paints')
  return new Map([...paints].reverse())
}

/** When the frame was done that last changed how many changes wait for the order to be let go; ms since the epoch, 0 before. */
export async function waitingToldAt(page: Page): Promise<number> {
  return page.evaluate<number>('window.benchWatch.toldAt')
}

/** The longest task since the last time this was asked, ms; 0 when none was 50 ms or longer. */
export async function longestTasks(page: Page): Promise<number> {
  return page.evaluate<number>(`(() => {
    const { longest } = window.benchWatch
    window.benchWatch.longest = 0
    return longest
  })()`)
}

/** How many rows the grid has, drawn or not. A question that costs the page next to nothing. */
export async function rowCount(page: Page): Promise<number> {
  return page.evaluate<number>(
    `Number(document.querySelector('[role=grid]').getAttribute('aria-rowcount')) - 1`,
  )
}

/** Sorts by subject without bringing the pointer or the focus into the grid, which would hold the order. */
export async function sortBySubject(page: Page): Promise<void> {
  await page
    .getByRole('columnheader', { name: /Subject/ })
    .getByRole('button')
    .dispatchEvent('click')
}

/** Groups the list by media, from outside of the grid. */
export async function groupByMedia(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Group the list' }).selectOption('media')
}

/** How long a sign-in took, ms from the click on the button: until rows are drawn, and until all is read. */
export interface SignInTimes {
  readonly firstRowsMs: number
  readonly completeMs: number
}

const SIGN_IN = `(() => {
  const startedAt = performance.now()
  window.benchFirstRows = new Promise((resolve) => {
    const look = () =>
      document.querySelector('[role=grid] [role=gridcell][aria-colindex]')
        ? resolve(performance.now() - startedAt)
        : requestAnimationFrame(look)
    look()
  })
  ;[...document.querySelectorAll('button')].find((button) => button.textContent.trim() === 'Sign in').click()
})()`

/** Signs in with what stands in the form, and looks at each frame for the first rows. */
export async function signInAndTime(page: Page, timeout: number): Promise<SignInTimes> {
  const startedAt = performance.now()
  await page.evaluate(SIGN_IN)
  await page.getByText(/^Live, as of/).waitFor({ timeout })
  const completeMs = performance.now() - startedAt
  return { firstRowsMs: await page.evaluate<number>('window.benchFirstRows'), completeMs }
}

/** What the page's scripts hold after everything else was collected, MB. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  try {
    await session.send('HeapProfiler.collectGarbage')
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1_024 ** 2
  } finally {
    await session.detach()
  }
}
