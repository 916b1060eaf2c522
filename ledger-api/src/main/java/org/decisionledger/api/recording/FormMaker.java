package org.decisionledger.api.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.decisionledger.core.entry.Account;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.entry.Classification;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Restatement;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.format.FactKind;
import org.decisionledger.core.format.FactKinds;
import org.decisionledger.core.format.Field;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Makes the form of a kind of fact from its own shape, so that no form can ask for less or more than the fact holds. */
final class FormMaker {

    private static final String NAMES_IT =
            "It is made known by this entry. Leave it empty to have its identifier made.";

    private static final String FILED_UNDER =
            "The matter it belongs to, such as a procurement. Left empty, it is filed under the very thing it tells of.";

    private final Map<String, String> typed;
    private final UnaryOperator<String> titles;

    /**
     * @param typed what each input holds
     * @param titles the name of a thing or an entry by its identifier; empty when it is not on record
     */
    FormMaker(Map<String, String> typed, UnaryOperator<String> titles) {
        this.typed = typed;
        this.titles = titles;
    }

    /** The whole form of a draft. */
    List<Section> of(Draft draft) {
        FactKind kind = FactKinds.named(draft.kind()).orElseThrow();
        List<Section> sections = new ArrayList<>();
        if (draft.restates() != null) {
            FactKind restated = FactKinds.named(draft.restates()).orElseThrow();
            String under = "data.replacement.";
            sections.add(new Section("data", fact(restated.type(), under), false));
            header(sections, under);
            sections.add(new Section("correction", List.of(reason(kind)), false));
            sections.add(new Section("corrected-by", actor(""), false));
            sections.add(new Section("corrected-from", List.of(sources("")), false));
        } else if (draft.about() != null) {
            sections.add(new Section("withdrawal", List.of(reason(kind)), false));
            sections.add(new Section("corrected-by", actor(""), false));
            sections.add(new Section("corrected-from", List.of(sources("")), false));
        } else {
            sections.add(new Section("data", fact(kind.type(), ""), false));
            header(sections, "");
        }
        return sections;
    }

    /** The fields of the fact, and what else it may be filed under. */
    private List<Part> fact(Class<?> type, String under) {
        List<Part> parts = new ArrayList<>(fields(type, under + "data"));
        parts.add(leaf(ThingId.class, under + "subject", "subject", "Filed under", FILED_UNDER, false));
        return parts;
    }

    private void header(List<Section> sections, String under) {
        sections.add(new Section(
                "occurred",
                List.of(leaf(Edtf.class, under + "occurred", "occurred", "When it happened", "", false)),
                false));
        sections.add(new Section("by", actor(under), false));
        sections.add(new Section("sources", List.of(sources(under)), false));
        sections.add(new Section("account", fields(Account.class, under + "account"), true));
        sections.add(new Section("links", List.of(list(Link.class, under + "links", "Link", "", false, 0)), true));
        sections.add(new Section(
                "rest",
                List.of(
                        leaf(
                                Classification.class,
                                under + "classification",
                                "classification",
                                "Who may see it",
                                "",
                                false),
                        leaf(String.class, under + "note", "note", "Your own note", "", false)),
                true));
    }

    private List<Part> actor(String under) {
        return fields(Actor.class, under + "by");
    }

    private Part sources(String under) {
        return list(Source.class, under + "sources", "Source", "", true, 1);
    }

    private Part reason(FactKind kind) {
        Field reason = kind.fields().stream()
                .filter(field -> field.name().equals("reason"))
                .findFirst()
                .orElseThrow();
        return field(reason, "data");
    }

    private List<Part> fields(Class<?> record, String under) {
        return Fields.of(record).stream()
                .filter(field -> field.type() != Restatement.class)
                .map(field -> field(field, under))
                .toList();
    }

    private Part field(Field field, String under) {
        String name = under + "." + field.name();
        String label = InPlainWords.of(field.name());
        String help = help(field);
        boolean required = field.required() && !field.introduces();
        if (field.list()) {
            return list(field.type(), name, label, help, required, group(field.type()) && !required ? 0 : 1);
        }
        return one(field.type(), name, field.name(), label, help, required);
    }

    private static String help(Field field) {
        String help = InPlainWords.sentence(field.meaning());
        return field.introduces() && !field.list() ? (help + " " + NAMES_IT).strip() : help;
    }

    private Part list(Class<?> item, String name, String label, String help, boolean required, int atLeast) {
        List<Part> rows = new ArrayList<>();
        int count = Typed.rows(typed, name, atLeast);
        for (int i = 0; i < count; i++) {
            rows.add(one(
                    item, name + "." + i, name, count == 1 ? label : label + " " + (i + 1), "", required && i == 0));
        }
        return new Part(
                name, label, help, required, Part.Input.LIST, "", Map.of(), List.of(), String.valueOf(count), rows);
    }

    private Part one(Class<?> type, String name, String called, String label, String help, boolean required) {
        return group(type)
                ? new Part(
                        name, label, help, required, Part.Input.GROUP, "", Map.of(), List.of(), "", fields(type, name))
                : leaf(type, name, called, label, help, required);
    }

    private Part leaf(Class<?> type, String name, String called, String label, String help, boolean required) {
        Part.Input input = Inputs.of(type, called.substring(called.lastIndexOf('.') + 1));
        String value = Typed.value(typed, name);
        return new Part(
                name,
                label,
                help,
                required,
                input,
                value,
                Inputs.choices(type),
                Inputs.kinds(type),
                said(input, value, Inputs.choices(type)),
                List.of());
    }

    private static boolean group(Class<?> type) {
        return Inputs.of(type, "") == Part.Input.GROUP;
    }

    private String said(Part.Input input, String value, Map<String, String> choices) {
        return switch (input) {
            case DATE -> date(value);
            case THING, ENTRY, ENTRY_OR_THING -> value.isEmpty() ? "" : titles.apply(value);
            case CHOICE -> choices.getOrDefault(value, "");
            case TEXT, WORDS, NUMBER, YES_NO, GROUP, LIST -> "";
        };
    }

    private static String date(String said) {
        try {
            return SaidDate.read(said)
                    .map(edtf -> edtf.inWords() + " (" + edtf.text() + ")")
                    .orElse("");
        } catch (SaidDate.NotADate e) {
            return "";
        }
    }

    /** The help of the field that a name stands for is never lost: used where a single field is asked for again. */
    static @Nullable Part find(List<Section> sections, String name) {
        for (Section section : sections) {
            for (Part part : section.parts()) {
                Part found = find(part, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Part find(Part part, String name) {
        if (part.name().equals(name)) {
            return part;
        }
        for (Part inner : part.parts()) {
            Part found = find(inner, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
