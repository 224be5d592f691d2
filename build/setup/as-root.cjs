/**
 * Loaded before the app when `npm start` runs as root, and never shipped: Chromium does not start its sandbox for root,
 * and the app's unconditional `enableSandbox()` would take back the `--no-sandbox` that root needs.
 */
const { app } = require('electron')

app.enableSandbox = () => undefined
