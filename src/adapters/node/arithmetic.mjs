// The operations of a floating-point format: computed in doubles and rounded, which for +, -, *, / and the
// square root gives the correctly rounded binary32 (Figueroa 1995: 53 >= 2 * 24 + 2).

function rounding(round) {
  return {
    of: round,
    add: (x, y) => round(x + y),
    sub: (x, y) => round(x - y),
    mul: (x, y) => round(x * y),
    div: (x, y) => round(x / y),
    sqrt: (x) => round(Math.sqrt(x)),
    exp: (x) => round(Math.exp(x)),
    log: (x) => round(Math.log(x)),
    cos: (x) => round(Math.cos(x)),
    pi: round(Math.PI),
  };
}

export const ARITHMETIC = {
  float64: rounding((x) => x),
  float32: rounding(Math.fround),
};
