package org.decisionledger.projection.ocds.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.decisionledger.projection.ocds.json.JsonArray;
import org.decisionledger.projection.ocds.json.JsonName;
import org.decisionledger.projection.ocds.json.JsonObject;
import org.decisionledger.projection.ocds.json.JsonOutput;
import org.decisionledger.projection.ocds.json.JsonReader;
import org.decisionledger.projection.ocds.json.JsonScalar;
import org.decisionledger.projection.ocds.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The merge routine as the reference implementation does it, its turns where it parts from the text included: every
 * release is flattened into paths and their values, and the merged release is built from the paths at the end.
 */
final class CompatibleMerging implements Merging {

    private static final JsonName TAG = JsonName.of("tag");
    private static final JsonName DATE = JsonName.of("date");
    private static final JsonName OCID = JsonName.of("ocid");
    private static final JsonValue COMPILED = new JsonReader().read("[\"compiled\"]".getBytes(StandardCharsets.UTF_8));

    private final MergeForm form;
    private final RuleNode rules;
    private final Consumer<MergeWarning> warnings;
    private final Step root = Step.root();
    private final List<Spot> paths = new ArrayList<>();
    private final List<Spot> told = new ArrayList<>();
    private final MergePath path = new MergePath();
    private int releases;
    private int unnamed;

    CompatibleMerging(MergeForm form, MergeRules rules, Consumer<MergeWarning> warnings) {
        this.form = form;
        this.rules = rules.root();
        this.warnings = warnings;
        if (form == MergeForm.COMPILED) {
            spot(root, TAG).value = COMPILED;
        }
    }

    @Override
    public void add(JsonObject release, int bytes) {
        ReleaseHead head = new ReleaseHead(release);
        head.detach();
        releases++;
        told.clear();
        head(head);
        members(release, root, rules, true);
        switch (form) {
            case COMPILED -> {}
            case VERSIONED -> told.forEach(spot -> remember(spot, head));
        }
    }

    private void head(ReleaseHead head) {
        if (form == MergeForm.COMPILED) {
            spot(root, Names.ID).value = CompatibleHead.id(head);
            spot(root, DATE).value = head.date();
        }
        spot(root, OCID).value = head.ocid();
    }

    private Spot spot(Step at, JsonName name) {
        Spot spot = at.spot().below(name.text());
        if (spot.spelt == null) {
            spot.spelt = at.member(name, false);
            paths.add(spot);
        }
        return spot;
    }

    private void members(JsonObject object, Step at, RuleNode known, boolean atTheRoot) {
        for (int i = 0; i < object.size(); i++) {
            JsonName name = object.name(i);
            if (!(atTheRoot && isOutside(name.text()))) {
                member(name, object.value(i), at, known.below(name.text()));
            }
        }
    }

    private boolean isOutside(String name) {
        return name.equals("tag") || (form == MergeForm.VERSIONED && name.equals("ocid"));
    }

    private void member(JsonName name, JsonValue value, Step at, RuleNode known) {
        if (known.rule() == MergeRule.OMIT) {
            return;
        }
        boolean list = value instanceof JsonArray array && array.holdsObjectsOnly();
        if (known.rule() == MergeRule.WHOLE_LIST || !(list || value instanceof JsonObject)) {
            literal(name, value, at);
            return;
        }
        Step step = at.member(name, list);
        path.push(name);
        switch (value) {
            case JsonObject object -> members(object, step, known, false);
            case JsonArray array -> items(array, step, known);
            case JsonScalar none -> {}
        }
        path.pop();
    }

    private void literal(JsonName name, JsonValue value, Step at) {
        Spot spot = spot(at, name);
        if (spot.toldBy != releases) {
            spot.toldBy = releases;
            told.add(spot);
        }
        spot.value = value.detached();
    }

    private void items(JsonArray array, Step at, RuleNode known) {
        Set<String> seen = new HashSet<>();
        int without = 0;
        for (int i = 0; i < array.size(); i++) {
            JsonObject item = (JsonObject) array.item(i);
            JsonValue id = item.get("id");
            without += id == null && item.size() > 0 ? 1 : 0;
            String text = id == null ? "\0" + ++unnamed : PythonValues.text(id);
            path.push(i);
            if (!seen.add(text)) {
                warnings.accept(new MergeWarning(
                        MergeWarning.Kind.DUPLICATE_ID,
                        path.pointer(),
                        "the id is that of an earlier item; the later fields count"));
            }
            members(item, item(at, text, id), known, false);
            path.pop();
        }
        if (without > 0) {
            warnings.accept(new MergeWarning(
                    MergeWarning.Kind.ITEM_WITHOUT_ID,
                    path.pointer(),
                    without + " of " + array.size() + " have no id and are added anew"));
        }
    }

    private Step item(Step at, String text, @Nullable JsonValue id) {
        String identity = switch (id) {
            case null -> text;
            case JsonScalar scalar -> PythonValues.identity(scalar);
            case JsonValue structure -> throw new MergeFault(at.path(), "the id of an item is a list or an object");
        };
        JsonValue shown = id == null || Value.isNull(id) ? null : id.detached();
        return at.item(text, identity, shown);
    }

    private static void remember(Spot spot, ReleaseHead head) {
        List<Spot.Told> history = spot.history;
        if (history == null) {
            history = new ArrayList<>(2);
            spot.history = history;
        }
        JsonValue value = spot.value;
        if (value != null
                && (history.isEmpty()
                        || !PythonValues.same(value, history.getLast().value()))) {
            history.add(new Spot.Told(head, value));
        }
    }

    @Override
    public void writeTo(JsonOutput out) {
        CompatibleTree tree = new CompatibleTree();
        for (Spot spot : paths) {
            tree.take(spot);
        }
        tree.root().writeTo(out);
    }
}
