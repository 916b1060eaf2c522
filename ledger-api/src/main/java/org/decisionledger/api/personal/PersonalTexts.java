package org.decisionledger.api.personal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.decisionledger.core.personal.PersonalMark;
import org.decisionledger.core.personal.PersonalMarks;
import org.decisionledger.core.thing.PersonId;

/**
 * Texts as they are stored, turned into texts as they are read. A text without a mark, which nearly all are, is looked
 * through once and handed on as it is.
 */
public final class PersonalTexts {

    private final SubjectKeys keys;

    public PersonalTexts(SubjectKeys keys) {
        this.keys = keys;
    }

    /** The stored text with its marks as the recorder wrote them, or with what became of them. */
    public String opened(String stored) {
        if (!PersonalMarks.in(stored)) {
            return stored;
        }
        Map<String, Optional<SubjectKey>> read = new HashMap<>();
        return PersonalMarks.replace(
                stored,
                mark -> Seal.keyOf(mark)
                        .map(name -> open(mark, name, read))
                        .orElse(mark)
                        .written());
    }

    /** The stored text as people read it, without marks. */
    public String told(String stored) {
        return PersonalMarks.told(opened(stored));
    }

    /** A text as it would read had its words been erased where those of its person were. */
    public String afterErasures(String given) {
        return PersonalMarks.replace(
                given,
                mark -> keys.erasedBy(mark.person())
                        .map(mark::erasedBy)
                        .orElse(mark)
                        .written());
    }

    private PersonalMark open(PersonalMark sealed, String name, Map<String, Optional<SubjectKey>> read) {
        PersonId person = sealed.person();
        Optional<String> erased = keys.erasedBy(person);
        if (erased.isPresent()) {
            return sealed.erasedBy(erased.get());
        }
        return read.computeIfAbsent(person + " " + name, k -> keys.named(person, name))
                .flatMap(key -> Seal.open(sealed, key))
                .orElseGet(() -> new PersonalMark(person, PersonalMark.UNREADABLE));
    }
}
