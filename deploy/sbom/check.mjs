// Reads CycloneDX bills of materials; every library must carry at least one licence of the list: check.mjs LIST BOM…
import { readFileSync } from "node:fs";

const [listFile, ...bomFiles] = process.argv.slice(2);
const allowed = new Set(
  readFileSync(listFile, "utf8").split("\n").map((line) => line.trim()).filter((line) => line && !line.startsWith("#")),
);
const components = bomFiles.flatMap((file) => JSON.parse(readFileSync(file, "utf8")).components ?? []);

const namesOf = (component) =>
  (component.licenses ?? []).flatMap(({ license, expression }) =>
    expression ? expression.split(/ OR /).map((it) => it.replace(/[()]/g, "")) : [license?.id ?? license?.name ?? ""],
  );

const strange = components.filter((it) => !namesOf(it).some((name) => allowed.has(name)));
for (const it of strange) {
  console.error(`${it.group ?? ""}:${it.name}:${it.version}: ${namesOf(it).join(", ") || "no licence"}`);
}
console.log(`sbom: ${components.length} libraries, ${strange.length} with a licence that is not on the list`);
process.exit(strange.length === 0 && components.length > 0 ? 0 : 1);
