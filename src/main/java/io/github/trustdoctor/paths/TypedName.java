package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Names;

/**
 * An account name taken apart.
 *
 * @param shape  what separates the parts
 * @param prefix what stands before the {@code @} or after the {@code \}; the whole name if it is bare
 * @param domain what stands before the {@code \} or after the last {@code @}; empty if the name is bare
 */
record TypedName(Shape shape, String prefix, String domain) {

    enum Shape { DOWN_LEVEL, UPN, BARE }

    static TypedName parse(String typed) {
        int backslash = typed.indexOf('\\');
        if (backslash >= 0) {
            return new TypedName(Shape.DOWN_LEVEL, typed.substring(backslash + 1), typed.substring(0, backslash));
        }
        int at = typed.lastIndexOf('@');
        if (at >= 0) {
            return new TypedName(Shape.UPN, typed.substring(0, at), typed.substring(at + 1));
        }
        return new TypedName(Shape.BARE, typed, "");
    }

    /** True if the name is of an account of the computer itself. */
    boolean localTo(String computer) {
        return shape == Shape.DOWN_LEVEL && (domain.equals(".") || Names.same(domain, computer));
    }
}
