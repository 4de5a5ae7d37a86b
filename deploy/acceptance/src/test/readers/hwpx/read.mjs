// node read.mjs FILE FOLDER: opens the file, draws each page as SVG into the folder, prints one line of JSON.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import init, { HwpDocument } from "@rhwp/core";

const [file, folder] = process.argv.slice(2);

// The reader asks its surroundings how wide a text is. Hangul and Hanja are as wide as they are high, the rest half of it.
globalThis.measureTextWidth = (font, text) => {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
  return [...text].reduce((width, letter) => width + (letter > "\u1100" ? size : size / 2), 0);
};

await init({ module_or_path: readFileSync(createRequire(import.meta.url).resolve("@rhwp/core/rhwp_bg.wasm")) });
const document = new HwpDocument(new Uint8Array(readFileSync(file)));
const pages = [];
for (let i = 0; i < document.pageCount(); i++) {
  const svg = document.renderPageSvg(i);
  writeFileSync(join(folder, `page-${String(i + 1).padStart(3, "0")}.svg`), svg);
  pages.push([...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((found) => found[1]).join(""));
}
// Converted to the older binary format and opened again: what was read was understood, not only drawn.
const converted = new HwpDocument(document.exportHwp());
console.log(JSON.stringify({ pages, convertedPages: converted.pageCount() }));
