package org.decisionledger.projection.ocds.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.decisionledger.projection.ocds.merge.MergeMode.COMPATIBLE;
import static org.decisionledger.projection.ocds.merge.MergeMode.STANDARD;

import org.junit.jupiter.api.Test;

class WhereStandardAndReferencePartTest {

    private final Merge merge = new Merge();

    @Test
    void an_object_or_list_set_to_null_is_removed_by_the_text_and_kept_by_the_reference() {
        String first = "'x':{'y':1,'z':{'a':2}},'awards':[{'id':'1','t':'a'}]";
        String second = "'x':null,'awards':null";
        assertThat(merge.compiled(STANDARD, first, second)).isEmpty();
        assertThat(merge.compiled(COMPATIBLE, first, second)).isEqualTo(first);
        assertThat(merge.compiled(STANDARD, first, second, "'x':{'b':1}")).isEqualTo("'x':{'b':1}");
        assertThat(merge.versioned(STANDARD, first, second))
                .isEqualTo("'x':{'y':[{1:1},{2:null}],'z':{'a':[{1:2},{2:null}]}},"
                        + "'awards':[{'id':'1','t':[{1:'a'},{2:null}]}]");
        assertThat(merge.warnings).isEmpty();
    }

    @Test
    void an_object_that_becomes_a_literal_is_replaced_with_a_warning_by_the_text_and_kept_by_the_reference() {
        assertThat(merge.compiled(STANDARD, "'x':{'y':1}", "'x':2")).isEqualTo("'x':2");
        assertThat(merge.warnings)
                .containsExactly(new MergeWarning(
                        MergeWarning.Kind.TYPE_CHANGE, "/x", "was an object and is now a value; the newer is taken"));
        assertThat(merge.versioned(STANDARD, "'x':{'y':1}", "'x':2")).isEqualTo("'x':[{2:2}]");
        assertThat(merge.compiled(COMPATIBLE, "'x':{'y':1}", "'x':2")).isEqualTo("'x':{'y':1}");
        assertThat(merge.versioned(COMPATIBLE, "'x':{'y':1}", "'x':2")).isEqualTo("'x':{'y':[{1:1}]}");
    }

    @Test
    void a_literal_that_becomes_an_object_is_replaced_with_a_warning_by_the_text_and_refused_by_the_reference() {
        assertThat(merge.compiled(STANDARD, "'a':{'x':2}", "'a':{'x':{'y':1}}")).isEqualTo("'a':{'x':{'y':1}}");
        assertThat(merge.warnings)
                .containsExactly(new MergeWarning(
                        MergeWarning.Kind.TYPE_CHANGE, "/a/x", "was a value and is now an object; the newer is taken"));
        assertThatExceptionOfType(MergeFault.class)
                .isThrownBy(() -> merge.compiled(COMPATIBLE, "'a':{'x':2}", "'a':{'x':{'y':1}}"))
                .satisfies(fault -> assertThat(fault.path()).isEqualTo("/a/x"));
    }

    @Test
    void null_and_then_an_object_is_no_change_of_type_but_the_reference_refuses_it_when_versioned() {
        assertThat(merge.compiled(STANDARD, "'x':null", "'x':{'y':1}")).isEqualTo("'x':{'y':1}");
        assertThat(merge.warnings).isEmpty();
        assertThat(merge.compiled(COMPATIBLE, "'x':null", "'x':{'y':1}")).isEqualTo("'x':{'y':1}");
        assertThat(merge.versioned(STANDARD, "'x':null", "'x':{'y':1}")).isEqualTo("'x':{'y':[{2:1}]}");
        assertThatExceptionOfType(MergeFault.class)
                .isThrownBy(() -> merge.versioned(COMPATIBLE, "'x':null", "'x':{'y':1}"));
    }

    @Test
    void an_object_that_becomes_a_list_of_objects_is_replaced_by_the_text_and_refused_by_the_reference() {
        assertThat(merge.compiled(STANDARD, "'x':{'y':1}", "'x':[{'id':'1'}]")).isEqualTo("'x':[{'id':'1'}]");
        assertThat(merge.warnings)
                .extracting(MergeWarning::message)
                .containsExactly("was an object and is now a list of objects; the newer is taken");
        assertThatExceptionOfType(MergeFault.class)
                .isThrownBy(() -> merge.compiled(COMPATIBLE, "'x':{'y':1}", "'x':[{'id':'1'}]"));
        assertThat(merge.compiled(STANDARD, "'x':[{'id':'1'}]", "'x':'a'")).isEqualTo("'x':'a'");
        assertThat(merge.warnings)
                .extracting(MergeWarning::message)
                .containsExactly("was a list of objects and is now a value; the newer is taken");
    }

    @Test
    void the_reference_adds_objects_to_a_list_that_was_whole_before() {
        assertThat(merge.compiled(COMPATIBLE, "'x':['a']", "'x':[{'id':1}]")).isEqualTo("'x':['a',{'id':1}]");
        assertThat(merge.compiled(STANDARD, "'x':['a']", "'x':[{'id':1}]")).isEqualTo("'x':[{'id':1}]");
    }

    @Test
    void the_ids_1_and_text_1_differ_and_collide_in_the_reference_where_a_field_is_told_by_both() {
        String first = "'awards':[{'id':1,'a':1}]";
        String second = "'awards':[{'id':'1','a':2,'b':3}]";
        assertThat(merge.compiled(STANDARD, first, second))
                .isEqualTo("'awards':[{'id':1,'a':1},{'id':'1','a':2,'b':3}]");
        assertThat(merge.compiled(COMPATIBLE, first, second)).isEqualTo("'awards':[{'id':1,'a':2},{'id':'1','b':3}]");
        assertThat(merge.compiled(STANDARD, "'awards':[{'id':1,'a':1}]", "'awards':[{'id':1.0,'b':2}]"))
                .isEqualTo("'awards':[{'id':1,'a':1,'b':2}]");
    }

    @Test
    void an_id_null_is_no_id_by_the_text_and_one_of_its_own_to_the_reference() {
        String[] twice = {"'awards':[{'id':null,'a':1}]", "'awards':[{'id':null,'a':1,'b':2}]"};
        assertThat(merge.compiled(STANDARD, twice)).isEqualTo("'awards':[{'a':1},{'a':1,'b':2}]");
        assertThat(merge.compiled(COMPATIBLE, twice)).isEqualTo("'awards':[{'a':1,'b':2}]");
        assertThat(merge.versioned(COMPATIBLE, "'awards':[{'id':null}]")).isEqualTo("'awards':[{'id':[{1:null}]}]");
    }

    @Test
    void an_id_that_is_an_object_or_a_list_is_no_id_by_the_text_and_refused_by_the_reference() {
        assertThat(merge.compiled(STANDARD, "'awards':[{'id':['a'],'b':1}]"))
                .isEqualTo("'awards':[{'id':['a'],'b':1}]");
        assertThatExceptionOfType(MergeFault.class)
                .isThrownBy(() -> merge.compiled(COMPATIBLE, "'awards':[{'id':{'a':1}}]"))
                .withMessage("the id of an item is a list or an object");
        assertThat(merge.compiled(
                        STANDARD, "'awards':[{'id':true},{'id':'\\u0000true'}]", "'awards':[{'id':true,'a':1}]"))
                .isEqualTo("'awards':[{'id':true,'a':1},{'id':'\\u0000true'}]");
    }

    @Test
    void true_and_1_are_two_values_by_the_text_and_one_to_the_reference() {
        assertThat(merge.versioned(STANDARD, "'x':true,'y':1", "'x':1,'y':1.0"))
                .isEqualTo("'x':[{1:true},{2:1}],'y':[{1:1}]");
        assertThat(merge.versioned(COMPATIBLE, "'x':true,'y':1", "'x':1,'y':1.0"))
                .isEqualTo("'x':[{1:true}],'y':[{1:1}]");
        assertThat(merge.versioned(COMPATIBLE, "'x':9007199254740993", "'x':9007199254740993.0"))
                .as("an integer is exact in the reference and a number with a point is a double")
                .isEqualTo("'x':[{1:9007199254740993},{2:9007199254740993.0}]");
        assertThat(merge.versioned(COMPATIBLE, "'x':[{'a':0,'b':[1]},2]", "'x':[{'b':[true],'a':false},2.0]"))
                .isEqualTo("'x':[{1:[{'a':0,'b':[1]},2]}]");
    }

    @Test
    void what_is_missing_reads_None_in_the_reference() {
        assertThat(merge.whole(MergeForm.COMPILED, COMPATIBLE, "{'x':1}"))
                .isEqualTo("{'tag':['compiled'],'id':'None-None','x':1}");
        assertThat(merge.whole(MergeForm.COMPILED, COMPATIBLE, "{'ocid':1.50,'date':true}"))
                .isEqualTo("{'tag':['compiled'],'id':'1.5-True','date':true,'ocid':1.50}");
        assertThat(merge.whole(MergeForm.COMPILED, COMPATIBLE, "{'ocid':1e22,'date':false}"))
                .contains("'id':'1e+22-False'");
        assertThat(merge.whole(MergeForm.COMPILED, COMPATIBLE, "{'ocid':[1],'date':-1.5e-7}"))
                .contains("'id':'[1]--1.5e-07'");
        assertThat(merge.whole(MergeForm.COMPILED, COMPATIBLE, "{'ocid':100000.0,'date':-0.0}"))
                .contains("'id':'100000.0--0.0'");
        assertThat(merge.whole(MergeForm.COMPILED, COMPATIBLE, "{'ocid':1e400,'date':-1e400}"))
                .contains("'id':'inf--inf'");
        assertThat(merge.whole(MergeForm.COMPILED, COMPATIBLE, "{'ocid':12,'date':0}"))
                .contains("'id':'12-0'");
    }

    @Test
    void both_warn_of_items_without_id_and_of_ids_told_twice() {
        for (MergeMode mode : MergeMode.values()) {
            merge.compiled(mode, "'awards':[{'id':'1'},{'id':'1'},{'a':1},{}]");
            assertThat(merge.warnings)
                    .extracting(warning -> warning.kind().word() + " " + warning.pointer() + " " + warning.message())
                    .containsExactly(
                            "duplicate-id /awards/1 the id is that of an earlier item; the later fields count",
                            "item-without-id /awards 1 of 4 have no id and are added anew");
        }
    }
}
