// Predictions (FWD-6) and the steps of DDPM and DDIM (spec chapters 2 and 11).

import { tables, visited } from "./schedules.mjs";

/** sqrt(a) x + sqrt(1-a) y */
export function mixed(A, a, x, y) {
  return A.add(A.mul(A.sqrt(a), x), A.mul(A.sqrt(A.sub(1, a)), y));
}

/** v = sqrt(a) eps - sqrt(1-a) x0 */
export const velocity = (A, a, x0, eps) => mixed(A, a, eps, -x0);

/** x0 = (x - sqrt(1-a) eps) / sqrt(a) */
function sampleOf(A, kind, a, x, value) {
  if (kind === "sample") return value;
  if (kind === "v_prediction") return mixed(A, a, x, -value);
  if (a === 0) throw new RangeError(`at abar = 0 ${kind} says nothing about the sample`);
  const eps = epsilonOf(A, kind, a, x, value);
  return A.div(A.sub(x, A.mul(A.sqrt(A.sub(1, a)), eps)), A.sqrt(a));
}

/** eps = (x - sqrt(a) x0) / sqrt(1-a) */
function epsilonOf(A, kind, a, x, value) {
  if (kind === "epsilon") return value;
  if (kind === "v_prediction") return mixed(A, a, value, x);
  if (kind === "score") return -A.mul(A.sqrt(A.sub(1, a)), value);
  return A.div(A.sub(x, A.mul(A.sqrt(a), value)), A.sqrt(A.sub(1, a)));
}

/** The prediction of one kind that says the same as that of another. */
export function converted(A, from, to, a, x, value) {
  if (from === to) return value;
  if (to === "sample") return sampleOf(A, from, a, x, value);
  if (to === "epsilon") return epsilonOf(A, from, a, x, value);
  if (to === "score") return -A.div(epsilonOf(A, from, a, x, value), A.sqrt(A.sub(1, a)));
  return velocity(A, a, sampleOf(A, from, a, x, value), epsilonOf(A, from, a, x, value));
}

/** One reverse step from timestep t. */
export function step(A, config, { t, sample, model_output, noise, variance_interpolation }) {
  const { abars } = tables(A, config.schedule);
  const timesteps = visited(abars.length, config.timesteps);
  const next = timesteps.indexOf(t) + 1;
  if (next === 0) throw new RangeError(`timestep ${t} is not visited: ${timesteps}`);
  const last = next === timesteps.length;
  const end = config.final_alpha_cumprod === "first" ? abars[0] : 1;
  const [a, b] = [abars[t], last ? end : abars[timesteps[next]]];
  const place = { a, b, last, alpha: A.div(a, b), beta: A.sub(1, A.div(a, b)) };

  const x0 = bounded(A, config, sample.map((x, i) => sampleOf(A, config.prediction_type, a, x, model_output[i])));
  const mean = config.sampler === "ddpm" ? posteriorMean : direction;
  const variance = config.sampler === "ddpm" ? ddpmVariance : ddimVariance;
  const prev_sample = sample.map((x, i) => {
    const v = variance(A, config, place, variance_interpolation?.[i]);
    return A.add(mean(A, config, place, x, x0[i], model_output[i]), A.mul(A.sqrt(v), noise[i]));
  });
  return { prev_sample, pred_original_sample: x0 };
}

function bounded(A, { clip_sample_range: range, thresholding }, x0) {
  if (thresholding === undefined) return range === undefined ? x0 : x0.map((x) => clamp(x, range));
  const sizes = x0.map(Math.abs).sort((x, y) => x - y);
  const place = A.mul(A.of(thresholding.ratio), sizes.length - 1);
  const [below, above] = [Math.floor(place), Math.ceil(place)];
  const quantile = A.add(sizes[below], A.mul(A.sub(place, below), A.sub(sizes[above], sizes[below])));
  const bound = Math.min(Math.max(quantile, 1), thresholding.max);
  return x0.map((x) => A.div(clamp(x, bound), bound));
}

const clamp = (x, bound) => Math.min(Math.max(x, -bound), bound);

/** beta~ = beta (1-b)/(1-a) */
const posteriorVariance = (A, { a, b, beta }) => A.mul(beta, A.div(A.sub(1, b), A.sub(1, a)));

/** FWD-3 */
function posteriorMean(A, config, { a, b, alpha, beta }, x, x0) {
  const ofStart = A.div(A.mul(A.sqrt(b), beta), A.sub(1, a));
  const ofSample = A.div(A.mul(A.sqrt(alpha), A.sub(1, b)), A.sub(1, a));
  return A.add(A.mul(ofStart, x0), A.mul(ofSample, x));
}

function ddpmVariance(A, { variance_type }, place, v) {
  if (place.last) return 0;
  const small = posteriorVariance(A, place);
  if (variance_type.startsWith("fixed_small")) return small;
  if (variance_type.startsWith("fixed_large")) return place.beta;
  return A.exp(A.add(A.mul(v, A.log(place.beta)), A.mul(A.sub(1, v), A.log(small))));
}

/** DDIM-2 without its noise. */
function direction(A, config, place, x, x0, output) {
  const { prediction_type, use_clipped_model_output: rederived } = config;
  const eps = rederived ? epsilonOf(A, "sample", place.a, x, x0) : epsilonOf(A, prediction_type, place.a, x, output);
  const radicand = Math.max(A.sub(A.sub(1, place.b), ddimVariance(A, config, place)), 0); // may round below 0
  return A.add(A.mul(A.sqrt(place.b), x0), A.mul(A.sqrt(radicand), eps));
}

const ddimVariance = (A, { eta }, place) => A.mul(A.mul(A.of(eta), A.of(eta)), posteriorVariance(A, place));
