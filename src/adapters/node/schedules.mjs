// Noise schedules (spec chapter 3) and the timesteps that a run visits (SCH-18).

const grid = ({ of, div }, T) => Array.from({ length: T }, (_, i) => (T === 1 ? 0 : div(of(i), of(T - 1))));

const FAMILIES = {
  linear(A, { num_train_timesteps: T, beta_start, beta_end }) {
    const [first, last] = [A.of(beta_start), A.of(beta_end)];
    return grid(A, T).map((x) => A.add(first, A.mul(A.sub(last, first), x)));
  },
  scaled_linear(A, { num_train_timesteps: T, beta_start, beta_end }) {
    const [first, last] = [A.sqrt(A.of(beta_start)), A.sqrt(A.of(beta_end))];
    return grid(A, T)
      .map((x) => A.add(first, A.mul(A.sub(last, first), x)))
      .map((root) => A.mul(root, root));
  },
  cosine(A, { num_train_timesteps: T, s, max_beta }) {
    const f = (t) => {
      const x = A.div(A.add(A.div(t, T), A.of(s)), A.add(1, A.of(s)));
      const c = A.cos(A.div(A.mul(x, A.pi), 2));
      return A.mul(c, c);
    };
    return Array.from({ length: T }, (_, t) => Math.min(A.sub(1, A.div(f(t + 1), f(t))), A.of(max_beta)));
  },
  sigmoid(A, { num_train_timesteps: T, beta_start, beta_end }) {
    const [first, last] = [A.of(beta_start), A.of(beta_end)];
    return grid(A, T)
      .map((x) => A.sub(A.mul(12, x), 6))
      .map((x) => A.add(first, A.div(A.sub(last, first), A.add(1, A.exp(-x)))));
  },
  given: (A, { betas }) => betas.map(A.of),
};

export const SCHEDULES = Object.keys(FAMILIES);

/** The tables beta and abar by timestep. */
export function tables(A, config) {
  const betas = FAMILIES[config.name](A, config);
  const abars = [];
  betas.reduce((abar, beta) => (abars.push(A.mul(abar, A.sub(1, beta))), abars.at(-1)), 1);
  return config.rescale_zero_terminal_snr ? rescaled(A, abars) : { betas, abars };
}

/** SCH-6: the roots are moved so that the last is 0, and stretched so that the first stays. */
function rescaled(A, abars) {
  const roots = abars.map(A.sqrt);
  const [first, last] = [roots[0], roots.at(-1)];
  const moved = roots
    .map((root) => A.div(A.mul(A.sub(root, last), first), A.sub(first, last)))
    .map((root) => A.mul(root, root));
  moved[0] = abars[0];
  const betas = moved.map((abar, t) => A.sub(1, t === 0 ? abar : A.div(abar, moved[t - 1])));
  return { betas, abars: moved };
}

/** The visited timesteps, descending. */
export function visited(T, { listed, spacing, num_inference_steps: N, steps_offset: offset = 0 }) {
  const timesteps = listed ?? Array.from({ length: N }, (_, i) => spaced(spacing, T, N, offset, i)).reverse();
  if (timesteps.some((t, i) => t < 0 || t >= T || t >= (timesteps[i - 1] ?? T))) {
    throw new RangeError(`timesteps do not descend within 0..${T - 1}: ${timesteps}`);
  }
  return timesteps;
}

function spaced(spacing, T, N, offset, i) {
  if (spacing === "leading") return i * Math.floor(T / N) + offset;
  if (spacing === "trailing") return nearest(T * (i + 1), N) - 1;
  if (spacing === "linspace") return N === 1 ? 0 : nearest(i * (T - 1), N - 1);
  throw new RangeError(`no spacing ${spacing}`);
}

/** The nearest integer to p/q, ties to even, in integers. */
function nearest(p, q) {
  const below = Math.floor(p / q);
  const twice = 2 * (p - below * q);
  return twice > q || (twice === q && below % 2 === 1) ? below + 1 : below;
}
