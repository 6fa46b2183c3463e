// Writes openapi.json from the backend of this checkout, and the TypeScript types generated from it.
// With --check it writes nothing, and fails if the committed files differ.

import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const openapiPath = fileURLToPath(new URL("../openapi.json", import.meta.url));
const typesPath = fileURLToPath(new URL("../src/generated/types.ts", import.meta.url));

const openapi = execFileSync(`${root}tools/run`, ["sams", "openapi"], {
  encoding: "utf8",
  maxBuffer: 2 ** 26,
  stdio: ["ignore", "pipe", "inherit"],
});

/** Returns the type of strings that start with one of the prefixes. */
function startingWith(...prefixes: string[]): ts.TypeNode {
  return ts.factory.createUnionTypeNode(
    prefixes.map((prefix) =>
      ts.factory.createTemplateLiteralType(ts.factory.createTemplateHead(prefix), [
        ts.factory.createTemplateLiteralTypeSpan(
          ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
          ts.factory.createTemplateTail(""),
        ),
      ]),
    ),
  );
}

const types = await openapiTS(openapi, {
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
  rootTypesKeepCasing: true,
  // Only requests have defaults; fields with a default are optional.
  defaultNonNullable: false,
  transform: ({ format, ...schema }) => {
    if (format === "binary") {
      // Files are Blobs in browsers.
      return ts.factory.createTypeReferenceNode(ts.factory.createIdentifier("Blob"));
    }
    const { pattern } = schema as { pattern?: string };
    // A string here would accept every sort.
    return pattern?.startsWith("^-?custom_fields")
      ? startingWith("custom_fields.", "-custom_fields.")
      : undefined;
  },
});

const generated = new Map([
  [openapiPath, openapi],
  [
    typesPath,
    `// Generated from openapi.json by \`pnpm generate:openapi\`; changes here are lost.\n\n${astToString(types)}`,
  ],
]);

for (const [path, text] of generated) {
  const name = relative(root, path);
  if (!process.argv.includes("--check")) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(`Wrote ${name}`);
  } else if ((await readFile(path, "utf8").catch(() => "")) !== text) {
    console.error(`${name} is outdated; run pnpm generate:openapi`);
    process.exitCode = 1;
  } else {
    console.log(`${name} is up to date`);
  }
}
