package org.decisionledger.projection.ocds.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeRulesTest {

    @Test
    void the_rules_without_extensions_are_24() {
        assertThat(MergeRules.base().byPath())
                .hasSize(24)
                .containsEntry("tag", MergeRule.OMIT)
                .containsEntry(
                        "contracts/implementation/transactions/payee/additionalIdentifiers", MergeRule.WHOLE_LIST);
    }

    @Test
    void the_same_table_has_the_same_hash_and_another_table_another() {
        assertThat(MergeRules.base().hash())
                .isEqualTo(MergeRules.base().hash())
                .hasSize(64)
                .isNotEqualTo(Merge.rules("{'properties':{}}").hash());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type':'string','omitWhenMerged':true | OMIT",
                "'type':'string','omitWhenMerged':false | ",
                "'type':'array','mergeStrategy':'ocdsOmit' | OMIT",
                "'type':['array','null'],'wholeListMerge':true | WHOLE_LIST",
                "'type':'array','mergeStrategy':'ocdsVersion' | WHOLE_LIST",
                "'type':'array','wholeListMerge':false,'items':{'type':'object','properties':{'id':{}}} | ",
                "'type':'object','wholeListMerge':true | ",
                "'type':'string','mergeStrategy':'overwrite' | ",
                "'type':'array','items':{'type':'string'} | WHOLE_LIST",
                "'type':'array','items':{'type':['object','string'],'properties':{'id':{}}} | WHOLE_LIST",
                "'type':'array','items':{'type':'object','properties':{'name':{}}} | WHOLE_LIST",
                "'type':'array','items':{'type':'object'} | ",
                "'type':'array','items':{} | ",
                "'type':'array' | ",
                "'type':{} | ",
                "'omitWhenMerged':true,'type':'array','wholeListMerge':true | OMIT",
                "'$ref':'#/definitions/Whole' | WHOLE_LIST",
                "'$ref':'#/definitions/Other','omitWhenMerged':true | "
            })
    void a_field_is_ruled_by_what_its_schema_says(String field, MergeRule rule) {
        MergeRules rules = Merge.rules("{'properties':{'x':{" + field + "}},'definitions':{'Other':{'type':'string'},"
                + "'Whole':{'type':'array','wholeListMerge':true}}}");
        assertThat(rules.byPath()).isEqualTo(rule == null ? Map.of() : Map.of("x", rule));
    }

    @Test
    void rules_are_found_below_objects_lists_and_references() {
        MergeRules rules = Merge.rules("""
                {'id':'http://example.org/s.json','properties':{
                  'o':{'type':['object','null'],'properties':{'w':{'type':'array','wholeListMerge':true}}},
                  'l':{'type':'array','items':{'$ref':'http://example.org/s.json#/definitions/I~1t'}}},
                 'definitions':{'I/t':{'type':'object','properties':{'id':{},'d':{'omitWhenMerged':true}}}}}""");
        assertThat(rules.byPath()).isEqualTo(Map.of("o/w", MergeRule.WHOLE_LIST, "l/d", MergeRule.OMIT));
    }

    @Test
    void a_schema_decides_what_is_omitted_and_what_is_whole() {
        Merge merge = new Merge(
                Merge.rules("{'properties':{'x':{'omitWhenMerged':true},'l':{'type':'array','wholeListMerge':true}}}"));
        String[] releases = {"'x':1,'l':[{'id':'1','a':1}]", "'x':2,'l':[{'id':'1'}]"};
        assertThat(merge.compiled(MergeMode.STANDARD, releases)).isEqualTo("'l':[{'id':'1'}]");
        assertThat(merge.whole(MergeForm.COMPILED, MergeMode.COMPATIBLE, "{'ocid':'o','id':'own','date':'d','x':1}"))
                .as("a schema without rules for the id leaves the release's own, in the reference")
                .isEqualTo("{'tag':['compiled'],'id':'own','date':'d','ocid':'o'}");
        assertThat(merge.whole(MergeForm.COMPILED, MergeMode.STANDARD, "{'ocid':'o','id':'own','date':'d','x':1}"))
                .isEqualTo("{'tag':['compiled'],'id':'o-d','date':'d','ocid':'o'}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | `` | A release schema is an object with \"properties\"",
                "{'properties':1} | `` | A release schema is an object with \"properties\"",
                "{'properties':{'a':{'$ref':'http://example.org/o.json#/x'}}} | /a | the reference"
                        + " http://example.org/o.json#/x leads out of the schema, and nothing is fetched",
                "{'properties':{'a':{'$ref':'#/x'}}} | /a | the reference #/x leads nowhere",
                "{'properties':{'a':{'$ref':'#/properties/a'}}} | /a | the reference #/properties/a leads back to itself",
                "{'properties':{'a':{'$ref':'#/d'}},'d':{'type':'object','properties':{'b':{'$ref':'#/d'}}}} | /a/b"
                        + " | the reference #/d leads back to itself"
            })
    void a_schema_that_gives_no_rules_is_refused_with_the_place(String schema, String path, String message) {
        assertThatExceptionOfType(MergeFault.class)
                .isThrownBy(() -> Merge.rules(schema))
                .withMessage(message)
                .satisfies(fault -> assertThat(fault.path()).isEqualTo(path));
    }
}
