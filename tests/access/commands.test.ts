import { globSync } from "node:fs";
import { describe, expect, test } from "vitest";
