package org.decisionledger.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.rebuild.RebuildReport;
import org.decisionledger.api.rebuild.RebuildRunning;
import org.decisionledger.api.rebuild.RebuildStatus;
import org.decisionledger.api.rebuild.Rebuilding;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Making the projections anew while the server answers: begun from this machine only, watched from anywhere. */
@RestController
@RequestMapping("/api/rebuild")
class RebuildController {

    private final Rebuilding rebuilding;

    RebuildController(Rebuilding rebuilding) {
        this.rebuilding = rebuilding;
    }

    /** Begins; with {@code compare=true} nothing in use is changed. */
    @PostMapping
    ResponseEntity<Object> start(@RequestParam(defaultValue = "false") boolean compare, HttpServletRequest request) {
        if (!isHere(request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN)
                    .body(Problems.problem(
                            HttpStatus.FORBIDDEN,
                            "only-from-here",
                            "Not begun",
                            "The projections are made anew only when asked from the machine the server runs on."));
        }
        return ResponseEntity.accepted().body(told(rebuilding.start(!compare)));
    }

    /** How far it has come. */
    @GetMapping
    Map<String, Object> status() {
        return told(rebuilding.status());
    }

    /** What came of the last one. */
    @GetMapping("/report")
    ResponseEntity<Object> report(@RequestParam(defaultValue = "") String format) {
        RebuildReport report = rebuilding.status().report();
        if (report == null) {
            throw new QuestionFault.Unknown("Nothing has been made anew since the server was started.");
        }
        return AnswerController.given(report, format);
    }

    @ExceptionHandler
    ProblemDetail running(RebuildRunning running) {
        return Problems.problem(HttpStatus.CONFLICT, running.code(), "Not begun", running.getMessage());
    }

    private static Map<String, Object> told(RebuildStatus status) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("state", status.state());
        told.put("running", status.state().running());
        told.put("position", status.position());
        told.put("of", status.of());
        told.put("perSecond", Math.round(status.perSecond()));
        if (status.startedAt() != null) {
            told.put("startedAt", status.startedAt());
        }
        if (status.error() != null) {
            told.put("error", status.error());
        }
        RebuildReport report = status.report();
        if (report != null) {
            told.put("same", report.same());
            told.put("report", report);
        }
        return told;
    }

    private static boolean isHere(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
