package org.decisionledger.projection.ocds.merge;

import java.util.function.Consumer;
import org.decisionledger.projection.ocds.json.JsonArray;
import org.decisionledger.projection.ocds.json.JsonName;
import org.decisionledger.projection.ocds.json.JsonObject;
import org.decisionledger.projection.ocds.json.JsonOutput;
import org.decisionledger.projection.ocds.json.JsonScalar;
import org.decisionledger.projection.ocds.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The merge routine by the text of OCDS 1.1.
 *
 * <p>Where the text leaves a question open: a field that changes between value, object and list of objects takes the
 * newer form, with a warning; an object or list set to {@code null} is removed, and in a versioned release each value
 * below it gets an entry {@code null}.
 */
final class StandardMerging implements Merging {

    /** How many bytes of releases may be kept alive by values of theirs before these are copied out. */
    private static final long KEPT = 4L << 20;

    private final MergeForm form;
    private final RuleNode rules;
    private final Consumer<MergeWarning> warnings;
    private final Fields root = new Fields(null);
    private final MergePath path = new MergePath();
    private @Nullable ReleaseHead head;
    private int releases;
    private long kept;
    private long mayKeep = KEPT;

    StandardMerging(MergeForm form, MergeRules rules, Consumer<MergeWarning> warnings) {
        this.form = form;
        this.rules = rules.root();
        this.warnings = warnings;
    }

    @Override
    public void add(JsonObject release, int bytes) {
        ReleaseHead told = new ReleaseHead(release);
        head = told;
        releases++;
        for (int i = 0; i < release.size(); i++) {
            JsonName name = release.name(i);
            if (!Names.isOfTheHead(name)) {
                field(root, name, release.value(i), rules, told);
            }
        }
        keepLittle(bytes);
    }

    private void keepLittle(int bytes) {
        kept += bytes;
        if (kept > mayKeep) {
            kept = root.detach();
            mayKeep = Math.max(KEPT, 4 * kept);
            if (head != null) {
                head.detach();
            }
        }
    }

    private void fields(Fields into, JsonObject object, RuleNode known, boolean withoutId, ReleaseHead told) {
        for (int i = 0; i < object.size(); i++) {
            JsonName name = object.name(i);
            if (!(withoutId && name.equals(Names.ID))) {
                field(into, name, object.value(i), known, told);
            }
        }
    }

    private void field(Fields into, JsonName name, JsonValue value, RuleNode parent, ReleaseHead told) {
        RuleNode known = parent.below(name.text());
        MergeRule rule = known.rule();
        if (rule == MergeRule.OMIT) {
            return;
        }
        if (rule == MergeRule.WHOLE_LIST) {
            value(into, name, value, told);
            return;
        }
        switch (value) {
            case JsonScalar scalar -> value(into, name, scalar, told);
            case JsonObject object -> object(into, name, object, known, told);
            case JsonArray array -> {
                if (array.holdsObjectsOnly()) {
                    list(into, name, array, known, told);
                } else {
                    value(into, name, array, told);
                }
            }
        }
    }

    private void value(Fields into, JsonName name, JsonValue value, ReleaseHead told) {
        int at = into.find(name);
        Value taking;
        switch (at < 0 ? null : into.part(at)) {
            case Value known -> taking = known;
            case null -> {
                taking = Value.of(form);
                into.add(name, taking);
            }
            case Part structure -> {
                if (Value.isNull(value)) {
                    remove(into, at, structure, value, told);
                    return;
                }
                warnOfChange(name, structure, "a value");
                taking = Value.of(form);
                into.set(at, taking);
            }
        }
        taking.take(value, told);
    }

    private void remove(Fields into, int at, Part structure, JsonValue nothing, ReleaseHead told) {
        switch (form) {
            case COMPILED -> into.set(at, Value.of(form));
            case VERSIONED -> Removal.below(structure, nothing, told);
        }
    }

    /** Merges an object; one that says nothing, however deep, leaves no trace. */
    private void object(Fields into, JsonName name, JsonObject object, RuleNode known, ReleaseHead told) {
        int at = into.find(name);
        Fields fields = at >= 0 && into.part(at) instanceof Fields there ? there : new Fields(null);
        path.push(name);
        fields(fields, object, known, false, told);
        path.pop();
        if (fields.size() > 0) {
            place(into, name, at, fields, "an object");
        }
    }

    /** Merges a list of objects; one that says nothing leaves no trace. */
    private void list(Fields into, JsonName name, JsonArray array, RuleNode known, ReleaseHead told) {
        int at = into.find(name);
        Items items = at >= 0 && into.part(at) instanceof Items there ? there : new Items();
        path.push(name);
        items(items, array, known, told);
        path.pop();
        if (!items.items().isEmpty()) {
            place(into, name, at, items, "a list of objects");
        }
    }

    private void place(Fields into, JsonName name, int at, Part part, String what) {
        if (at < 0) {
            into.add(name, part);
            return;
        }
        Part before = into.part(at);
        if (before != part) {
            if (!(before instanceof Value value && value.givesWay())) {
                warnOfChange(name, before, what);
            }
            into.set(at, part);
        }
    }

    private void items(Items into, JsonArray array, RuleNode known, ReleaseHead told) {
        int without = 0;
        for (int i = 0; i < array.size(); i++) {
            JsonObject item = (JsonObject) array.item(i);
            JsonValue id = item.get("id");
            String key = Items.key(id);
            path.push(i);
            if (key == null) {
                Fields fields = new Fields(null);
                fields(fields, item, known, false, told);
                without += fields.size() > 0 && into.add(fields) ? 1 : 0;
            } else {
                Fields fields = into.of(key, id);
                if (fields.toldBefore(releases)) {
                    warn(MergeWarning.Kind.DUPLICATE_ID, "the id is that of an earlier item; the later fields count");
                }
                fields(fields, item, known, true, told);
            }
            path.pop();
        }
        if (without > 0) {
            warn(MergeWarning.Kind.ITEM_WITHOUT_ID, without + " of " + array.size() + " have no id and are added anew");
        }
    }

    private void warnOfChange(JsonName name, Part before, String now) {
        String was = switch (before) {
            case Fields fields -> "an object";
            case Items items -> "a list of objects";
            case Value value -> "a value";
        };
        path.push(name);
        warn(MergeWarning.Kind.TYPE_CHANGE, "was " + was + " and is now " + now + "; the newer is taken");
        path.pop();
    }

    private void warn(MergeWarning.Kind kind, String message) {
        warnings.accept(new MergeWarning(kind, path.pointer(), message));
    }

    @Override
    public void writeTo(JsonOutput out) {
        ReleaseHead last = head;
        if (last == null) {
            throw new MergeFault("", "There is no release to merge");
        }
        MergedHead.write(last, form, out);
        root.writeMembersTo(out, false);
        out.ascii('}');
    }
}
