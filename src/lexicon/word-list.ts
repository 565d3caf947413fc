/** The words of a list written as running text: data files stay short and their differences readable. */
export function listWords(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

/** The entries of a list written as running text and parted by commas, where an entry may be several words. */
export function listPhrases(text: string): readonly string[] {
  return text.trim().split(/\s*,\s*/u);
}
