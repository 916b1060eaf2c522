package org.decisionledger.api.saved;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.decisionledger.api.web.AsOfQuery;
import org.springframework.web.util.UriUtils;

/**
 * A page with all that was asked of it, under a name.
 *
 * @param id in its own address
 * @param owner who saved it, by the name they sign in with
 * @param ownerName as others know them
 * @param title what the owner calls it
 * @param address of the page with its parameters, without the moment
 * @param frozen whether it is always shown as of the two moments; otherwise as the record stands when it is opened
 * @param recorded the moment of recording it is frozen at, as in an address; empty where live
 * @param occurred the date of occurrence it is frozen at, as in an address; empty for any, and where live
 * @param shared whether everybody who may read may open it
 * @param savedAt when it was last changed
 */
public record SavedView(
        String id,
        String owner,
        String ownerName,
        String title,
        String address,
        boolean frozen,
        String recorded,
        String occurred,
        boolean shared,
        Instant savedAt) {

    SavedView with(String newTitle, boolean newShared, Instant at) {
        return new SavedView(id, owner, ownerName, newTitle, address, frozen, recorded, occurred, newShared, at);
    }

    /** The page, at the moment it is frozen at. */
    public String target() {
        return address
                + moment(AsOfQuery.RECORDED, recorded, address.indexOf('?') < 0 ? "?" : "&")
                + moment(AsOfQuery.OCCURRED, occurred, address.indexOf('?') < 0 && recorded.isEmpty() ? "?" : "&");
    }

    private static String moment(String name, String value, String before) {
        return value.isEmpty() ? "" : before + name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
