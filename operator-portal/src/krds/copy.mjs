// Makes the copy of KRDS in META-INF/resources/krds from the npm package; run by hand when KRDS is updated:
//   npm pack krds-uiux@1.1.0 && tar xzf krds-uiux-1.1.0.tgz && node src/krds/copy.mjs package src/main/resources/META-INF/resources/krds
// Keeps the tokens, the components in KEPT, and the fonts and images that these name. KRDS counts a rem as 10 px; the copy is
// converted to a rem of 16 px, so that the root keeps the size that the person has set. Its second set of rules for high
// contrast is left out: contrast.css gives the tokens that the first set uses their high-contrast values instead.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const KEPT = [".krds-btn", ".krds-badge", ".krds-table-wrap", ".krds-step-wrap", ".krds-input", ".krds-form-select",
  ".krds-breadcrumb-wrap", ".krds-identifier", ".form-hint", ".sr-only"];
const LEFT_OUT = ["data-krds-mode", "krds-form-select-sort", "krds-modal", "krds-calendar", "swiper", ":not("];
const [source, target] = process.argv.slice(2);

/** Splits a style sheet into [head, body] of its rules, one level deep. */
function rules(css) {
  const found = [];
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf("{", at);
    if (open < 0) break;
    let end = open + 1;
    for (let depth = 1; depth > 0; end++) depth += css[end] === "{" ? 1 : css[end] === "}" ? -1 : 0;
    found.push([css.slice(at, open).replace(/@(charset|import)[^;]*;/g, "").trim(), css.slice(open + 1, end - 1).trim()]);
    at = end;
  }
  return found;
}

/** True when the selector is of a kept component. */
function kept(selector) {
  const plain = selector.trim();
  return KEPT.some(name => plain.startsWith(name)) && !LEFT_OUT.some(word => plain.includes(word));
}

/** The rules of kept components; those that always hold for the root stay. */
function extract(css) {
  return rules(css).map(([head, body]) => {
    if (head.startsWith("@media")) {
      const inside = head.includes("color-scheme") ? "" : extract(body);
      return inside && `${head} {\n${inside}}\n`;
    }
    const selectors = head === ":root" ? [head] : head.split(/,(?![^(]*\))/).filter(kept).map(s => s.trim());
    return selectors.length ? `${selectors.join(",\n")} {\n  ${body.replace(/\s*\n\s*/g, "\n  ")}\n}\n` : "";
  }).join("");
}

const withoutComments = css => css.replace(/\/\*[\s\S]*?\*\//g, "");
const inRem = css => css.replace(/(?<![\w.-])(-?[\d.]+)rem\b/g, (all, number) => `${+(number * 0.625).toFixed(5)}rem`);
const read = path => withoutComments(readFileSync(join(source, "resources", path), "utf8"));

["img", "fonts"].forEach(folder => mkdirSync(join(target, folder), { recursive: true }));
const tokens = read("css/token/krds_tokens.css");
const light = [...tokens.matchAll(/--krds-light-(color-[\w-]+):/g)].map(match => match[1]);
const strong = light.filter(name => tokens.includes(`--krds-high-contrast-${name}:`));
const remap = strong.map(name => `  --krds-light-${name}: var(--krds-high-contrast-${name});\n`).join("");
let components = extract(read("css/component/output.css"));
for (const [, path] of components.matchAll(/url\(["']?([^"')]+)["']?\)/g)) {
  try {
    copyFileSync(join(source, "resources/css/component", path), join(target, "img", basename(path)));
  } catch (missing) {
    console.warn("not in the package:", path);
  }
}
components = components.replace(/url\(["']?[^"')]*\/([^"')/]+)["']?\)/g, "url(img/$1)");
for (const weight of ["Regular", "Medium", "Bold"]) {
  const font = `PretendardGOV-${weight}.subset.woff2`;
  copyFileSync(join(source, "resources/fonts", font), join(target, "fonts", font));
}
writeFileSync(join(target, "tokens.css"), inRem(tokens).trim().replace(/^@charset[^;]*;\s*/, "") + "\n");
writeFileSync(join(target, "components.css"), inRem(components));
writeFileSync(join(target, "contrast.css"),
  `html[data-contrast="high"] {\n${remap}}\n@media (prefers-contrast: more) {\nhtml[data-contrast="system"] {\n${remap}}\n}\n`);
