/** A row of `policy/catalogue-words.csv`: other ways to name a service that catalogues call by the words in `zh`. */
export interface ServiceWords {
  /** As catalogues say it; the first is what is looked up. */
  zh: string;
  /** As people say it in Chinese. */
  say: readonly string[];
  /** As people say it in English; all the words of a phrase must occur, in any order. */
  en: readonly string[];
}
