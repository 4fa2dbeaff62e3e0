package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.Observation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** Whether two reports give the rules the same facts, wherever in the document they were observed. */
final class SameFacts {

    private static final ClassValue<Method[]> PARTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Method[] parts = new Method[components.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = components[i].getAccessor();
                parts[i].setAccessible(true);
            }
            return parts;
        }
    };

    private SameFacts() { }

    /** True only if the rules would conclude the same from both, given in their order. */
    static boolean same(List<Fact> some, List<Fact> others) {
        return sameLists(some, others);
    }

    private static boolean sameLists(List<?> some, List<?> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = sameParts(some.get(i), others.get(i));
        }
        return same;
    }

    private static boolean sameParts(Object one, Object other) {
        if (one == other || one instanceof Observation && other instanceof Observation) {
            return true;
        }
        if (one instanceof Record && one.getClass() == other.getClass()) {
            return sameRecords(one, other);
        }
        if (one instanceof List<?> some && other instanceof List<?> others) {
            return sameLists(some, others);
        }
        return one.equals(other);
    }

    private static boolean sameRecords(Object one, Object other) {
        for (Method part : PARTS.get(one.getClass())) {
            try {
                if (!sameParts(part.invoke(one), part.invoke(other))) {
                    return false;
                }
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return true;
    }
}
