package io.github.touchstone.study.dimension;

import io.github.touchstone.study.findings.Value;
import java.util.Optional;

/**
 * How much one mixture on the line costs, and how steep its score is.
 *
 * @param how how it was found
 * @param mixture its components
 * @param steps T
 * @param ddpm {@code T^2 KL(X_1 || Y_1)/log^2 T} for DDPM in the theory form, where it could be computed
 * @param ddim the same for DDIM
 * @param steepness L at p = 1e-4, where it was asked for
 */
record Peak(
        String how, String mixture, int steps, Optional<Value> ddpm, Optional<Value> ddim, Optional<Value> steepness) {}
