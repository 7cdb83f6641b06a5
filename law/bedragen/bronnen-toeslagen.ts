/** Where the amounts of the national allowances and child benefit come from. */
export const bronnenToeslagen = {
  zorgtoeslagwet2024: 'Wet op de zorgtoeslag, geconsolideerde tekst per 1 januari 2024 (BWBR0018451)',
  zorgtoeslagwet2025: 'Wet op de zorgtoeslag, geconsolideerde tekst per 1 januari 2025 (BWBR0018451)',
  zorgtoeslagwet2026: 'Wet op de zorgtoeslag, geconsolideerde tekst per 1 januari 2026 (BWBR0018451)',
  standaardpremie2024: 'Regeling vaststelling standaardpremie 2024 (BWBR0049005)',
  standaardpremie2025: 'Regeling vaststelling standaardpremie 2025 (BWBR0050536)',
  standaardpremie2026: 'Standaardpremie 2026; met dit bedrag komen de gepubliceerde inkomensgrenzen van 2026 uit',
  rekenconstanten2025: 'Belastingdienst, rekenconstanten zorgtoeslag 2025; de tabel van 2025 komt hiermee uit',
  kindgebondenBudgetwet2024: 'Wet op het kindgebonden budget, geconsolideerde tekst per 1 januari 2024 (BWBR0022751)',
  kindgebondenBudgetwet2025: 'Wet op het kindgebonden budget, geconsolideerde tekst per 1 januari 2025 (BWBR0022751)',
  kindgebondenBudgetwet2026: 'Wet op het kindgebonden budget, geconsolideerde tekst per 1 januari 2026 (BWBR0022751)',
  drempelinkomen2025: '108% van twaalf maal het minimumloon van januari 2025 (€ 2.191,80)',
  drempelinkomen2026: '108% van twaalf maal het minimumloon van januari 2026 (€ 2.294,40)',
  kinderbijslagwet2025: 'Algemene Kinderbijslagwet, geconsolideerde tekst per 1 januari 2025 (BWBR0002368)',
  kinderbijslagwet2026: 'Algemene Kinderbijslagwet, geconsolideerde tekst per 1 januari 2026 (BWBR0002368)',
  normenbriefRekenregels: 'SZW, Normenbrief 1 januari 2026 (gecorrigeerd 9 december), bijlage VI',
} as const
