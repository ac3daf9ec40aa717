const US =
  /^(?:民非|社团|协会|商会|学会|社会团体|基金会|社工机构|公司|企业|律所)[,，、 ]+(?:[1-5]a|民政|市场|去年|今年|年检)|我们|咱们|咱|我单位|我公司|我司|我局|我院|我会|我社|我中心|我所|我这|俺们|本单位|本公司|本机构|本社|本中心|自己|\b(?:we|our|us|my|i)\b/;

/** Whether a normalised text speaks of the asker's own organisation. */
export function speaksOfUs(text: string): boolean {
  return US.test(text);
}
