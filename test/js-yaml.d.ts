/** The package brings no types; this is all that is used of it. */
declare module 'js-yaml' {
  export function safeLoad(text: string): unknown;
}
