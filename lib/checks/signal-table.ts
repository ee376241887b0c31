import { FAULT_ROWS } from './fault-rows'
import { OTHER_ROWS } from './other-rows'
import type { SignalRow } from './signal-row'

/**
 * What each signal means: the first row that one of the signals meets decides, and faults come first.
 * Sources: MCP authorization specification 2026-07-28, RFC 6750 section 3.1 (error codes), RFC 9728
 * section 3 (resource metadata), RFC 8414 section 3.3 (issuer), and FACTS.md section D.
 */
export const SIGNAL_TABLE: readonly SignalRow[] = [...FAULT_ROWS, ...OTHER_ROWS]
