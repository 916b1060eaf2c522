package org.decisionledger.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.decisionledger.api.ocds.MergeAsked;
import org.decisionledger.api.ocds.OcdsMerge;
import org.decisionledger.api.ocds.Source;
import org.decisionledger.projection.ocds.json.JsonObject;
import org.decisionledger.projection.ocds.json.JsonOutput;
import org.decisionledger.projection.ocds.json.JsonReader;
import org.decisionledger.projection.ocds.merge.MergeForm;
import org.decisionledger.projection.ocds.merge.MergeMode;
import org.decisionledger.projection.ocds.merge.MergeRules;
import org.decisionledger.projection.ocds.merge.Merging;

/**
 * Merging releases of about 5 kB, five to a process: the merging alone, of releases that were read before, and from
 * file to file. Where Python and its package {@code ocdsmerge} are installed they do the same in the same run.
 */
final class OcdsBench {

    private static final int TO_A_PROCESS = 5;
    private static final int ALONE = 20_000;

    private static final String[] WORDS =
            "service contract provision of care support health community district authority quality assurance"
                    .split(" ");

    private static final String PEER = """
            import json, sys, time, ocdsmerge, collections
            path, schema = sys.argv[1], sys.argv[2]
            merger = ocdsmerge.Merger(merge_rules={tuple(l.split()[0].split('/')): l.split()[1] for l in open(schema)})
            t = time.time()
            groups = collections.OrderedDict()
            for line in open(path):
                release = json.loads(line)
                groups.setdefault(release['ocid'], []).append(release)
            read = time.time()
            merged = [merger.create_compiled_release(g) for g in groups.values()]
            done = time.time()
            with open(path + '.peer', 'w') as f:
                for m in merged:
                    f.write(json.dumps(m) + '\\n')
            n = sum(map(len, groups.values()))
            print('ocds: ocdsmerge, merging alone %.2f us a release, file to file %.2f us' %
                  ((done - read) / n * 1e6, (time.time() - t) / n * 1e6))
            """;

    private final Path folder;
    private final int size;
    private final Random random = new Random(20);

    OcdsBench(Path folder, int size) {
        this.folder = folder;
        this.size = size;
    }

    void run() throws Exception {
        Path file = write();
        System.out.printf(Locale.ROOT, "ocds: %d releases of %.1f kB%n", size, Files.size(file) / 1e3 / size);
        for (MergeMode mode : MergeMode.values()) {
            for (MergeForm form : MergeForm.values()) {
                alone(file, form, mode);
            }
        }
        for (int round = 0; round < 3; round++) {
            fileToFile(file);
        }
        peer(file);
    }

    private void alone(Path file, MergeForm form, MergeMode mode) throws IOException {
        List<JsonObject> releases = new ArrayList<>();
        JsonReader reader = new JsonReader();
        try (var lines = Files.lines(file)) {
            lines.limit(ALONE)
                    .forEach(line -> releases.add((JsonObject) reader.read(line.getBytes(StandardCharsets.UTF_8))));
        }
        MergeRules rules = MergeRules.base();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 10; round++) {
            JsonOutput out = new JsonOutput();
            long began = System.nanoTime();
            for (int at = 0; at + TO_A_PROCESS <= releases.size(); at += TO_A_PROCESS) {
                Merging merging = Merging.start(form, mode, rules, warning -> {});
                for (int i = at; i < at + TO_A_PROCESS; i++) {
                    merging.add(releases.get(i), 5_000);
                }
                merging.writeTo(out);
                out.cutBackTo(0);
            }
            best = Math.min(best, (System.nanoTime() - began) / 1e3 / releases.size());
        }
        System.out.printf(Locale.ROOT, "ocds: merging alone, %s, %s: %.2f us a release%n", form, mode, best);
    }

    private void fileToFile(Path file) throws IOException {
        long before = System.nanoTime();
        MergeAsked asked = new MergeAsked(MergeForm.COMPILED, MergeMode.STANDARD, MergeRules.base());
        try (Source source = Source.file(file);
                OutputStream out = Files.newOutputStream(folder.resolve("merged.jsonl"))) {
            OcdsMerge.merge(source, asked, out, line -> {});
        }
        double micros = (System.nanoTime() - before) / 1e3 / size;
        Runtime machine = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "ocds: file to file %.2f us a release; heap of at most %d MB%n",
                micros,
                machine.totalMemory() >> 20);
    }

    private void peer(Path file) throws Exception {
        Path script = Files.writeString(folder.resolve("peer.py"), PEER);
        List<String> rules = new ArrayList<>();
        MergeRules.base().byPath().forEach((path, rule) -> rules.add(path + " " + rule.written()));
        Path table = Files.write(folder.resolve("rules.txt"), rules);
        try {
            Process python = new ProcessBuilder("python3", script.toString(), file.toString(), table.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String told = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            python.waitFor(1, TimeUnit.HOURS);
            System.out.print(told.isEmpty() ? "ocds: ocdsmerge is not installed here\n" : told);
        } catch (IOException e) {
            System.out.println("ocds: there is no Python here");
        }
    }

    /** Releases as a file of JSON Lines. */
    Path write() throws IOException {
        Path file = folder.resolve("releases.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < size; i++) {
                out.write(release(i / TO_A_PROCESS, i % TO_A_PROCESS));
                out.write('\n');
            }
        }
        return file;
    }

    private String release(int process, int number) {
        StringBuilder json = new StringBuilder(6_000);
        json.append(String.format(
                Locale.ROOT,
                "{\"ocid\":\"ocds-213czf-%07d\",\"id\":\"%d\",\"date\":\"2024-0%d-01T09:00:00Z\",\"tag\":[\"tenderUpdate\"],"
                        + "\"initiationType\":\"tender\",\"language\":\"en\",\"buyer\":{\"id\":\"GB-COH-%d\"},\"parties\":[",
                process,
                number,
                number + 1,
                process));
        for (int i = 0; i < 4; i++) {
            json.append(i == 0 ? "" : ",")
                    .append(String.format(
                            Locale.ROOT,
                            "{\"id\":\"GB-COH-%d\",\"name\":\"%s\",\"identifier\":{\"scheme\":\"GB-COH\",\"id\":\"%d\","
                                    + "\"legalName\":\"%s\"},\"address\":{\"streetAddress\":\"%s\",\"countryName\":\"UK\"},"
                                    + "\"roles\":[\"tenderer\",\"supplier\"]}",
                            process + i,
                            text(4),
                            process + i,
                            text(4),
                            text(3)));
        }
        json.append("],\"tender\":{\"id\":\"t\",\"title\":\"").append(text(8)).append("\",\"description\":\"");
        json.append(text(60)).append("\",\"value\":{\"amount\":").append(random.nextInt(1_000_000));
        json.append(".50,\"currency\":\"GBP\"},\"submissionMethod\":[\"written\"],\"items\":[");
        for (int i = 0; i < 5; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"i")
                    .append(i)
                    .append("\",\"description\":\"")
                    .append(text(8))
                    .append("\",\"classification\":{\"scheme\":\"CPV\",\"id\":\"85000000\"},\"quantity\":")
                    .append(i)
                    .append(",\"unit\":{\"name\":\"each\"},\"additionalClassifications\":[{\"scheme\":\"CPV\"}]}");
        }
        json.append("],\"documents\":[");
        for (int i = 0; i < 5; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"d")
                    .append(i)
                    .append("\",\"documentType\":\"tenderNotice\",\"title\":\"")
                    .append(text(6))
                    .append("\",\"url\":\"https://example.org/")
                    .append(process)
                    .append('/')
                    .append(i)
                    .append("\",\"datePublished\":\"2024-01-01T00:00:00Z\",\"format\":\"text/html\"}");
        }
        json.append("]},\"awards\":[");
        for (int i = 0; i < 2; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"a")
                    .append(i)
                    .append("\",\"title\":\"")
                    .append(text(6))
                    .append("\",\"status\":\"active\",\"value\":{\"amount\":1234.5,\"currency\":\"GBP\"},")
                    .append("\"suppliers\":[{\"id\":\"GB-COH-1\",\"name\":\"")
                    .append(text(4))
                    .append("\"}]}");
        }
        return json.append("]}").toString();
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
