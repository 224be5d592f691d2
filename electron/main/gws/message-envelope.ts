import { isRecord, type Json } from './json'

/**
 * The inner object of a notification: pages print it either bare or as `{"data": {…}, "channel": "…"}`. Undefined when
 * there is no object.
 */
export function messageDataOf(message: unknown): Json | undefined {
  if (!isRecord(message)) return undefined
  return isRecord(message['data']) ? message['data'] : message
}
