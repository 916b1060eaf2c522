package org.decisionledger.api.ocds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.decisionledger.core.document.DocumentFact.DocumentRegistered;
import org.decisionledger.core.document.DocumentKind;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.entry.Classification;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.procurement.ProcurementFact.ReleasePublished;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.EdtfFault;
import org.decisionledger.projection.ocds.json.JsonArray;
import org.decisionledger.projection.ocds.json.JsonObject;
import org.decisionledger.projection.ocds.json.JsonScalar;
import org.jspecify.annotations.Nullable;

/**
 * Makes the entry of a release. Its name comes from the release's own bytes, so that the same release is always the
 * same entry, and a changed one another.
 */
final class ReleaseEntry {

    /** So many characters of a release are kept; of a larger one the digest alone. */
    private static final int LARGEST = 200_000;

    private static final Pattern REGISTERED = Pattern.compile("ocds-[a-z0-9]{6}-.*");
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^a-z0-9.-]");
    private static final Pattern NOT_AT_THE_BEGINNING = Pattern.compile("^[^a-z0-9]+");

    private final KnownBodies known;

    ReleaseEntry(KnownBodies known) {
        this.known = known;
    }

    /** The document that the releases of a publisher are taken from, by the prefix of their ocids. */
    static Entry register(String ocid) {
        DocumentId register = registerOf(ocid);
        DocumentRegistered fact = new DocumentRegistered(
                register,
                "Releases with ocids that begin with " + prefix(ocid) + ", as published",
                DocumentKind.REGISTER,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
        return new Entry(
                header(
                        new EntryId("register-" + register.slug()),
                        register,
                        null,
                        new Actor(null, null, null, null, "the publisher of the releases"),
                        new Source(register, "the whole register", null, null)),
                fact);
    }

    /** The name of the entry of a release with this digest, whether or not it can be read. */
    static EntryId named(String digest) {
        return new EntryId("ocds-" + digest.substring(0, 32));
    }

    /**
     * The entry of a release.
     *
     * @param digest of its bytes as found
     * @param ocid as published
     * @param release the same, read
     */
    Entry of(String digest, String ocid, JsonObject release) {
        ContactsOut contacts = new ContactsOut();
        JsonObject withoutContacts = (JsonObject) contacts.of(release);
        String kept = ReleaseText.of(withoutContacts);
        boolean regime = kept.contains("Provider Selection Regime") || kept.contains("PSR");
        Standstill standstill = Standstill.of(release, kept, regime);
        PartiesOfRelease parties = new PartiesOfRelease(known, release);
        OrganisationId buyer = parties.referred(release.get("buyer"));
        String date = PartiesOfRelease.text(release.get("date"));
        ReleasePublished fact = new ReleasePublished(
                procurement(ocid),
                ReleaseText.shortened(title(withoutContacts)),
                ocid,
                ReleaseText.shortened(PartiesOfRelease.text(release.get("id"))),
                ReleaseText.shortened(date),
                tags(release),
                StageOfRelease.of(tags(release), kept, isPending(release)),
                buyer,
                parties.suppliers(release),
                parties.notMatched().stream()
                        .map(ContactsOut::of)
                        .distinct()
                        .limit(200)
                        .toList(),
                standstill == null ? null : standstill.stated(),
                problems(release, contacts, standstill, kept),
                digest,
                ReleaseText.pieces(kept, LARGEST));
        DocumentId register = registerOf(ocid);
        Actor by = buyer == null
                ? new Actor(null, null, null, null, "the publisher of the release")
                : new Actor(buyer, null, null, null, null);
        return new Entry(
                header(
                        named(digest),
                        fact.procurement(),
                        occurred(date),
                        by,
                        new Source(register, "ocid " + ocid + ", release " + fact.release(), null, null)),
                fact);
    }

    private static Header header(EntryId id, ThingId subject, @Nullable Edtf occurred, Actor by, Source source) {
        return new Header(id, subject, occurred, by, List.of(source), null, List.of(), Classification.OFFICIAL, null);
    }

    private static List<String> problems(
            JsonObject release, ContactsOut contacts, @Nullable Standstill standstill, String kept) {
        List<String> problems = new ArrayList<>(ReleaseProblems.of(release));
        if (standstill != null && standstill.remark() != null) {
            problems.add(standstill.remark());
        }
        if (contacts.count() > 0) {
            problems.add("contact details left out: " + contacts.count());
        }
        if (kept.length() > LARGEST) {
            problems.add("the release has " + kept.length() + " characters; its digest is kept and not its text");
        }
        return problems.stream()
                .map(ContactsOut::of)
                .map(ReleaseText::shortened)
                .toList();
    }

    private static @Nullable String title(JsonObject release) {
        return release.get("tender") instanceof JsonObject tender ? PartiesOfRelease.text(tender.get("title")) : null;
    }

    private static List<String> tags(JsonObject release) {
        List<String> tags = new ArrayList<>();
        if (release.get("tag") instanceof JsonArray array) {
            for (int i = 0; i < array.size() && i < 50; i++) {
                String tag = ReleaseText.shortened(PartiesOfRelease.text(array.item(i)));
                if (tag != null) {
                    tags.add(tag);
                }
            }
        }
        return tags;
    }

    private static boolean isPending(JsonObject release) {
        return PartiesOfRelease.objects(release.get("awards")).stream()
                .anyMatch(award -> award.get("status") instanceof JsonScalar status
                        && status.text().equals("pending"));
    }

    private static @Nullable Edtf occurred(@Nullable String date) {
        try {
            return date == null ? null : Edtf.parse(date);
        } catch (EdtfFault e) {
            return null;
        }
    }

    /** The ocid in small letters; where that is not the ocid itself, with a digest of it, since letters count there. */
    static ProcurementId procurement(String ocid) {
        String small = NOT_IN_A_NAME.matcher(ocid.toLowerCase(Locale.ROOT)).replaceAll("-");
        String slug = NOT_AT_THE_BEGINNING.matcher(small).replaceAll("");
        boolean same = slug.equals(ocid) && slug.length() <= 120;
        String cut = slug.substring(0, Math.min(slug.length(), 100));
        return new ProcurementId("procurement:"
                + (same
                        ? slug
                        : cut + "-"
                                + digest(ocid.getBytes(StandardCharsets.UTF_8)).substring(0, 12)));
    }

    private static String prefix(String ocid) {
        return REGISTERED.matcher(ocid).matches() ? ocid.substring(0, 11) : "no registered prefix";
    }

    private static DocumentId registerOf(String ocid) {
        return new DocumentId("doc:releases-" + prefix(ocid).replace(' ', '-'));
    }

    /** SHA-256, 64 hexadecimal digits. */
    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java machine has SHA-256", e);
        }
    }
}
