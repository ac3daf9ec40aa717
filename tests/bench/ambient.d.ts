/** NLP.js has no typings of its own; only what the bench uses. */
declare module '@nlpjs/basic' {
  export interface Container {
    use(plugin: unknown): void;
  }
  export interface Dock {
    get(name: string): unknown;
    getContainer(): Container;
  }
  export function dockStart(settings: object): Promise<Dock>;
  export const LangEn: unknown;
}
declare module '@nlpjs/lang-zh' {
  export const LangZh: unknown;
}
