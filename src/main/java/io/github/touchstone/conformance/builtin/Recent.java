package io.github.touchstone.conformance.builtin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers the last few values of a function: tables of a schedule serve many questions in a row. */
final class Recent<K, V> {
    private static final int KEPT = 8;

    private final Function<K, V> function;
    private final Map<K, V> values = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > KEPT;
        }
    };

    Recent(Function<K, V> function) {
        this.function = function;
    }

    /** The value at the key. */
    synchronized V of(K key) {
        return values.computeIfAbsent(key, function);
    }
}
