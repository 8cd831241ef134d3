/**
 * The same cases in every run of all tests, so that what fails there comes from a change and can be run again. While
 * working (one file alone) and with `ALL_RUNS=1 npm run test:unit`, properties try new cases each time.
 */
import fc from 'fast-check';

const isExploring = Boolean(process.env.ALL_RUNS);

if (!isExploring) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20260302 });
