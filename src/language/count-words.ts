/** Numbers of things in words. */

/** `1 dose`, `2 doses`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
