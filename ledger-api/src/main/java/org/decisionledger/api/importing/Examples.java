package org.decisionledger.api.importing;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The case files that are shipped, one folder for each case. */
final class Examples {

    static final String PREFIX = "example:";
    static final String ALL = "all";

    /** In the order in which {@code example:all} reads them. */
    static final List<String> KNOWN = List.of("south-staffordshire", "devon", "essex", "peterborough", "suffolk");

    private Examples() {}

    /** The names under which they can be asked for. */
    static String offered() {
        return PREFIX + String.join(", " + PREFIX, KNOWN) + " and " + PREFIX + ALL;
    }

    /** The files of one case, in order of name. Works from a folder of classes and from inside a jar. */
    static List<Resource> files(String example) throws IOException {
        Resource[] found =
                new PathMatchingResourcePatternResolver().getResources("classpath:examples/" + example + "/*.yaml");
        return Arrays.stream(found)
                .sorted(Comparator.comparing(r -> String.valueOf(r.getFilename())))
                .toList();
    }
}
