"""The score of a noised mixture (spec SCR-1), by its density: sums of exponentials, in decimals that do not underflow."""

from .reals import ONE, PI, ZERO


def score(target, a, sample):
    """The outputs ``score``, ``log_density`` and ``pred_original_sample`` at the points of the sample, one after the other."""
    components = [_Noised(*c, a) for c in zip(target["weights"], target["means"], target["covariances"])]
    d = len(target["means"][0])
    outputs = {"score": [], "log_density": [], "pred_original_sample": []}
    for start in range(0, len(sample), d):
        x = sample[start : start + d]
        terms = [c.at(x) for c in components]
        density = sum(term.density for term in terms)
        mean = [sum(term.density * term.clean[j] for term in terms) / density for j in range(d)]
        outputs["pred_original_sample"] += mean
        outputs["score"] += [sum(term.density * term.slope[j] for term in terms) / density for j in range(d)]
        outputs["log_density"].append(density.ln())
    return outputs


class _Term:
    """What a component says of a point: w N(x), the gradient of log N, and the mean of x0 given x."""

    def __init__(self, density, slope, clean):
        self.density, self.slope, self.clean = density, slope, clean


class _Noised:
    """w N(sqrt(a) m, a C + (1-a) I)"""

    def __init__(self, weight, mean, covariance, a):
        d = len(mean)
        self.weight, self.mean, self.covariance, self.root = weight, mean, covariance, a.sqrt()
        noised = [[a * c + (1 - a if i == j else 0) for j, c in enumerate(row)] for i, row in enumerate(covariance)]
        self.inverse, determinant = _inverse(noised)
        self.scale = weight / ((2 * PI) ** d * determinant).sqrt()

    def at(self, x):
        gap = [value - self.root * m for value, m in zip(x, self.mean)]
        solved = _times(self.inverse, gap)
        density = self.scale * (-sum(g * s for g, s in zip(gap, solved)) / 2).exp()
        clean = [m + self.root * c for m, c in zip(self.mean, _times(self.covariance, solved))]
        return _Term(density, [-s for s in solved], clean)


def _times(matrix, vector):
    return [sum(m * v for m, v in zip(row, vector)) for row in matrix]


def _inverse(matrix):
    """The inverse of a positive definite matrix and its determinant, by Gauss and Jordan."""
    d = len(matrix)
    rows = [list(row) + [ONE if i == j else ZERO for j in range(d)] for i, row in enumerate(matrix)]
    determinant = ONE
    for i in range(d):
        pivot = rows[i][i]
        determinant *= pivot
        rows[i] = [value / pivot for value in rows[i]]
        for k in range(d):
            if k != i:
                rows[k] = [value - rows[k][i] * own for value, own in zip(rows[k], rows[i])]
    return [row[d:] for row in rows], determinant
