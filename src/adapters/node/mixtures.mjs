// The score of a noised mixture (spec SCR-1), by log-sum-exp.

/** The outputs at the points of the sample, one after the other. */
export function score(A, { weights, means, covariances }, a, sample) {
  const d = means[0].length;
  const components = weights.map((w, i) => noised(A, A.of(w), means[i].map(A.of), covariances[i], a));
  const outputs = { score: [], log_density: [], pred_original_sample: [] };
  for (let start = 0; start < sample.length; start += d) {
    const x = sample.slice(start, start + d);
    const terms = components.map((c) => c(x));
    const largest = Math.max(...terms.map(({ exponent }) => exponent));
    const values = terms.map(({ exponent }) => A.exp(A.sub(exponent, largest)));
    const sum = values.reduce(A.add);
    const average = (name, j) =>
      terms.map((term, i) => A.mul(A.div(values[i], sum), term[name][j])).reduce(A.add);
    x.forEach((_, j) => {
      outputs.score.push(average("slope", j));
      outputs.pred_original_sample.push(average("clean", j));
    });
    outputs.log_density.push(A.add(largest, A.log(sum)));
  }
  return outputs;
}

/** w N(sqrt(a) m, a C + (1-a) I): by point, the exponent, the gradient of log N, and the mean of x0 given x. */
function noised(A, weight, mean, covariance, a) {
  const signal = A.sqrt(a);
  const C = covariance.map((row) => row.map(A.of));
  const L = cholesky(A, C.map((row, i) => row.map((c, j) => (i === j ? A.add(A.mul(a, c), A.sub(1, a)) : A.mul(a, c)))));
  const log2pi = A.log(A.mul(2, A.pi));
  const logs = L.map((row, i) => A.add(A.log(row[i]), A.div(log2pi, 2))).reduce(A.add);
  const constant = A.sub(A.log(weight), logs);
  return (x) => {
    const forward = [];
    x.forEach((value, i) => {
      const gap = A.sub(value, A.mul(signal, mean[i]));
      forward.push(A.div(less(A, gap, i, (k) => A.mul(L[i][k], forward[k])), L[i][i]));
    });
    const solved = [];
    for (let i = x.length - 1; i >= 0; i--) {
      let rest = forward[i];
      for (let k = i + 1; k < x.length; k++) rest = A.sub(rest, A.mul(L[k][i], solved[k]));
      solved[i] = A.div(rest, L[i][i]);
    }
    const square = forward.map((z) => A.mul(z, z)).reduce(A.add);
    const spread = C.map((row) => row.map((c, k) => A.mul(c, solved[k])).reduce(A.add));
    return {
      exponent: A.sub(constant, A.div(square, 2)),
      slope: solved.map((s) => -s),
      clean: spread.map((s, j) => A.add(mean[j], A.mul(signal, s))),
    };
  };
}

/** L with L L^T = V. */
function cholesky(A, V) {
  const L = V.map(() => []);
  V.forEach((row, i) => {
    for (let j = 0; j < i; j++) L[i][j] = A.div(less(A, row[j], j, (k) => A.mul(L[i][k], L[j][k])), L[j][j]);
    L[i][i] = A.sqrt(less(A, row[i], i, (k) => A.mul(L[i][k], L[i][k])));
  });
  return L;
}

/** x less the terms before n. */
function less(A, x, n, term) {
  let rest = x;
  for (let k = 0; k < n; k++) rest = A.sub(rest, term(k));
  return rest;
}
