/** The part of dynalite used here, because the package brings no types. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** Without `path` the data live in memory only. */
  export default function dynalite(options: { path?: string; createTableMs?: number }): Server;
}
