// A generator of Prisma, run by `prisma generate`: writes down for the query builder which columns the tables have.
// Prisma asks in one line of JSON each (JSON-RPC on the standard input) and takes the answers from the standard error.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const scalars = {
  String: "string",
  Int: "number",
  Boolean: "boolean",
  Bytes: "Uint8Array",
  // What a JSON column holds is up to who writes it; the reader has to say what it takes it for.
  Json: "unknown",
};

/** The type of a column as the pipelined read hands it over: a `date` as the text of a day, a `timestamptz` as a Date. */
const typeOf = ({ isList, ...field }) => {
  if (isList) return `readonly ${typeOf(field)}[]`;
  const { kind, type, nativeType, name } = field;
  if (kind === "enum") return type;
  if (type === "DateTime") return nativeType?.[0] === "Date" ? "Day" : "Date";
  const scalar = scalars[type];
  if (!scalar) throw new Error(`${name}: the generator of the column types does not know ${type} yet.`);
  return scalar;
};

/** Queries name things as the database does. */
const nameOf = ({ name, dbName }) => dbName ?? name;

const columnsOf = ({ fields }) =>
  fields
    .filter(({ kind }) => kind !== "object")
    .map((field) => `    ${nameOf(field)}: ${typeOf(field)}${field.isRequired ? "" : " | null"};`);

const fileOf = ({ enums, models }) =>
  [
    "// Made by lib/database/columns-generator.mjs from prisma/schema at `prisma generate`. Not to be edited.",
    `import type { Day } from "../../primitives/day";`,
    ...enums.map(
      ({ name, values }) => `export type ${name} = ${values.map((value) => `"${nameOf(value)}"`).join(" | ")};`,
    ),
    "/** The columns of each table as the pipelined read hands them over. */",
    "export type Tables = {",
    ...models.flatMap((model) => [`  ${nameOf(model)}: {`, ...columnsOf(model), "  };"]),
    "};\n",
  ].join("\n");

const answers = {
  getManifest: () => ({ manifest: { prettyName: "the columns of the tables", defaultOutput: "." } }),
  generate: ({ dmmf, generator }) => {
    writeFileSync(join(generator.output.value, "tables.ts"), fileOf(dmmf.datamodel));
    return null;
  },
};

createInterface({ input: process.stdin }).on("line", (line) => {
  const { id, method, params } = JSON.parse(line);
  const answer = () => {
    try {
      return { result: answers[method](params) };
    } catch (error) {
      return { error: { code: -32000, message: error.message, data: { stack: error.stack } } };
    }
  };
  process.stderr.write(`${JSON.stringify({ jsonrpc: "2.0", id, ...answer() })}\n`);
});
