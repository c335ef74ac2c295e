import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/fix-seed.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // How long what is waited for may take on a busy machine; nothing here is a measurement.
    expect: { poll: { timeout: 15_000 } },
  },
})
