// Writes the table of the last run between two markers of the README: `node benches/page/readme.mjs OUT`.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { table } from "./report.mjs";

const [out] = process.argv.slice(2);
const run = JSON.parse(readFileSync(join(out, "page.json"), "utf8"), (_, value) => value ?? NaN);
const readme = readFileSync("README.md", "utf8");
const place = /(<!-- bench -->\n)[^]*?(<!-- \/bench -->)/;
if (!place.test(readme)) throw new Error("README.md has no place for it");
writeFileSync("README.md", readme.replace(place, (_, from, to) => `${from}${table(run)}\n${to}`));
