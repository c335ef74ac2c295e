import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/fix-seed.ts'],
    // Many tests wait for a server or a process, so no core is kept free; on two cores that was half of the time.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // How long what is waited for may take on a busy machine; nothing here is a measurement.
    expect: { poll: { timeout: 15_000 } },
  },
})
