// The samplers of this directory as an adapter: node adapter.mjs

import { ARITHMETIC } from "./arithmetic.mjs";
import { serve } from "./protocol.mjs";
import { score } from "./mixtures.mjs";
import { converted, mixed, step, velocity } from "./samplers.mjs";
import { SCHEDULES, tables, visited } from "./schedules.mjs";

const OPS = {
  schedule({ schedule }, _, dtype) {
    const { betas, abars } = tables(ARITHMETIC[dtype], schedule);
    return { betas, alphas_cumprod: abars };
  },
  timesteps({ num_train_timesteps, timesteps }) {
    const list = visited(num_train_timesteps, timesteps);
    return { timesteps: list, previous_timesteps: [...list.slice(1), -1] };
  },
  convert({ schedule }, { t, from, to, sample, value }, dtype) {
    const [A, a] = at(schedule, t, dtype);
    return { value: value.map((y, i) => converted(A, from, to, a, sample[i], y)) };
  },
  velocity({ schedule }, { t, sample, noise }, dtype) {
    const [A, a] = at(schedule, t, dtype);
    return { velocity: sample.map((x, i) => velocity(A, a, x, noise[i])) };
  },
  forward({ schedule }, { t, sample, noise }, dtype) {
    const [A, a] = at(schedule, t, dtype);
    return { sample: sample.map((x, i) => mixed(A, a, x, noise[i])) };
  },
  score({ schedule, target }, { t, sample }, dtype) {
    const [A, a] = at(schedule, t, dtype);
    return score(A, target, a, sample);
  },
  step: (config, input, dtype) => step(ARITHMETIC[dtype], config, input),
};

function at(schedule, t, dtype) {
  const { abars } = tables(ARITHMETIC[dtype], schedule);
  if (!(t in abars)) throw new RangeError(`timestep ${t} is not in 0..${abars.length - 1}`);
  return [ARITHMETIC[dtype], abars[t]];
}

const named = (kind, names) => names.map((name) => `${kind}:${name}`);

const PREDICTIONS = ["epsilon", "sample", "v_prediction"];

await serve({
  ...OPS,
  description: {
    implementation: {
      name: "touchstone-node",
      version: "1",
      language: `javascript (node ${process.versions.node})`,
    },
    dtypes: Object.keys(ARITHMETIC),
    capabilities: [
      ...named("op", Object.keys(OPS)),
      ...named("sampler", ["ddpm", "ddim"]),
      ...named("schedule", SCHEDULES),
      ...named("spacing", ["leading", "trailing", "linspace", "listed"]),
      ...named("prediction", PREDICTIONS),
      ...named("convert", [...PREDICTIONS, "score"]),
      ...named("variance", ["fixed_small", "fixed_small_log", "fixed_large", "fixed_large_log", "learned_range"]),
      ...named("final", ["one", "first"]),
      ...["zero_snr", "steps_offset", "previous_timesteps", "eta", "mixture:space"],
      ...["clip", "use_clipped_model_output", "thresholding"],
    ],
    conventions: { arithmetic: "every operation rounded to the dtype", last_step_of_ddpm: "no noise" },
  },
});
