package org.decisionledger.projection.ocds.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.decisionledger.projection.ocds.json.JsonObject;
import org.decisionledger.projection.ocds.json.JsonOutput;
import org.decisionledger.projection.ocds.json.JsonReader;

/** Merges releases that are written down with apostrophes for quotes; dates and ids are given by their place. */
final class Merge {

    final List<MergeWarning> warnings = new ArrayList<>();
    private final MergeRules rules;

    Merge() {
        this(MergeRules.base());
    }

    Merge(MergeRules rules) {
        this.rules = rules;
    }

    /** Members of releases 1, 2, … without braces; what comes out, without the members that say what it is. */
    String compiled(MergeMode mode, String... members) {
        String whole = whole(MergeForm.COMPILED, mode, releases(members));
        String head = "{'tag':['compiled'],'id':'o-1-2025-01-0" + members.length + "','date':'2025-01-0"
                + members.length + "','ocid':'o-1'";
        if (!whole.startsWith(head)) {
            throw new AssertionError(whole);
        }
        return whole.substring(head.length(), whole.length() - 1).replaceFirst("^,", "");
    }

    /** The same for a versioned release; an entry is written {@code release:value}. */
    String versioned(MergeMode mode, String... members) {
        String whole = whole(MergeForm.VERSIONED, mode, releases(members));
        return whole.substring("{'ocid':'o-1'".length(), whole.length() - 1)
                .replaceFirst("^,", "")
                .replaceAll("\\{'releaseID':'(\\d)','releaseDate':'[0-9-]*','releaseTag':\\['t'\\],'value':", "{$1:");
    }

    private static String[] releases(String... members) {
        String[] releases = new String[members.length];
        for (int i = 0; i < members.length; i++) {
            releases[i] = "{'ocid':'o-1','id':'" + (i + 1) + "','date':'2025-01-0" + (i + 1) + "','tag':['t']"
                    + (members[i].isEmpty() ? "" : "," + members[i]) + "}";
        }
        return releases;
    }

    /** Whole releases in, the whole merged release out. */
    String whole(MergeForm form, MergeMode mode, String... releases) {
        warnings.clear();
        Merging merging = Merging.start(form, mode, rules, warnings::add);
        JsonReader reader = new JsonReader();
        for (String release : releases) {
            byte[] text = release.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
            merging.add((JsonObject) reader.read(text), text.length);
        }
        JsonOutput out = new JsonOutput();
        merging.writeTo(out);
        return out.toString().replace('"', '\'');
    }

    static MergeRules rules(String schema) {
        return SchemaRules.of(new JsonReader().read(schema.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}
