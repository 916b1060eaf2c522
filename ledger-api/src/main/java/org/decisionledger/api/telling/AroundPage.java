package org.decisionledger.api.telling;

import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.projection.around.Around;
import org.decisionledger.projection.around.Around.Node;
import org.decisionledger.projection.around.Around.Pair;

/** One step around things, as a page. */
final class AroundPage {

    private AroundPage() {}

    static Page of(Around around) {
        Page page =
                new Page("Around " + around.centres().stream().map(Node::title).collect(Collectors.joining("; ")));
        page.say(Telling.asOf(around.asOf(), around.position()));
        page.say("Two things are joined by every entry that names both; it says no more than the entry does.");
        for (Node centre : around.centres()) {
            page.part(named(centre));
            around.pairs().stream().filter(p -> p.from().equals(centre)).forEach(p -> pair(page, p));
            page.orNothing();
        }
        if (around.left() > 0) {
            page.say(around.left() + " more are joined by fewer entries; narrow it to a kind to see them.");
        }
        return page;
    }

    private static void pair(Page page, Pair pair) {
        List<String> below = pair.ties().stream()
                .map(t -> t.when() + ": " + t.words() + " " + Telling.entries(List.of(t.entry())))
                .toList();
        page.item(
                named(pair.to()) + ": " + (pair.number() == 1 ? "1 entry" : pair.number() + " entries")
                        + (pair.number() > pair.ties().size()
                                ? ", the first " + pair.ties().size()
                                : ""),
                below);
    }

    private static String named(Node node) {
        return node.thing() == null ? node.title() : node.title() + " (" + Page.name(node.thing()) + ")";
    }
}
