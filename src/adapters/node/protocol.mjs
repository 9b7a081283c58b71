// The adapter protocol, version 1: JSON lines on stdin and stdout (spec chapter 14).

import { Console } from "node:console";
import { writeSync } from "node:fs";
import { createInterface } from "node:readline";

const VERSION = 1;
const OPS = ["schedule", "timesteps", "convert", "velocity", "forward", "step", "score"];

/** Thrown by an op: the implementation does not have this feature. */
export class Unsupported extends Error {}

/** Answers requests until "stop" or the end of the input. What is logged goes to stderr. */
export async function serve(implementation) {
  globalThis.console = new Console(process.stderr, process.stderr);
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const request = JSON.parse(line);
    if (request.cmd === "stop") break;
    send(answer(implementation, request));
  }
  process.exit(0);
}

function send(message) {
  let rest = Buffer.from(JSON.stringify(message) + "\n");
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      if (error.code !== "EAGAIN") throw error; // a full pipe: try again
    }
  }
}

function answer(implementation, request) {
  if (request.cmd === "start") return { version: VERSION, ...implementation.description };
  const { seq, op, dtype } = request;
  try {
    if (request.cmd !== "run" || !OPS.includes(op)) throw new Error(`unknown request ${request.cmd} ${op}`);
    const config = decoded(request.config);
    return { seq, results: request.cases.map((c) => ({ id: c.id, ...result(implementation, op, config, c, dtype) })) };
  } catch (error) {
    return { seq, error: String(error) };
  }
}

function result(implementation, op, config, { input }, dtype) {
  if (!(op in implementation)) return { unsupported: `no ${op}` };
  try {
    return { outputs: encoded(implementation[op](config, decoded(input), dtype)) };
  } catch (error) {
    console.error(error);
    return error instanceof Unsupported ? { unsupported: error.message } : { error: String(error) };
  }
}

/** Texts of reals become numbers; names never begin with a digit, a sign or a point. */
function decoded(value) {
  if (typeof value === "string") return /^[-+.0-9]/.test(value) ? Number(value) : value;
  if (Array.isArray(value)) return value.map(decoded);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decoded(item)]));
}

function encoded(outputs) {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, values]) => [name, name.includes("timesteps") ? values : values.map(text)]),
  );
}

/** The shortest decimal that reads back as the same number, which JavaScript prints anyhow. */
function text(x) {
  if (Number.isNaN(x)) return "nan";
  return Object.is(x, -0) ? "-0" : String(x).replace("Infinity", "inf");
}
