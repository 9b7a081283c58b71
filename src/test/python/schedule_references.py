"""Reference figures for ScheduleReferenceTest, by other formulas than the program's (needs mpmath; run by hand).

Linear and scaled-linear products go through the gamma function, sigmoid through tanh, logistic through odds, li-yan through
powers, cosine through the telescoped product, equal-angle through the tangent, grids through logarithms.
"""
from mpmath import mp, mpf, gamma, sqrt, cos, sin, tan, tanh, log, exp, pi, rf, nstr

mp.dps = 80


def show(name, x):
    print(f"{name}: {nstr(x, 50)}")


def falling(top, step, n):  # prod_{k<n} (top - k step) through the gamma function
    z = top / step
    return step**n * gamma(z + 1) / gamma(z + 1 - n)


T = 1000
a, b = mpf("1e-4"), mpf("0.02")
show("linear 1000 abar_1000", falling(1 - a, (b - a) / (T - 1), T))
show("linear 1000 abar_500", falling(1 - a, (b - a) / (T - 1), 500))

u, w = sqrt(mpf("0.00085")), sqrt(mpf("0.012"))
h = (w - u) / (T - 1)
show("scaled-linear 1000 abar_1000", falling(1 - u, h, T) * h**T * rf((1 + u) / h, T))

s = mpf("0.008")
turn = pi / (2 * (1 + s) * T)
show("cosine 1000 abar_500", (cos(turn * (500 + s * T)) / cos(turn * s * T)) ** 2)
show("cosine 1000 abar_1000", (sin(turn) / cos(turn * s * T)) ** 2 / 1000)

show("sigmoid 1000 abar_1000", mp.exp(mp.fsum(
    log(1 - a - (b - a) * (1 + tanh(mpf(-3) + mpf(6) * k / (T - 1))) / 2) for k in range(T))))

lam, gap = mpf(1) / 4, mpf("1e-6")
show("equal-angle 7 abar_3", 1 / (1 + lam * tan((pi / 2 - gap) * 3 / 7) ** 2))
show("equal-angle 7 abar_7", 1 / (1 + lam / tan(gap) ** 2))

d = 10 * log(mpf(T)) / T
odds = 1 / (mpf(T) ** 2 - 1)
for t in range(T, 1, -1):
    share = odds / (1 + odds)
    odds *= (1 + d * (1 - share)) / (1 - d * share)
    if t == 501:
        show("logistic 1000 abar_500", odds / (1 + odds))
show("logistic 1000 abar_1", odds / (1 + odds))

show("li-yan 1000 beta_100", d * exp(99 * log(1 + d) - 2 * log(mpf(T))))
capped = int(mp.ceil(2 * log(mpf(T)) / log(1 + d)))  # first t with beta_1 (1 + d)^t >= 1
show("li-yan 1000 abar_1000", (1 - 1 / mpf(T) ** 2) * mp.exp(mp.fsum(
    log(1 - d * exp(t * log(1 + d) - 2 * log(mpf(T)))) for t in range(1, capped))) * (1 - d) ** (T - capped))

vp = lambda t: exp(-2 * mp.quad(lambda x: mpf("0.05") + mpf("9.95") * x, [0, t]))
show("vp 100 abar_1", vp(mpf("1e-3")))
show("vp 100 abar_50", vp(mpf("1e-3") + mpf("0.999") * 49 / 99))

x = mpf(4) / 9
show("time-quadratic 10 abar_5", exp(-((1 - x) * sqrt(mpf("0.001")) + x * sqrt(mpf(12))) ** 2))
show("time-cubic 10 abar_5", exp(-((1 - x) * mpf("0.1") + x * mp.cbrt(12)) ** 3))
show("time-exponential 100 abar_3 (unit)", mp.exp(-2 * mpf("0.001") * (mpf(10) ** 3 * exp(11)) ** (mpf(2) / 99)))
show("time-exponential 100 abar_99 (unit)", mp.exp(-2 * (12 - (11 + 3 * log(mpf(10))) / 99)))

first, last = falling(1 - a, (b - a) / (T - 1), 1), falling(1 - a, (b - a) / (T - 1), T)
middle = falling(1 - a, (b - a) / (T - 1), 500)
ratio = (sqrt(middle / last) - 1) / (sqrt(first / last) - 1)
show("zero-snr:linear 1000 abar_500", first * ratio**2)
