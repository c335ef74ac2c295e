import fc from 'fast-check'

// The same cases in every run, so that a red build speaks of its change. `PROPERTY_SEED=$RANDOM npm test` looks further.
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20260412) })
