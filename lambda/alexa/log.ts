/** Log lines as JSON: what happened and in which intent, never who, never what was said. */

export interface LogFields {
  readonly requestId?: string;
  readonly intent?: string;
  readonly phase?: string;
  readonly error?: string;
  /** Stack frames of an error. */
  readonly at?: readonly string[];
  readonly fields?: readonly string[];
}

export type Log = (level: 'info' | 'warn' | 'error', event: string, fields?: LogFields) => void;

export const consoleLog: Log = (level, event, fields = {}) => {
  console[level](JSON.stringify({ level, event, ...fields }));
};
