package org.worthwhile.jiraapi;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What other classes link to and compile against in a type, whether declared by us or recorded from the real API.
 *
 * @param marks retention and target of an annotation type
 * @param signature the generic signature; absent when nothing is generic
 * @param complete false for a type pieced together from evidence instead of read from a class file; generics are then unknown
 */
record TypeShape(String name, Set<String> flags, Optional<String> superType, Set<String> interfaces, Optional<String> signature,
        Set<String> marks, boolean complete, Map<MemberId, Member> members) {

    record MemberId(String name, String descriptor) {

        @Override
        public String toString() {
            return name + " " + descriptor;
        }
    }

    /**
     * A public or protected field, method or constructor.
     *
     * @param constant the value a compiler copies into the code that uses the field
     */
    record Member(Set<String> flags, Set<String> exceptions, Optional<String> signature, Optional<String> constant, boolean deprecated,
            boolean complete) {
    }
}
