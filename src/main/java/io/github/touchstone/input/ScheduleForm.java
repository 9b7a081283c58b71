package io.github.touchstone.input;

import io.github.touchstone.spec.schedules.ScheduleFamily;

/**
 * One short form of a schedule, and all there is to say of it: help and documentation are printed from here.
 *
 * @param name what stands before the first colon
 * @param arguments what may follow, such as {@code [:first[,last]]}
 * @param example a complete short form, which reads
 * @param help one line, with the formula and the defaults
 * @param anchor the requirement that defines it
 * @param reader from the arguments to the family
 */
public record ScheduleForm(String name, String arguments, String example, String help, String anchor, Reader reader) {
    /** Makes the family. */
    @FunctionalInterface
    public interface Reader {
        /** The family with these arguments; throws {@link InputException}. */
        ScheduleFamily read(Arguments arguments);
    }

    /** Name and arguments, such as {@code linear[:first[,last]]}. */
    public String usage() {
        return name + arguments;
    }
}
