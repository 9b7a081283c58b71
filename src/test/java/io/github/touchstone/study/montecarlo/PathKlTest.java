package io.github.touchstone.study.montecarlo;
import org.junit.jupiter.api.Test;
class PathKlTest { @Test void x() {} }
