import { setFlagsFromString } from 'node:v8'

/**
 * V8 compiles a pattern to bytecode for its first run and to machine code for the second. Nearly all of the rules
 * engine's thousand patterns run again, and the bytecode of the long ones takes many times as long to make as their
 * machine code. The flag is the whole process's, so the process's edge sets it, and none who only imports the engine.
 */
setFlagsFromString('--no-regexp-tier-up')
