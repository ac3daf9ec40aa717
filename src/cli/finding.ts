/** One line of the doctor: fit, worth knowing, or at fault with the mend. */
export interface Finding {
  state: 'ok' | 'note' | 'fault';
  text: { zh: string; en: string };
}

export const finding = (state: Finding['state'], zh: string, en: string): Finding => ({ state, text: { zh, en } });
