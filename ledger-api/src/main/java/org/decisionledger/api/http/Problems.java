package org.decisionledger.api.http;

import java.net.URI;
import java.util.List;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Refusals as problem details (RFC 9457): a stable {@code code}, words for people, and for an entry each fault with
 * its JSON pointer. 422 when it was read and cannot be taken in, 409 when the id is taken, 400 when it cannot be read.
 */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        HttpStatus status = switch (refusal.code()) {
            case "entry-id-taken" -> HttpStatus.CONFLICT;
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
    ProblemDetail unavailable(LedgerUnavailable trouble) {
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "ledger-unavailable",
                "The ledger is not at hand",
                trouble.getMessage());
    }

    private static ProblemDetail problem(HttpStatus status, String code, String title, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(detail));
        problem.setTitle(title);
        problem.setType(URI.create("urn:decision-ledger:problem:" + code));
        problem.setProperty("code", code);
        return problem;
    }
}
