/**
 * The rooms as the screens may use them. Each room adds its door here by type alone; the composition in main.ts brings
 * the real ones, because the bundle of the screens is a module graph of its own.
 */
// biome-ignore lint/suspicious/noEmptyInterface: rooms add their doors one by one
export interface Doors {}
