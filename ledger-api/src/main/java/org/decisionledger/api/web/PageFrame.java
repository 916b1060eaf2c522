package org.decisionledger.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.health.LeftOut;
import org.decisionledger.api.store.LedgerUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What every page has around its content, and what it says when it was asked for something that cannot be read. */
@ControllerAdvice(
        basePackageClasses = PageFrame.class,
        basePackages = {
            "org.decisionledger.api.signin",
            "org.decisionledger.api.recording",
            "org.decisionledger.api.saved",
            "org.decisionledger.api.activity"
        })
class PageFrame {

    private final ObjectProvider<LogPosition.Source> position;
    private final ObjectProvider<LeftOut.Source> leftOut;

    PageFrame(ObjectProvider<LogPosition.Source> position, ObjectProvider<LeftOut.Source> leftOut) {
        this.position = position;
        this.leftOut = leftOut;
    }

    /** A sentence for each sort of entry that this and every other answer leaves out. */
    @ModelAttribute("leftOut")
    List<String> leftOut() {
        LeftOut.Source source = leftOut.getIfAvailable();
        return source == null ? List.of() : source.now().sentences();
    }

    @ModelAttribute("asOf")
    AsOfQuery asOf(
            @RequestParam(name = AsOfQuery.RECORDED, required = false) @Nullable String recorded,
            @RequestParam(name = AsOfQuery.OCCURRED, required = false) @Nullable String occurred)
            throws UnreadableMoment {
        return AsOfQuery.of(recorded, occurred);
    }

    @ModelAttribute("here")
    Here here(HttpServletRequest request) {
        return Here.of(request);
    }

    @ModelAttribute("position")
    @Nullable
    LogPosition position() {
        LogPosition.Source source = position.getIfAvailable();
        return source == null ? null : source.current();
    }

    @ExceptionHandler
    ModelAndView cannotReadTheMoment(UnreadableMoment moment, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("error/moment", HttpStatus.BAD_REQUEST);
        page.addObject("moment", moment);
        page.addObject("here", Here.of(request));
        return page;
    }

    @ExceptionHandler
    ModelAndView cannotAnswer(QuestionFault fault) {
        return switch (fault) {
            case QuestionFault.Unknown unknown -> page("error/404", HttpStatus.NOT_FOUND, unknown);
            default -> page("error/400", HttpStatus.BAD_REQUEST, fault);
        };
    }

    @ExceptionHandler
    ModelAndView notAtHand(LedgerUnavailable trouble) {
        ModelAndView page = new ModelAndView("error/503", HttpStatus.SERVICE_UNAVAILABLE);
        page.addObject("fault", trouble.getMessage());
        return page;
    }

    private static ModelAndView page(String view, HttpStatus status, QuestionFault fault) {
        ModelAndView page = new ModelAndView(view, status);
        page.addObject("fault", fault.getMessage());
        return page;
    }
}
