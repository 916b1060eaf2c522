package org.decisionledger.projection.ocds.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The cases of the merge routine on which its text and the reference implementation agree. */
class MergeRoutineTest {

    private final Merge merge = new Merge();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a literal that changed is replaced | 'x':1 | 'x':2 | 'x':2 | 'x':[{1:1},{2:2}]",
                "a literal that did not change brings no entry | 'x':'a' | 'x':'a' | 'x':'a' | 'x':[{1:'a'}]",
                "a literal set to null is removed | 'x':1 | 'x':null | `` | 'x':[{1:1},{2:null}]",
                "a literal first seen as null is absent | 'x':null | 'y':1 | 'y':1 | 'x':[{1:null}],'y':[{2:1}]",
                "null again brings no entry | 'x':null | 'x':null | `` | 'x':[{1:null}]",
                "a value after null is back | 'x':null | 'x':3 | 'x':3 | 'x':[{1:null},{2:3}]",
                "a field that is not told is kept | 'x':1 | `` | 'x':1 | 'x':[{1:1}]",
                "an empty object is ignored | 'x':{'y':1} | 'x':{} | 'x':{'y':1} | 'x':{'y':[{1:1}]}",
                "an empty object first seen is ignored | 'x':{} | 'y':{'z':{}} | `` | ``",
                "an empty list of items is ignored | 'awards':[{'id':'1'}] | 'awards':[] | 'awards':[{'id':'1'}]"
                        + " | 'awards':[{'id':'1'}]",
                "an empty whole list replaces | 'tender':{'submissionMethod':['a']} | 'tender':{'submissionMethod':[]}"
                        + " | 'tender':{'submissionMethod':[]} | 'tender':{'submissionMethod':[{1:['a']},{2:[]}]}",
                "a whole list is replaced whole, with its nulls and duplicates | 'x':['a','b'] | 'x':['b','b',null]"
                        + " | 'x':['b','b',null] | 'x':[{1:['a','b']},{2:['b','b',null]}]",
                "a list the schema calls whole is replaced whole"
                        + " | 'parties':[{'id':'p','additionalIdentifiers':[{'id':'1'}]}]"
                        + " | 'parties':[{'id':'p','additionalIdentifiers':[{'id':'2'}]}]"
                        + " | 'parties':[{'id':'p','additionalIdentifiers':[{'id':'2'}]}]"
                        + " | 'parties':[{'id':'p','additionalIdentifiers':[{1:[{'id':'1'}]},{2:[{'id':'2'}]}]}]",
                "an object whose fields are nulled remains | 'x':{'y':1} | 'x':{'y':null} | 'x':{}"
                        + " | 'x':{'y':[{1:1},{2:null}]}",
                "an item whose fields are nulled remains | 'awards':[{'id':'1','title':'a'}]"
                        + " | 'awards':[{'title':null,'id':'1'}] | 'awards':[{'id':'1'}]"
                        + " | 'awards':[{'id':'1','title':[{1:'a'},{2:null}]}]",
                "an item with a known id is merged in its place | 'awards':[{'id':'1','a':1},{'id':'2'}]"
                        + " | 'awards':[{'id':'2','b':2},{'b':3,'id':'1'}]"
                        + " | 'awards':[{'id':'1','a':1,'b':3},{'id':'2','b':2}]"
                        + " | 'awards':[{'id':'1','a':[{1:1}],'b':[{2:3}]},{'id':'2','b':[{2:2}]}]",
                "an item with a new id comes last | 'awards':[{'id':'2'}] | 'awards':[{'id':'1'}]"
                        + " | 'awards':[{'id':'2'},{'id':'1'}] | 'awards':[{'id':'2'},{'id':'1'}]",
                "an item without id is always new | 'awards':[{'a':1}] | 'awards':[{'a':1}]"
                        + " | 'awards':[{'a':1},{'a':1}] | 'awards':[{'a':[{1:1}]},{'a':[{2:1}]}]",
                "one id twice in one release is one item | 'awards':[{'id':'1','a':1,'b':1},{'id':'1','b':2}] | ``"
                        + " | 'awards':[{'id':'1','a':1,'b':2}] | 'awards':[{'id':'1','a':[{1:1}],'b':[{1:2}]}]",
                "objects mixed with others are a whole list | 'awards':[{'id':'1'},2] | 'awards':[3,{'id':'1'}]"
                        + " | 'awards':[3,{'id':'1'}] | 'awards':[{1:[{'id':'1'},2]},{2:[3,{'id':'1'}]}]",
                "an unknown list of objects merges by id | 'x':[{'id':'1','a':1}] | 'x':[{'id':'1','b':2}]"
                        + " | 'x':[{'id':'1','a':1,'b':2}] | 'x':[{'id':'1','a':[{1:1}],'b':[{2:2}]}]",
                "lists in lists are whole lists | 'x':[[1],[2]] | 'x':[[1]] | 'x':[[1]] | 'x':[{1:[[1],[2]]},{2:[[1]]}]",
                "an id that is no item's is versioned | 'tender':{'id':'t'} | 'tender':{'id':'t'} | 'tender':{'id':'t'}"
                        + " | 'tender':{'id':[{1:'t'}]}",
                "numbers keep their digits | 'x':1.10 | 'x':12345678901234567890.5 | 'x':12345678901234567890.5"
                        + " | 'x':[{1:1.10},{2:12345678901234567890.5}]",
                "ids that are numbers stay numbers | 'awards':[{'id':7}] | 'awards':[{'id':7,'a':1}]"
                        + " | 'awards':[{'id':7,'a':1}] | 'awards':[{'id':7,'a':[{2:1}]}]",
            })
    void cases(String name, String first, String second, String compiled, String versioned) {
        for (MergeMode mode : MergeMode.values()) {
            assertThat(merge.compiled(mode, first, second))
                    .as(name + ", " + mode)
                    .isEqualTo(compiled);
            assertThat(merge.versioned(mode, first, second))
                    .as(name + ", " + mode)
                    .isEqualTo(versioned);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_example_of_three_fields_and_two_documents(MergeMode mode) {
        String first =
                "'tender':{'id':'t','title':'A','value':{'amount':10,'currency':'GBP'},'submissionMethod':['written'],"
                        + "'documents':[{'id':'d1','title':'x'}]}";
        String second = "'tender':{'id':'t','title':'B','value':{'amount':null},'submissionMethod':[],"
                + "'documents':[{'id':'d2','title':'y'},{'id':'d1','url':'u'}]}";
        assertThat(merge.compiled(mode, first, second))
                .isEqualTo("'tender':{'id':'t','title':'B','value':{'currency':'GBP'},'submissionMethod':[],"
                        + "'documents':[{'id':'d1','title':'x','url':'u'},{'id':'d2','title':'y'}]}");
        assertThat(merge.versioned(mode, first, second))
                .contains("'title':[{1:'A'},{2:'B'}]", "'id':[{1:'t'}]", "'amount':[{1:10},{2:null}]")
                .contains("'documents':[{'id':'d1','title':[{1:'x'}]");
    }

    @ParameterizedTest
    @EnumSource
    void an_entry_of_a_versioned_release_names_the_release_its_date_and_its_tags(MergeMode mode) {
        String release = "{'ocid':'o','id':4,'date':'2025-01-01T00:00:00Z','tag':['a','b'],'x':1}";
        assertThat(merge.whole(MergeForm.VERSIONED, mode, release, "{'ocid':'o','id':'5','date':'2026','x':2}"))
                .isEqualTo("{'ocid':'o','x':["
                        + "{'releaseID':4,'releaseDate':'2025-01-01T00:00:00Z','releaseTag':['a','b'],'value':1},"
                        + "{'releaseID':'5','releaseDate':'2026','releaseTag':null,'value':2}]}");
    }

    @ParameterizedTest
    @EnumSource
    void more_members_than_are_looked_through_one_by_one_are_found_all_the_same(MergeMode mode) {
        StringBuilder first = new StringBuilder("'m0':0");
        StringBuilder second = new StringBuilder("'m99':1");
        for (int i = 1; i < 100; i++) {
            first.append(",'m").append(i).append("':").append(i);
            second.append(",'m").append(99 - i).append("':").append(100 + i);
        }
        assertThat(merge.compiled(mode, first.toString(), second.toString(), "'new':1"))
                .startsWith("'m0':199,'m1':198,")
                .endsWith("'m99':1,'new':1");
    }

    @Test
    void values_do_not_keep_the_releases_they_came_from() {
        String long1 = "x".repeat(1 << 20);
        String[] releases = new String[9];
        for (int i = 0; i < 9; i++) {
            releases[i] =
                    "'big':'" + long1 + i + "','a':{'b" + i + "':[{'id':'" + i + "','c':[1]}]},'l':[{'d':" + i + "}]";
        }
        String compiled = merge.compiled(MergeMode.STANDARD, releases);
        assertThat(compiled).hasSizeLessThan(1 << 21).contains("'b0':[{'id':'0','c':[1]}]", "{'d':0},{'d':1}");
        assertThat(merge.versioned(MergeMode.STANDARD, releases)).contains("'b0':[{'id':'0','c':[{1:[1]}]}]");
    }
}
