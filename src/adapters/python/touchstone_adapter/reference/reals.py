"""Real numbers of 80 digits: the operations that ``decimal`` lacks."""

from decimal import Context, Decimal, localcontext

DIGITS = 80

ONE = Decimal(1)
ZERO = Decimal(0)


def many_digits():
    """A context in which every operation of Decimal is rounded correctly to DIGITS digits."""
    return localcontext(Context(prec=DIGITS))


def _arctan_of_inverse(n, unit):
    """arctan(1/n) in units of 1/unit: the series n^-1 - n^-3/3 + n^-5/5 - ..."""
    power, k, total = unit // n, 1, 0
    while power:
        total += power // k if k % 4 == 1 else -(power // k)
        power //= n * n
        k += 2
    return total


def _pi():
    """Machin: pi/4 = 4 arctan(1/5) - arctan(1/239)."""
    unit = 10 ** (DIGITS + 10)
    with many_digits():
        return Decimal(4 * (4 * _arctan_of_inverse(5, unit) - _arctan_of_inverse(239, unit))) / unit


PI = _pi()


def sin(x):
    """The sine of 0 <= x <= pi/2, by its series: sin(0) is exactly 0."""
    term, k, total = x, 1, x
    while abs(term) > Decimal(10) ** (-DIGITS) * abs(total):
        term *= -x * x / ((k + 1) * (k + 2))
        k += 2
        total += term
    return total
