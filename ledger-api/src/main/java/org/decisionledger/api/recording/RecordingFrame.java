package org.decisionledger.api.recording;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets every page tell who recorded an entry in the browser. */
@ControllerAdvice(annotations = Controller.class)
class RecordingFrame {

    private final Recordings recordings;

    RecordingFrame(Recordings recordings) {
        this.recordings = recordings;
    }

    @ModelAttribute("recordings")
    Recordings recordings() {
        return recordings;
    }
}
