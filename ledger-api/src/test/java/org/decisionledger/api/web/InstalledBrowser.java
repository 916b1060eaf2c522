package org.decisionledger.api.web;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A browser of this machine; nothing is fetched from elsewhere.
 *
 * @param program the browser
 * @param driver what steers it
 */
record InstalledBrowser(Path program, Path driver) {

    static final String MISSING = "no chromium with chromedriver in /usr/bin or on the PATH";

    static Optional<InstalledBrowser> find() {
        return first("chromium", "chromium-browser", "google-chrome")
                .flatMap(program -> first("chromedriver").map(driver -> new InstalledBrowser(program, driver)));
    }

    private static Optional<Path> first(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        List<String> folders = Stream.concat(Stream.of("/usr/bin"), Stream.of(path.split(File.pathSeparator)))
                .toList();
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
