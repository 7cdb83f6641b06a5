/** Where the amounts come from. Each series names one of these. */
export const bronnen = {
  normenbrief: 'SZW, Normenbrief 1 januari 2026 (gecorrigeerd 9 december), bijlage I',
  normenbriefVakantie: 'SZW, Normenbrief 1 januari 2026 (gecorrigeerd 9 december), bijlage IV',
  normenbriefGrondslagen: 'SZW, Normenbrief 1 januari 2026 (gecorrigeerd 9 december), bijlage III',
  normenbriefMinimumloon: 'SZW, Normenbrief 1 januari 2026 (gecorrigeerd 9 december), referentiemaandloon',
  wetJuli: 'Participatiewet, geconsolideerde tekst per 1 juli 2026 (BWBR0015703)',
  nogNietInWerking: 'Participatiewet, geconsolideerde tekst per 1 januari 2026, artikelen die op 1 januari 2027 ingaan',
  zorgtoeslagwet: 'Wet op de zorgtoeslag, geconsolideerde tekst per 1 januari 2026 (BWBR0018451)',
  standaardpremie: 'Standaardpremie 2026; met dit bedrag komen de gepubliceerde inkomensgrenzen van 2026 uit',
  pensioenleeftijd: 'Sociale Verzekeringsbank, AOW-leeftijd 2024 tot en met 2026',
} as const
