package org.decisionledger.api.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.decisionledger.api.logging.RequestId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What a program is told that may not do what it asks, as a problem (RFC 9457). */
enum ProgramRefused {
    NOT_SIGNED_IN(
            401,
            "sign-in-needed",
            "Not signed in",
            "This server answers to those who sign in. Send the token of somebody who may sign in, as Authorization:"
                    + " Bearer; the command line takes it from LEDGER_TOKEN."),
    NOT_ALLOWED(
            403,
            "role-needed",
            "Not allowed",
            "This takes another role: recorder or officer to record, administrator for backups, rebuilding and"
                    + " verification. It is done with a token, not with a session of the pages.");

    private final int status;
    private final String code;
    private final String title;
    private final String detail;

    ProgramRefused(int status, String code, String title, String detail) {
        this.status = status;
        this.code = code;
        this.title = title;
        this.detail = detail;
    }

    void answer(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter()
                .write("{\"type\":\"urn:decision-ledger:problem:" + code + "\",\"title\":\"" + title + "\",\"status\":"
                        + status + ",\"detail\":\"" + detail + "\",\"code\":\"" + code + "\",\"" + RequestId.NAME
                        + "\":\"" + RequestId.current() + "\"}");
    }
}
