package org.decisionledger.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.core.thing.MalformedId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What every page has around its content, and what it says when it was asked for something that cannot be read. */
@ControllerAdvice(basePackageClasses = PageFrame.class)
class PageFrame {

    private final ObjectProvider<LogPosition.Source> position;

    PageFrame(ObjectProvider<LogPosition.Source> position) {
        this.position = position;
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
    @Nullable LogPosition position() {
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
    ModelAndView cannotReadTheQuestion(Refusal refusal) {
        ModelAndView page = new ModelAndView("error/400", HttpStatus.BAD_REQUEST);
        page.addObject("faults", refusal.faults());
        return page;
    }

    @ExceptionHandler
    ModelAndView notAnIdentifier(MalformedId malformed) {
        ModelAndView page = new ModelAndView("error/400", HttpStatus.BAD_REQUEST);
        page.addObject("faults", List.of(new Fault("malformed-identifier", "", String.valueOf(malformed.getMessage()))));
        return page;
    }

    @ExceptionHandler
    ModelAndView nothingRecorded(NothingRecorded nothing) {
        ModelAndView page = new ModelAndView("error/404", HttpStatus.NOT_FOUND);
        page.addObject("asked", nothing.asked());
        return page;
    }
}
