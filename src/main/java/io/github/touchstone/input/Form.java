package io.github.touchstone.input;

import java.util.List;

/**
 * One short form, and all there is to say of it: help and documentation are printed from here.
 *
 * @param name what stands before the arguments, such as {@code ddpm:learned}
 * @param arguments what follows, such as {@code =v}
 * @param example a complete short form, which reads
 * @param help one line, with the formula or the paper
 * @param anchor the requirement that defines it
 * @param reader from the arguments to the value
 * @param <R> the reader
 */
public record Form<R>(String name, String arguments, String example, String help, String anchor, R reader) {
    /** Name and arguments, such as {@code ddpm:learned=v}. */
    public String usage() {
        return name + arguments;
    }

    /**
     * The form with this name. Throws {@link InputException} for an unknown one, with the members of the family if the name is
     * that of a family ({@code ddpm}), else the nearest name.
     */
    static <R> Form<R> find(String field, String kind, String name, List<Form<R>> forms) {
        List<String> names = forms.stream().map(Form::name).toList();
        return forms.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow(() -> {
            List<String> family = forms.stream()
                    .map(Form::usage)
                    .filter(usage -> usage.startsWith(name + ":"))
                    .toList();
            return family.isEmpty()
                    ? InputException.unknown(field, kind, name, names)
                    : new InputException(field, name, String.join(" or ", family));
        });
    }
}
