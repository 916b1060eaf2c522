package org.decisionledger.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documents say of facts is what the ledger takes in. */
class GeneratedDocsTest {

    @Test
    void theCatalogueOfFactsIsTheOneOfTheRecordTypes() {
        Generated.check(Generated.DOCS.resolve("facts.md"), FactsPage.text());
    }

    @Test
    void theSchemaInTheDocumentsIsTheOneOfTheRecordTypes() {
        Generated.check(Generated.DOCS.resolve("entry.schema.json"), EntrySchema.text());
    }

    @Test
    void theCatalogueNamesEveryKindAndEveryField() {
        String page = FactsPage.text();
        for (FactKind kind : FactKinds.all()) {
            assertThat(page).contains("\n### " + kind.wireName() + "\n\n" + kind.meaning() + "\n");
            List<String> names = kind.fields().stream().map(Field::name).toList();
            assertThat(names).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
        }
    }

    @Test
    void everyLinkWithinTheCatalogueLeadsSomewhere() {
        String page = FactsPage.text();
        List<String> headings = page.lines()
                .filter(line -> line.startsWith("#"))
                .map(line ->
                        line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT).replace(' ', '-'))
                .toList();
        List<String> targets = Pattern.compile("\\(#([^)]+)\\)")
                .matcher(page)
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList();
        assertThat(headings).doesNotHaveDuplicates().containsAll(targets);
    }
}
