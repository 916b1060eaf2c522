package org.decisionledger.api.http;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.deciding.CannotClose;
import org.decisionledger.api.logging.RequestId;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Refusals as problem details (RFC 9457): a stable {@code code}, words for people, the id of the request, and
 * for an entry each fault with its JSON pointer. 422 when it was read and cannot be taken in, 409 when the id is taken, 400 when it cannot be read.
 */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = System.getLogger(Problems.class.getName());
    private static final String TYPE = "urn:decision-ledger:problem:";

    private final Refusals refusals;

    Problems(Refusals refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        refusals.refused(refusal.code());
        HttpStatus status = switch (refusal.code()) {
            case "entry-id-taken", "not-handed-over" -> HttpStatus.CONFLICT;
            case "request-too-large" -> HttpStatus.CONTENT_TOO_LARGE;
            case "malformed-json", "malformed-text", "empty", "too-long" -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
        ProblemDetail problem = problem(status, refusal.code(), "Nothing was recorded", refusal.getMessage());
        List<Fault> faults = refusal.faults();
        problem.setProperty("faults", faults);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail question(QuestionFault fault) {
        HttpStatus status = switch (fault) {
            case QuestionFault.Unknown unknown -> HttpStatus.NOT_FOUND;
            case QuestionFault.Several several -> HttpStatus.MULTIPLE_CHOICES;
            case QuestionFault.Malformed malformed -> HttpStatus.BAD_REQUEST;
        };
        return problem(status, fault.code(), "No answer", fault.getMessage());
    }

    @ExceptionHandler
    ProblemDetail notClosed(CannotClose fault) {
        return problem(HttpStatus.CONFLICT, fault.code(), "Nothing was recorded", fault.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unavailable(LedgerUnavailable trouble) {
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "ledger-unavailable",
                "The ledger is not at hand",
                trouble.getMessage());
    }

    /** Nothing of the inside is told; it is in the server's own log. */
    @ExceptionHandler
    ProblemDetail unexpected(RuntimeException fault) {
        LOG.log(Level.ERROR, "A request failed", fault);
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal",
                "The request failed",
                "Something went wrong in the server. Whoever runs it finds more in its log.");
    }

    /** What the framework found wrong with a request. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return super.createResponseEntity(coded(body, status), headers, status, request);
    }

    /** The problem with a code for what the framework found wrong. */
    static @Nullable Object coded(@Nullable Object body, HttpStatusCode status) {
        if (body instanceof ProblemDetail problem) {
            String code = switch (status.value()) {
                case 404 -> "not-found";
                case 405 -> "method-not-allowed";
                case 406 -> "not-acceptable";
                case 415 -> "unsupported-media-type";
                default -> "malformed-question";
            };
            problem.setType(URI.create(TYPE + code));
            problem.setProperty("code", code);
            problem.setProperty(RequestId.NAME, RequestId.current());
        }
        return body;
    }

    static ProblemDetail problem(HttpStatus status, String code, String title, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(detail));
        problem.setTitle(title);
        problem.setType(URI.create(TYPE + code));
        problem.setProperty("code", code);
        problem.setProperty(RequestId.NAME, RequestId.current());
        return problem;
    }
}
