/** Days one after the other, by their numbers; both ends are included. */
export interface Window {
  from: number;
  to: number;
}
