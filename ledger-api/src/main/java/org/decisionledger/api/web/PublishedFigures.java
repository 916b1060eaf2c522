package org.decisionledger.api.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.decisionledger.core.time.Edtf;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the ledger promises of itself, with the figure last published for each promise. Part of the program, not measured by it. */
@Component
class PublishedFigures {

    private static final String FILE = "published-figures.yaml";

    private final List<Figure> all;

    /**
     * One promise.
     *
     * @param id {@code R1} to {@code R20}
     * @param promise in a few words
     * @param asked how it is tried, and what must come of it
     * @param figure what came of it
     * @param held {@code yes}, {@code partly}, {@code no} or {@code open}
     * @param date when, {@code yyyy-MM-dd}, or in words; empty where it was not done
     * @param commit of the program measured; empty where none is noted
     * @param seed by which the same run is had again; empty where none is noted
     * @param machine on which
     * @param where the page of the documentation, with the place in it
     */
    record Figure(
            String id,
            String promise,
            String asked,
            String figure,
            String held,
            String date,
            String commit,
            String seed,
            String machine,
            String where) {

        /** The date in words. */
        public String when() {
            return date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? Edtf.parse(date).inWords() : date;
        }
    }

    PublishedFigures() {
        try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
            all = List.copyOf(new YAMLMapper().readValue(in, new TypeReference<List<Figure>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In their order. */
    List<Figure> all() {
        return all;
    }
}
