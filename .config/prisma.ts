import { defineConfig } from "prisma/config";

// Naming any existing program here keeps the CLI from downloading its schema engine, which `generate` and `validate` never run.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: "../prisma/schema", migrations: { path: "../prisma/migrations" } });
