import { watch } from 'vue'
import { useAlertsStore } from './alerts.store'
import { useAlertJump } from './use-alert-jump'

/** Shows what a clicked alert is about, also what was clicked before this part of the screen was there. */
export function useAlertNews(): void {
  const alerts = useAlertsStore()
  const show = useAlertJump()

  watch(
    () => alerts.jump,
    (jump) => {
      if (!jump) return
      alerts.jump = null
      show(jump)
    },
    { immediate: true },
  )
}
