const US =
  /我们|咱们|咱|我单位|我公司|我司|我局|我院|我会|我社|我中心|我所|我这|俺们|本单位|本公司|本机构|本社|本中心|自己|\b(?:we|our|us|my|i)\b/;

/** Whether a normalised text speaks of the asker's own organisation. */
export function speaksOfUs(text: string): boolean {
  return US.test(text);
}
